/** Refusals about evidence and its files. */
export const evidenceErrors = {
  'monitoring.fileMissing': {
    message: 'No llegó ningún archivo.',
    remedy: 'Elija el archivo otra vez.',
  },
  'monitoring.fileNotFound': {
    message: 'Ese archivo no está entre los de la unidad en el mes.',
    remedy: 'Vuelva a cargar la página; otra persona puede haberlo quitado.',
  },
  'monitoring.fileNotForYou': {
    message: 'Usted no puede ver este archivo.',
    remedy: 'Pídalo a la unidad que lo subió, o espere a que el informe se valide si no es confidencial.',
  },
  'monitoring.fileUsed': {
    message: 'El archivo es evidencia de un informe.',
    remedy: 'Quítelo antes de los informes que lo usan y guárdelos.',
  },
  'monitoring.notAPhoto': {
    message: 'Solo las fotos se muestran en la página.',
    remedy: 'Descargue el archivo.',
  },
  'monitoring.reportTooHeavy': {
    message: 'Los archivos de este informe pesan más de {megabytes} MB entre todos.',
    remedy: 'Quite alguno, o escanéelos con menos resolución.',
  },
  'monitoring.unitMonthFull': {
    message: 'La unidad ya tiene {megabytes} MB de archivos en este mes.',
    remedy: 'Quite los que ningún informe usa.',
  },
} as const

/** Acts on evidence and its files. */
export const evidenceActs = {
  'monitoring.addEvidenceFile': {
    done: 'subió un archivo de evidencia',
    tried: 'subir un archivo de evidencia',
  },
  'monitoring.removeEvidenceFile': {
    done: 'quitó un archivo de evidencia que ningún informe usaba',
    tried: 'quitar un archivo de evidencia',
  },
  'monitoring.downloadEvidence': {
    done: 'descargó un archivo de evidencia',
    tried: 'descargar un archivo de evidencia',
  },
  'monitoring.showEvidence': { done: 'vio una foto de evidencia', tried: 'ver una foto de evidencia' },
} as const
