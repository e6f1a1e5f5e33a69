/** Refusals about the evaluation of a quarter. */
export const evaluationsErrors = {
  'monitoring.quarterWithoutCut': {
    message: 'El trimestre {quarter} todavía tiene meses sin cerrar: no hay corte con sus cifras.',
    remedy: 'Cierre antes los meses hasta el último del trimestre, en Plazos y cortes.',
  },
  'monitoring.evaluationOpened': {
    message: 'La evaluación del trimestre {quarter} ya está abierta.',
    remedy: 'Vuelva a las evaluaciones del año y ábrala desde ahí.',
  },
  'monitoring.evaluationNotOpen': {
    message: 'La evaluación del trimestre {quarter} no se ha abierto.',
    remedy: 'Planificación la abre cuando los meses del trimestre están cerrados.',
  },
  'monitoring.evaluationClosed': {
    message: 'La evaluación del trimestre {quarter} está cerrada con su acta y no cambia.',
    remedy: 'Lo que falte se acuerda en la evaluación siguiente.',
  },
  'monitoring.evaluationStillOpen': {
    message: 'La evaluación del trimestre {quarter} sigue abierta: todavía no tiene acta.',
    remedy: 'Espere a que Planificación la cierre.',
  },
  'monitoring.evaluationWithoutCode': {
    message: 'La evaluación del trimestre {quarter} se cerró antes de que las actas llevaran código de verificación.',
    remedy: 'Descargue sus datos (JSON): se comprueban con la huella que muestra su página.',
  },
  'monitoring.unitNotEvaluated': {
    message: 'Esa unidad no está en el corte del trimestre.',
    remedy: 'Vuelva a la evaluación para ver qué unidades se evalúan.',
  },
  'monitoring.evaluationIncomplete': {
    message: 'Falta decir por qué no se cumplió, o qué se hará.',
    remedy: 'Escriba al menos una causa y, si la unidad está por debajo del plan vigente, un compromiso.',
  },
  'monitoring.ownPart': {
    message: 'Usted envió esto por la unidad: no puede darlo por revisado, aunque hoy tenga otro puesto.',
    remedy: 'Lo revisa otra persona de Planificación o la Dirección Ejecutiva.',
  },
  'monitoring.partSent': {
    message: 'Lo que dice la unidad ya se envió y no admite cambios.',
    remedy: 'Retírelo mientras nadie lo haya revisado, o pida que se lo devuelvan.',
  },
  'monitoring.partChangedMeanwhile': {
    message: 'Otra persona de la unidad cambió esto mientras usted lo escribía.',
    remedy: 'Vuelva a cargar la página, mire lo que quedó y ponga lo suyo.',
  },
  'monitoring.postOfOtherUnit': {
    message: 'El puesto que responde por «{text}» no es de la unidad.',
    remedy: 'Elija un puesto de la unidad.',
  },
  'monitoring.partsWaiting': {
    message: 'Hay unidades que esperan la revisión: {count}.',
    remedy: 'Revise o devuelva lo que enviaron y vuelva a cerrar.',
  },
  'monitoring.sessionAhead': {
    message: 'La sesión no puede ser de un día que no ha llegado.',
    remedy: 'Elija hoy o un día anterior.',
  },
} as const

/** Acts on the evaluation of a quarter. */
export const evaluationsActs = {
  'monitoring.openEvaluation': {
    done: 'abrió la evaluación de un trimestre',
    tried: 'abrir la evaluación de un trimestre',
  },
  'monitoring.saveUnitEvaluation': {
    done: 'escribió causas y compromisos de una unidad',
    tried: 'escribir causas y compromisos de una unidad',
  },
  'monitoring.takeEvaluationStep': {
    done: 'dio un paso con lo que dice una unidad en la evaluación',
    tried: 'dar un paso con lo que dice una unidad en la evaluación',
  },
  'monitoring.closeEvaluation': {
    done: 'cerró con su acta la evaluación de un trimestre',
    tried: 'cerrar la evaluación de un trimestre',
  },
  'monitoring.evaluationMinutes': {
    done: 'se llevó el acta de una evaluación',
    tried: 'llevarse el acta de una evaluación',
  },
} as const
