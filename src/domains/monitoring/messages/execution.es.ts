/** Refusals about reports on execution. */
export const executionErrors = {
  'monitoring.cutWithoutReports': {
    message: 'El corte n.º {number} se cerró antes de que los cortes guardaran los informes de sus meses.',
    remedy: 'Haga el informe de ejecución desde un corte posterior.',
  },
  'monitoring.noSuchPeriod': {
    message: 'El corte n.º {number} no da un informe de ese periodo.',
    remedy:
      'Vuelva a la lista de informes: un corte que cierra el trimestre entero da solo el trimestral, y el que no lo termina solo el de sus meses.',
  },
  'monitoring.unitNotInCut': {
    message: 'Esa unidad no está en el corte n.º {number}.',
    remedy: 'Vuelva a la lista de informes y elija una de sus unidades.',
  },
  'monitoring.narrativeEmpty': {
    message: 'No hay nada escrito.',
    remedy: 'Escriba al menos una de las partes del texto.',
  },
  'monitoring.narrativeSame': {
    message: 'El texto es igual a la versión {version}.',
    remedy: 'Cambie algo antes de guardar otra versión.',
  },
  'monitoring.narrativeChangedMeanwhile': {
    message: 'La versión {version} la guardó {person} mientras usted trabajaba con otra.',
    remedy: 'Mire lo que dice esa versión y decida: lo que usted escribió sigue en pantalla.',
  },
  'monitoring.narrativeMissing': {
    message: 'El informe todavía no tiene texto.',
    remedy: 'Escríbalo y guárdelo; después se emite.',
  },
  'monitoring.narrativeNotFound': {
    message: 'La versión {version} del texto no existe.',
    remedy: 'Vuelva a cargar la página y elija una de la lista.',
  },
  'monitoring.narrativeNotForYou': {
    message: 'Las versiones del texto las leen la unidad que lo escribe y quienes lo revisan.',
    remedy: 'Lea el informe emitido.',
  },
  'monitoring.alreadyIssued': {
    message: 'Ese texto ya se emitió: es la emisión {issue}.',
    remedy: 'Descárguela, o guarde antes otra versión del texto.',
  },
  'monitoring.issueNotFound': {
    message: 'La emisión {issue} de este informe no existe.',
    remedy: 'Vuelva a la página del informe y elija una de la lista.',
  },
} as const

/** Acts on reports on execution. */
export const executionActs = {
  'monitoring.saveNarrative': {
    done: 'guardó una versión del texto de un informe de ejecución',
    tried: 'guardar el texto de un informe de ejecución',
  },
  'monitoring.issueReport': { done: 'emitió un informe de ejecución', tried: 'emitir un informe de ejecución' },
  'monitoring.executionReportDraft': {
    done: 'se llevó el borrador de un informe de ejecución',
    tried: 'llevarse el borrador de un informe de ejecución',
  },
  'monitoring.executionReportDocument': {
    done: 'se llevó un informe de ejecución emitido',
    tried: 'llevarse un informe de ejecución emitido',
  },
} as const
