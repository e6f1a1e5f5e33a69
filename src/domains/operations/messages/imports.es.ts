/** Refusals about imports and files that come back. */
export const importsErrors = {
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
  'operations.importFileMissing': {
    message: 'No llegó ningún archivo.',
    remedy: 'Elija el archivo del plan y vuelva a enviarlo.',
  },
  'operations.importNotFound': {
    message: 'No encontramos esa importación.',
    remedy: 'Búsquela en la lista de importaciones.',
  },
  'operations.importSettled': {
    message: 'Esta importación ya se aplicó, se deshizo o se descartó.',
    remedy: 'Vuelva a la lista de importaciones; si hace falta, suba el archivo otra vez.',
  },
  'operations.importNotAccepted': {
    message: 'Esta importación no está aplicada.',
    remedy: 'Solo una importación aplicada tiene informe y se puede deshacer.',
  },
  'operations.importDoubtUnknown': {
    message: 'Esa duda ya no está en el documento leído.',
    remedy: 'Vuelva a cargar la página para ver las dudas que quedan.',
  },
  'operations.importChoiceUnknown': {
    message: 'Esa decisión no sirve para esta duda.',
    remedy: 'Elija una de las que se ofrecen junto a ella.',
  },
  'operations.importUnitWrong': {
    message: 'Una unidad del documento no puede quedar ahí.',
    remedy: 'Elija una unidad que exista y no esté cerrada, o una del documento que sí entre y no dependa de esta.',
  },
  'operations.importUnitUndecided': {
    message: 'Hay filas que no se sabe de qué unidad son.',
    remedy: 'Diga a qué unidad pertenecen, o déjelas fuera, y aplique de nuevo.',
  },
  'operations.importColumnsWrong': {
    message: 'Un mismo campo está en dos columnas, o la sección no está en el documento.',
    remedy: 'Deje cada campo en una sola columna y lea de nuevo.',
  },
  'operations.importOtherCatalogue': {
    message: 'El plan de ese año ya cuelga de otro plan estratégico.',
    remedy: 'Escriba el nombre de ese plan estratégico, o aplique sin el catálogo.',
  },
  'operations.importChangedSince': {
    message: 'No se puede deshacer: {count} actividades cambiaron después de importar.',
    remedy: 'Deshaga antes esos cambios en el historial de cada actividad, o corrija a mano.',
  },
} as const

/** Acts about imports and files that come back. */
export const importsActs = {
  'operations.stageImport': { done: 'subió un documento para importarlo', tried: 'subir un documento para importarlo' },
  'operations.mapImportColumns': {
    done: 'indicó qué columna es cada campo',
    tried: 'indicar qué columna es cada campo',
  },
  'operations.decideImport': { done: 'decidió dudas de una importación', tried: 'decidir dudas de una importación' },
  'operations.acceptImport': { done: 'importó un documento al plan', tried: 'importar un documento al plan' },
  'operations.undoImport': { done: 'deshizo una importación', tried: 'deshacer una importación' },
  'operations.discardImport': { done: 'descartó una importación', tried: 'descartar una importación' },
  'operations.previewRoundTrip': { done: 'subió un archivo devuelto', tried: 'subir un archivo devuelto' },
  'operations.applyRoundTrip': {
    done: 'aplicó los cambios de un archivo devuelto',
    tried: 'aplicar los cambios de un archivo devuelto',
  },
} as const

/** What Hilo itself writes when it imports: names that a document does not give, and its report. */
export const importText = {
  outerPlan: 'Plan nacional',
  planTitle: (yearlyPlan: string, year: number) => `${yearlyPlan} ${year}`,
  reportFile: (year: number) => `informe-importacion-${year}`,
  report: {
    columns: {
      kind: 'Qué',
      place: 'Lugar en el documento',
      unit: 'Unidad',
      text: 'Actividad',
      message: 'Duda',
      original: 'Así está escrito',
    },
    kinds: {
      doubt: 'Duda abierta',
      row: 'Fila que no entró',
      fragment: 'Fragmento sin unir',
      document: 'Aviso del documento',
    },
  },
} as const

/** What a file that came back brought, in the history of each activity. */
export const roundTripText = {
  summary: (fileName: string) => `Del archivo devuelto ${fileName}`,
} as const
