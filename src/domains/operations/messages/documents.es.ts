/** Refusals about documents, records and samples. */
export const documentsErrors = {
  'operations.sampleTooLarge': {
    message: 'La muestra pasa de {megabytes} MB.',
    remedy: 'Pídala por años o por unidades, en varias partes.',
  },
  'operations.recordNotFound': {
    message: 'No hay una constancia con ese código en este plan.',
    remedy: 'Ábrala desde la solicitud o el acta de la que habla.',
  },
  'operations.documentNotKept': {
    message: 'Hilo no guarda los bytes de ese documento.',
    remedy: 'Se entregó antes de que se guardaran, o es de otro plan. Descargue uno nuevo.',
  },
} as const

/** Acts about documents, records and samples. */
export const documentsActs = {
  'operations.downloadPlan': { done: 'se llevó un documento del plan', tried: 'descargar un documento del plan' },
  'operations.downloadSample': {
    done: 'se llevó una muestra para auditoría',
    tried: 'descargar una muestra para auditoría',
  },
  'operations.downloadRecord': { done: 'descargó una constancia', tried: 'descargar una constancia' },
  'operations.downloadHandedOut': {
    done: 'se llevó de nuevo un documento entregado',
    tried: 'descargar un documento entregado',
  },
} as const
