/** Refusals about the days of months, their closing and their cuts. */
export const closingsErrors = {
  'monitoring.noPlanInForce': {
    message: 'El plan de {year} no tiene ninguna versión en vigor: todavía no hay nada que informar.',
    remedy: 'Espere a que el plan se apruebe y entre en vigor.',
  },
  'monitoring.monthNotBegun': {
    message: 'El mes de {month} todavía no empieza.',
    remedy: 'Informe lo hecho cuando el mes haya comenzado.',
  },
  'monitoring.monthClosed': {
    message: 'El mes de {month} está cerrado con el corte n.º {number}.',
    remedy: 'Pida a Planificación que lo reabra para su unidad, con el motivo y hasta qué día.',
  },
  'monitoring.alreadyClosed': {
    message: 'El mes de {month} ya está cerrado con el corte n.º {number}.',
    remedy: 'Elija un mes posterior, o reabra el mes a las unidades que lo necesitan.',
  },
  'monitoring.monthStillRunning': {
    message: 'Todavía no se puede cerrar: {month} se informa hasta el {dueOn}.',
    remedy: 'Espere a que venza ese plazo, o elija un mes anterior.',
  },
  'monitoring.reportsMissing': {
    message: 'En esos meses hay {reports}.',
    remedy: 'Diga por qué se cierran así, o espere a que lleguen.',
  },
  'monitoring.moreMissing': {
    message: 'Lo que falta cambió mientras usted lo decidía: ahora hay {reports}.',
    remedy: 'Revise las cifras y confirme otra vez.',
  },
  'monitoring.extensionRuns': {
    message: 'Todavía no se puede cerrar hasta {month}: sigue en curso la prórroga de {units}.',
    remedy: 'Retire la prórroga con su motivo, en Plazos y cortes, o espere a que termine.',
  },
  'monitoring.extensionNotFound': {
    message: 'Esa prórroga no está entre las de este plan.',
    remedy: 'Vuelva a cargar Plazos y cortes y elija una de la lista.',
  },
  'monitoring.extensionEnded': {
    message: 'La prórroga terminó el {dueOn}: ya no se retira.',
    remedy: 'No hace falta hacer nada: la unidad ya no tiene más tiempo.',
  },
  'monitoring.extensionWithdrawn': {
    message: 'Esa prórroga ya se había retirado.',
    remedy: 'Vuelva a cargar Plazos y cortes para ver quién la retiró y por qué.',
  },
  'monitoring.monthOpen': {
    message: 'El mes de {month} no está cerrado: se puede informar.',
    remedy: 'No hace falta reabrirlo.',
  },
  'monitoring.reopeningEnded': {
    message: 'La reapertura tiene que durar al menos hasta hoy.',
    remedy: 'Elija hoy o un día posterior.',
  },
  'monitoring.cutNotFound': {
    message: 'El corte n.º {number} de {year} no existe.',
    remedy: 'Vuelva a los plazos del año para ver los cortes que hay.',
  },
  'monitoring.cutWithoutCode': {
    message: 'El corte n.º {number} se cerró antes de que los cortes llevaran código de verificación.',
    remedy: 'Descargue sus datos (JSON): se comprueban con la huella que muestra su página.',
  },
  'monitoring.closingPassed': {
    message: 'El plazo de {month} ya venció con la regla de antes o con la nueva, y los plazos vencidos no se mueven.',
    remedy:
      'Ponga la regla desde un mes cuyo plazo no haya vencido, o dé una prórroga a las unidades que la necesitan.',
  },
  'monitoring.extensionTooShort': {
    message: 'La prórroga tiene que terminar después del plazo que las unidades ya tienen, {dueOn}, y no antes de hoy.',
    remedy: 'Elija un día posterior.',
  },
} as const

/** Acts on the days of months, their closing and their cuts. */
export const closingsActs = {
  'monitoring.complianceFile': {
    done: 'se llevó las cifras de cumplimiento como datos',
    tried: 'llevarse las cifras de cumplimiento como datos',
  },
  'monitoring.healthFile': {
    done: 'se llevó las cifras de la salud del proceso como datos',
    tried: 'llevarse las cifras de la salud del proceso como datos',
  },
  'monitoring.setClosingRule': {
    done: 'fijó cuándo vencen los informes de los meses',
    tried: 'fijar cuándo vencen los informes de los meses',
  },
  'monitoring.closeMonths': { done: 'cerró meses con un corte', tried: 'cerrar meses con un corte' },
  'monitoring.cutDocument': { done: 'se llevó un corte impreso', tried: 'llevarse un corte impreso' },
  'monitoring.reopenMonth': { done: 'reabrió un mes cerrado', tried: 'reabrir un mes cerrado' },
  'monitoring.extendClosing': {
    done: 'dio prórroga para informar un mes',
    tried: 'dar prórroga para informar un mes',
  },
  'monitoring.withdrawExtension': {
    done: 'retiró una prórroga para informar un mes',
    tried: 'retirar una prórroga para informar un mes',
  },
} as const
