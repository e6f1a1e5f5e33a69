/** What happened and what to do, for each error code of this domain. */
export const operationsErrors = {
  'operations.planNotFound': {
    message: 'No hay plan de ese año.',
    remedy: 'Elija otro año o pida a Planificación que abra el plan.',
  },
  'operations.planExists': {
    message: 'El plan de ese año ya está abierto.',
    remedy: 'Ábralo desde la lista de planes.',
  },
  'operations.unitNotFound': {
    message: 'Esa unidad no existe en el año del plan.',
    remedy: 'Revise el organigrama de ese año en Unidades.',
  },
  'operations.activityNotFound': {
    message: 'Alguna de las actividades ya no está en el plan.',
    remedy: 'Vuelva a cargar la página para ver el plan como está ahora.',
  },
  'operations.planNotEditable': {
    message: 'El plan de esta unidad ya se presentó y no admite cambios.',
    remedy: 'Pida a Planificación que lo devuelva con observaciones, o espere a la ventana de cambios.',
  },
  'operations.changeConflict': {
    message: 'Otra persona cambió este dato mientras usted lo editaba.',
    remedy: 'Compare los dos valores y elija cuál queda.',
  },
  'operations.monthsAreDerived': {
    message: 'Los meses de esta actividad salen de sus cantidades.',
    remedy: 'Cambie la cantidad de cada mes, o quite la meta física para escribir porcentajes.',
  },
  'operations.bulkValueInvalid': {
    message: 'El valor para llenar no es válido.',
    remedy: 'Revise el peso (más de 0 y hasta 100) o la unidad de medida.',
  },
  'operations.changeNotFound': {
    message: 'No encontramos ese cambio.',
    remedy: 'Búsquelo en el historial de la actividad.',
  },
  'operations.alreadyUndone': {
    message: 'Ese cambio ya se deshizo.',
    remedy: 'No hace falta nada más: el historial muestra cuándo y quién.',
  },
  'operations.tooLateToUndo': {
    message: 'Un cambio se puede deshacer durante 30 días, y ya pasaron.',
    remedy: 'Corrija los valores a mano; el historial muestra los anteriores.',
  },
  'operations.institutionMissing': {
    message: 'La institución todavía no tiene nombre.',
    remedy: 'Complete los datos de la institución en Administración.',
  },
  'operations.unitWithoutPlan': {
    message: 'Esa unidad no tiene plan en ese año.',
    remedy: 'Elija otra unidad o abra primero su plan.',
  },
  'operations.fileMissing': {
    message: 'No llegó ningún archivo.',
    remedy: 'Elija el archivo que quiere revisar.',
  },
  'operations.notOurDocument': {
    message: 'Este archivo no es un plan que Hilo haya entregado.',
    remedy: 'Si es un plan hecho en otra parte, tráigalo por Importar.',
  },
  'operations.documentOfAnotherPlan': {
    message: 'Este archivo es del plan de otro año o de otra institución.',
    remedy: 'Abra el plan del que salió el archivo y súbalo allí.',
  },
  'operations.unknownRevision': {
    message: 'Hilo no guarda la revisión del plan de la que salió este archivo.',
    remedy: 'Descargue un libro nuevo y pase a él sus cambios.',
  },
} as const

/** What a file that came back brought, in the history of each activity. */
export const roundTripText = {
  summary: (fileName: string) => `Del archivo devuelto ${fileName}`,
} as const

/** Words of the page of documents. */
export const documentsText = {
  title: 'Documentos',
  crumbPlan: (year: string) => `Plan ${year}`,
  lead: 'El mismo plan en cada formato. Sin cambios en el plan, el archivo es igual hasta el último byte.',
  whoToAsk: 'Pida acceso a Planificación.',
  what: 'Qué se entrega',
  unit: 'Plan',
  unitHint: 'Todo el plan, o el de una unidad.',
  wholePlan: 'Todo el plan',
  copy: 'Copia',
  copies: {
    publica: { label: 'Pública', hint: 'Con cargos, sin nombres de personas.' },
    interna: { label: 'Interna', hint: 'Con los nombres de quienes firman.' },
  },
  formats: {
    pdf: { name: 'PDF', use: 'Para firmar, imprimir y archivar.' },
    xlsx: { name: 'Excel', use: 'Para editar fuera y devolver aquí: los cambios se revisan antes de aplicarse.' },
    docx: { name: 'Word', use: 'Para quien necesita citar o comentar el documento.' },
    csv: { name: 'Datos abiertos (CSV)', use: 'Una fila por actividad, doce meses, sin nombres de personas.' },
    json: { name: 'Datos completos (JSON)', use: 'Para otros programas: el plan entero con sus claves.' },
  },
  format: 'Formato',
  use: 'Para qué sirve',
  size: 'Tamaño',
  download: 'Descargar',
  downloadOf: (name: string) => `Descargar ${name}`,
  dictionary: 'Diccionario de los datos abiertos',
  preparing: (name: string) => `Preparando ${name}`,
  ready: (fileName: string, size: string) => `${fileName} está listo: ${size}.`,
  bytes: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toLocaleString('es-SV', { maximumFractionDigits: 1 })} MB`,
  back: {
    title: 'Devolver un archivo',
    caption: 'Un libro editado, o cualquier archivo que Hilo entregó. Primero se muestra qué cambiaría.',
    file: 'Archivo',
    fileHint: 'Excel, Word, PDF o JSON de este plan, hasta 10 MB.',
    reading: 'Leyendo el archivo',
    untouched: (fileName: string) => `${fileName} es el archivo que Hilo entregó, sin ningún cambio.`,
    nothing: (fileName: string) => `${fileName} no trae cambios.`,
    found: (changes: number, conflicts: number, additions: number, missing: number) =>
      [
        changes === 1 ? '1 cambio' : `${changes} cambios`,
        conflicts === 1 ? '1 conflicto' : `${conflicts} conflictos`,
        additions === 1 ? '1 actividad nueva' : `${additions} actividades nuevas`,
        missing === 1 ? '1 actividad que falta' : `${missing} actividades que faltan`,
      ].join(' · '),
    changedSince: (count: number) =>
      count === 1
        ? 'Desde que se escribió el archivo, 1 actividad cambió en Hilo.'
        : `Desde que se escribió el archivo, ${count} actividades cambiaron en Hilo.`,
    changes: 'Cambios',
    conflicts: 'Conflictos',
    conflictsCaption: 'Hilo y el archivo cambiaron lo mismo. Elija cuál queda.',
    additions: 'Actividades nuevas',
    missing: 'Actividades que no están en el archivo',
    missingCaption: 'Se quedan en el plan. Marque las que quiera anular.',
    problems: 'Lo que no se tomó, o conviene mirar',
    activity: 'Actividad',
    field: 'Dato',
    before: 'Ahora',
    after: 'En el archivo',
    written: 'Cuando se entregó',
    place: 'Lugar',
    keep: 'Queda',
    keepOurs: 'Lo de Hilo',
    keepFile: 'Lo del archivo',
    take: (name: string) => `Tomar ${name}`,
    annul: (name: string) => `Anular ${name}`,
    more: (count: number) => `y ${count} más, que no se toman desde aquí.`,
    moreTaken: (count: number) => `y ${count} más, que también se aplican.`,
    apply: (count: number) => (count === 1 ? 'Aplicar 1 cambio' : `Aplicar ${count} cambios`),
    discard: 'No aplicar nada',
    applied: (changed: number, added: number, annulled: number) =>
      `Se aplicaron ${changed} cambios, ${added} actividades nuevas y ${annulled} anulaciones.`,
    undo: 'Deshacer',
    undone: 'El plan quedó como antes de aplicar el archivo.',
    empty: 'vacío',
    doubt: {
      unknownKey: 'La clave de esta fila no es de este plan.',
      repeatedKey: 'Esta fila es copia de otra del archivo.',
    },
    fields: {
      months: 'Meses',
      link: 'Línea o proceso',
      means: 'Medio de verificación',
      modality: 'Modalidad',
      weightBp: 'Peso',
      target: 'Meta física',
      name: 'Actividad',
      expectedResult: 'Resultado esperado',
      responsibleText: 'Responsable',
      lineText: 'Línea como se escribió',
      condition: 'Condición',
      responsibles: 'Responsables',
      supports: 'Unidades de apoyo',
      template: 'Actividad tipo',
      position: 'Orden',
    },
    unclassified: 'Sin clasificar',
    problem: {
      lockedColumn: 'El código no se cambia desde el archivo: queda el de Hilo.',
      movedColumns: 'Las columnas de esta hoja cambiaron de lugar: la hoja no se leyó.',
      missingSheet: 'La hoja de esta unidad ya no está: sus actividades quedan como están.',
      unknownSheet: 'Esta hoja no es de ninguna unidad del plan.',
      unknownKey: 'Esta fila no corresponde a ninguna actividad del plan.',
      repeatedKey: 'Esta fila es copia de otra.',
      otherUnit: 'Esta actividad es de otra unidad: no se mueve desde el archivo.',
      annulledSince: 'Esta actividad ya no está en el plan.',
      nameMissing: 'Una fila nueva sin nombre de actividad no se puede agregar.',
      notAShare: 'No es un porcentaje entre 0 y 100: el mes queda como estaba.',
      unclearShare: 'No se sabe si es una fracción o un porcentaje: el mes queda como estaba.',
      roundedShare: 'Tenía más de dos decimales y se redondeó.',
      monthsAreDerived: 'Los meses de esta actividad salen de sus cantidades y no se escriben.',
      notInCatalogue: 'No está en el catálogo: la actividad queda sin clasificar, con este texto.',
      sumDiffers: 'La suma escrita no es la de los meses: la suma siempre se calcula.',
      unreadText: 'Este texto no se encontró igual en el archivo; no se cambia desde aquí.',
    },
  },
} as const
