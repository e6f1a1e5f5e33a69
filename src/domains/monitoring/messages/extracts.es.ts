/** Refusals about registers and their extracts. No sentence repeats what a file says of somebody. */
export const extractsErrors = {
  'monitoring.registerNotFound': {
    message: 'Ese registro no está en el catálogo.',
    remedy: 'Vuelva a cargar la página y elíjalo otra vez.',
  },
  'monitoring.registerRetired': {
    message: 'El registro está retirado: ya no se toman extractos de él.',
    remedy: 'Elija otro, o pida a la unidad que lo lleva o a Planificación que lo ponga en uso.',
  },
  'monitoring.registerChanged': {
    message: 'Alguien cambió el registro mientras tanto.',
    remedy: 'Vuelva a cargar la página, mire el cambio y repita lo suyo.',
  },
  'monitoring.registerTwoKeys': {
    message: 'Hay más de una columna como clave de la persona.',
    remedy: 'Deje una sola; las otras que digan quién es van como dato personal.',
  },
  'monitoring.registerSameField': {
    message: 'La columna «{field}» está dos veces.',
    remedy: 'Quite una, o póngale el nombre que tiene en el archivo.',
  },
  'monitoring.registerUnitGone': {
    message: 'La unidad que lleva el registro ya no existe.',
    remedy: 'Elija la unidad que lo lleva hoy.',
  },
  'monitoring.registerNameTaken': {
    message: 'Ya hay un registro que se llama «{name}».',
    remedy: 'Use ese, o póngale a este un nombre que los distinga.',
  },
  'monitoring.extractDays': {
    message: 'Los días del extracto no concuerdan.',
    remedy: 'El período termina después de empezar, y se toma después de su primer día y no más tarde que hoy.',
  },
  'monitoring.extractNoKey': {
    message: 'El registro no tiene clave de la persona: no se puede contar a cada una una vez.',
    remedy: 'Cuente las filas, o diga en el catálogo qué columna es la clave.',
  },
  'monitoring.extractNotATable': {
    message: 'El archivo no es una tabla con encabezados.',
    remedy: 'Suba una hoja XLSX u ODS, o un CSV con sus columnas separadas por punto y coma, tabulador o coma.',
  },
  'monitoring.extractSheets': {
    message: 'Más de una hoja del libro tiene las columnas del registro.',
    remedy: 'Deje en el archivo solo la hoja del período.',
  },
  'monitoring.extractColumns': {
    message: 'En el archivo no están estas columnas del registro: {columns}.',
    remedy: 'Póngalas con el mismo nombre en la fila de encabezados, o corrija las columnas en el catálogo.',
  },
  'monitoring.extractColumnTwice': {
    message: 'La columna «{field}» está dos veces en el archivo.',
    remedy: 'Deje la que se cuenta.',
  },
  'monitoring.extractTooLong': {
    message: 'El archivo tiene más de {max} filas.',
    remedy: 'Tome el extracto de un período más corto, o divídalo en dos.',
  },
  'monitoring.extractRows': {
    message: 'No se guardó nada: {rows}.',
    remedy: 'Corrija esas filas en el registro o en la hoja y suba el archivo otra vez.',
  },
  'monitoring.extractManyValues': {
    message: 'La columna «{field}» tiene más de {max} valores distintos: así no agrupa, distingue a cada persona.',
    remedy: 'Si dice quién es, márquela en el catálogo como dato personal; si no se cuenta, quítela del registro.',
  },
  'monitoring.extractNamesPerson': {
    message: 'La columna «{field}» dice en la fila {line} quién es una persona del extracto.',
    remedy: 'Quítelo de esa columna, o márquela en el catálogo como dato personal.',
  },
  'monitoring.extractFilterNames': {
    message: 'El filtro dice quién es una persona del extracto.',
    remedy: 'Escriba cómo se eligieron las filas sin nombrar a nadie.',
  },
  'monitoring.extractKnown': {
    message: 'Ese mismo contenido ya está entre los archivos de la unidad en el mes, dicho de otra forma.',
    remedy: 'Use el que está o, si está mal dicho, quítelo antes y suba este otra vez.',
  },
  'monitoring.rowsNotForYou': {
    message: 'Las filas de un extracto las lee solo quien hace o revisa el informe.',
    remedy: 'Sus totales están en el informe; si necesita las filas, pídalas a la unidad.',
  },
} as const

/** Acts on registers and extracts. */
export const extractsActs = {
  'monitoring.addRegister': { done: 'agregó un registro al catálogo', tried: 'agregar un registro al catálogo' },
  'monitoring.changeRegister': { done: 'cambió un registro del catálogo', tried: 'cambiar un registro del catálogo' },
  'monitoring.addExtract': {
    done: 'subió el extracto de un registro',
    tried: 'subir el extracto de un registro',
  },
} as const
