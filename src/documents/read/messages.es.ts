import type { ReadIssueCode, RefusalCode } from './refusal.ts'

/** `{name}` stands for a detail of the refusal or issue. */
export type ReadMessage = { sentence: string; remedy: string }

const again = 'Ábralo en su programa, guárdelo otra vez y vuelva a subirlo.'

/** What a person reads when a file is refused, and what to do about it. */
export const refusalMessages: Readonly<Record<RefusalCode, ReadMessage>> = {
  'documents.empty': {
    sentence: 'El archivo está vacío.',
    remedy: 'Compruebe que eligió el archivo correcto y que terminó de guardarse.',
  },
  'documents.tooLarge': {
    sentence: 'El archivo pesa {megabytes} MB y se aceptan hasta {maxMegabytes} MB.',
    remedy: 'Quite imágenes y hojas que no sean del plan, o divídalo en varios archivos.',
  },
  'documents.encrypted': {
    sentence: 'El archivo está protegido con contraseña y no se puede leer.',
    remedy: 'Ábralo con su contraseña, guarde una copia sin ella y suba esa copia.',
  },
  'documents.unknownType': {
    sentence: 'No es un tipo de archivo que Hilo sepa leer ({kind}).',
    remedy: 'Guárdelo como .xlsx, .ods, .docx, .csv, .txt o PDF con texto, y súbalo de nuevo.',
  },
  'documents.evidenceType': {
    sentence: 'El contenido del archivo no es de los que se aceptan como evidencia.',
    remedy:
      'Suba un PDF, una foto JPEG, PNG o WebP, una hoja o un texto de oficina (XLSX, DOCX, ODS, ODT), o un texto .txt o .csv.',
  },
  'documents.notItsName': {
    sentence:
      'El archivo se llama .{ending} pero por dentro no es {what}: cambiar el nombre de un archivo no cambia lo que es.',
    remedy: 'Ábralo con el programa con que se hizo, guárdelo o expórtelo como {what}, y suba ese archivo.',
  },
  'documents.macros': {
    sentence: 'El archivo trae macros y no se guarda.',
    remedy: 'Guárdelo como .xlsx o .docx, sin macros, o como PDF, y súbalo de nuevo.',
  },
  'documents.attachmentType': {
    sentence: 'El archivo adjunto no es PDF ni una imagen JPEG o PNG.',
    remedy: 'Escanee el papel o guárdelo como PDF, y súbalo de nuevo.',
  },
  'documents.legacyOffice': {
    sentence: 'El archivo está en un formato antiguo o binario de Office, que no se lee.',
    remedy: 'Ábralo y guárdelo como .xlsx (hojas de cálculo) o .docx (textos).',
  },
  'documents.binaryText': {
    sentence: 'El archivo tiene caracteres que no son de un texto.',
    remedy: 'Guárdelo como texto UTF-8, o como .xlsx si viene de una hoja de cálculo.',
  },
  'documents.truncated': {
    sentence: 'El archivo está cortado: le falta el final.',
    remedy: 'Cópielo o descárguelo de nuevo y vuelva a subirlo.',
  },
  'documents.damaged': {
    sentence: 'El archivo está dañado y no se puede leer con seguridad.',
    remedy: again,
  },
  'documents.zipBomb': {
    sentence: 'El archivo crece demasiado al abrirse y se rechazó por seguridad.',
    remedy: 'Guarde en un libro o documento nuevo solo lo que hace falta.',
  },
  'documents.zipEntries': {
    sentence: 'El archivo tiene {entries} partes por dentro y se aceptan hasta {maxEntries}.',
    remedy: 'Quite imágenes y objetos incrustados, o divídalo en varios archivos.',
  },
  'documents.zipUnsupported': {
    sentence: 'El archivo usa una forma de compresión que no se lee.',
    remedy: again,
  },
  'documents.zipPaths': {
    sentence: 'El archivo tiene nombres internos que no son válidos y se rechazó por seguridad.',
    remedy: again,
  },
  'documents.tooManyCells': {
    sentence: 'Hay contenido en más filas o columnas de las que se aceptan: {maxRows} filas, {maxColumns} columnas.',
    remedy: 'Busque celdas olvidadas lejos de la tabla (Ctrl+Fin), bórrelas y guarde de nuevo.',
  },
  'documents.tooManyPages': {
    sentence: 'El PDF tiene {pages} páginas y se aceptan hasta {maxPages}.',
    remedy: 'Suba solo las páginas del plan.',
  },
  'documents.entities': {
    sentence:
      'El archivo trae definiciones internas que ningún programa de oficina escribe, y se rechazó por seguridad.',
    remedy: again,
  },
  'documents.pdfWithoutText': {
    sentence: 'El PDF es una imagen: no tiene texto que se pueda leer.',
    remedy: 'Suba el documento del que salió el PDF, o páselo antes por un programa que reconozca el texto.',
  },
  'documents.timeout': {
    sentence: 'La lectura tardó más de {seconds} segundos y se detuvo.',
    remedy: 'Divida el documento en partes más pequeñas y súbalas por separado.',
  },
  'documents.memory': {
    sentence: 'La lectura necesitó demasiada memoria y se detuvo.',
    remedy: 'Divida el documento en partes más pequeñas, o guárdelo en un archivo nuevo sin imágenes.',
  },
  'documents.readerFailed': {
    sentence: 'El lector de documentos se detuvo antes de terminar.',
    remedy: 'Inténtelo de nuevo; si vuelve a pasar, avise a quien administra el sistema.',
  },
}

/** What a person reads about a file that was read. */
export const readIssueMessages: Readonly<Record<ReadIssueCode, ReadMessage>> = {
  'documents.wrongExtension': {
    sentence: 'El nombre termina en «{extension}», pero el contenido es {format}: se leyó por su contenido.',
    remedy: 'Compruebe que subió el archivo que quería.',
  },
  'documents.encodingAssumed': {
    sentence: 'El texto no está en UTF-8: se leyó como Windows-1252.',
    remedy: 'Revise que los acentos y las eñes se vean bien; si no, guárdelo como UTF-8.',
  },
  'documents.badCharacters': {
    sentence: 'Hay {count} caracteres que no se pudieron leer; se ven como «�».',
    remedy: 'Corríjalos en el original y súbalo de nuevo, o a mano después de importar.',
  },
  'documents.csvQuotes': {
    sentence: 'Las comillas del archivo no cierran bien: se leyó cada línea por separado.',
    remedy: 'Revise las celdas que tienen comillas o saltos de línea.',
  },
  'documents.macrosIgnored': {
    sentence: 'El archivo trae macros: no se ejecutaron ni se guardaron.',
    remedy: 'Nada que hacer, salvo que alguna cifra dependa de ellas.',
  },
  'documents.hiddenColumns': {
    sentence: 'La hoja «{sheet}» tiene columnas ocultas ({columns}); se leyeron igual.',
    remedy: 'Muéstrelas en su programa y decida si son del plan.',
  },
  'documents.pdfPageWithoutText': {
    sentence: 'La página {page} no tiene texto: no se leyó nada de ella.',
    remedy: 'Si es una imagen escaneada, escriba sus filas a mano o suba el original.',
  },
  'documents.pdfRecognisedText': {
    sentence: 'El texto de la página {page} parece reconocido de una imagen y puede tener errores.',
    remedy: 'Compare cada cifra con la imagen.',
  },
  'documents.pdfUnreadableText': {
    sentence: 'La página {page} tiene letras que el PDF no dice cuáles son.',
    remedy: 'Compare la página con lo leído, o suba el original.',
  },
  'documents.pdfWithoutRulings': {
    sentence: 'La tabla de la página {page} no tiene líneas: las columnas se dedujeron por posición.',
    remedy: 'Compare cada fila con la página antes de aceptarla.',
  },
  'documents.pdfIrregularTable': {
    sentence: 'A la tabla de la página {page} le faltan líneas: hay celdas unidas de forma extraña.',
    remedy: 'Compare esas filas con la página antes de aceptarlas.',
  },
  'documents.pdfOverprintedText': {
    sentence: 'En la página {page} hay textos impresos unos sobre otros: no se sabe de qué fila es cada renglón.',
    remedy: 'Suba la hoja de cálculo, o imprímala con filas más altas; si no, compare cada fila con la página.',
  },
  'documents.pdfTextAcrossCells': {
    sentence: 'En la página {page}, fila {row}, hay texto que pasa de una celda a otra.',
    remedy: 'Compare esa fila con la página antes de aceptarla.',
  },
  'documents.pdfBrokenFigure': {
    sentence: 'En la página {page}, fila {row}, hay cifras en dos líneas de una celda.',
    remedy: 'Mire en la página si es una cifra que no cabía o son dos.',
  },
}
