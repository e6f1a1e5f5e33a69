/** Refusals about what units ask of each other and technical conformity. */
export const coordinationErrors = {
  'operations.coordinationOpen': {
    message: 'Solicitudes de {unit} a otras unidades sin respuesta: {count}.',
    remedy: 'Espere la respuesta o confirme, con su motivo, que el plan se presenta con ellas pendientes.',
  },
  'operations.conformityOwnOffice': {
    message: 'Usted tiene un puesto en {unit}, que hace esta actividad.',
    remedy: 'La conformidad la da otra persona de la unidad rectora.',
  },
  'operations.conformityNotPresented': {
    message: 'El plan de {unit} todavía no se presenta.',
    remedy: 'La conformidad se da cuando lo presente; una excepción se puede marcar desde ya.',
  },
  'operations.conformityPlanClosed': {
    message: 'El plan de {unit} ya está cerrado o sustituido.',
    remedy: 'Mire el plan que está vigente.',
  },
  'operations.conformityPlanEndorsed': {
    message: 'El plan de {unit} ya tiene visto bueno.',
    remedy: 'Pida a Planificación que lo abra de nuevo, con su motivo; vigente, la unidad pide un cambio.',
  },
  'operations.conformityMissing': {
    message: 'Actividades de {unit} sin conformidad técnica: {count}.',
    remedy: 'Pídala a la unidad rectora, o termine la revisión sin ella escribiendo por qué.',
  },
  'operations.conformityNotAsked': {
    message: 'Esa actividad no espera conformidad: ya no viene de una actividad tipo con unidad rectora.',
    remedy: 'Vuelva a cargar la página para ver las que esperan.',
  },
  'operations.conformityChanged': {
    message: 'La actividad {activity}, de {unit}, cambió después de que usted la vio. No se hizo nada.',
    remedy: 'Vuelva a cargar la página y mírela como está ahora.',
  },
  'operations.coordinationNotFound': {
    message: 'Esa solicitud entre unidades ya no está.',
    remedy: 'Vuelva a cargar la página para ver las que quedan.',
  },
  'operations.alreadyAsked': {
    message: 'Esta actividad ya le pide algo a esa unidad ({unit}).',
    remedy: 'Espere su respuesta, o retire la solicitud y haga otra.',
  },
} as const

/** Acts about what units ask of each other and technical conformity. */
export const coordinationActs = {
  'operations.askCoordination': {
    done: 'pidió coordinación a otras unidades',
    tried: 'pedir coordinación a otras unidades',
  },
  'operations.takeCoordinationStep': {
    done: 'dio un paso en una coordinación entre unidades',
    tried: 'dar un paso en una coordinación entre unidades',
  },
  'operations.reviewConformity': {
    done: 'dio conformidad técnica o marcó excepciones',
    tried: 'dar conformidad técnica',
  },
  'operations.withdrawConformity': {
    done: 'retiró su conformidad técnica',
    tried: 'retirar una conformidad técnica',
  },
} as const
