/** Refusals about plans and their activities. */
export const plansErrors = {
  'operations.planNotFound': {
    message: 'No hay plan de ese año.',
    remedy: 'Elija otro año o pida a Planificación que abra el plan.',
  },
  'operations.planExists': {
    message: 'El plan de ese año ya está abierto.',
    remedy: 'Ábralo desde la lista de planes.',
  },
  'operations.strategyNotFound': {
    message: 'Ese plan estratégico ya no está.',
    remedy: 'Elija otro de la lista, o abra el plan sin plan estratégico.',
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
  'operations.codeTaken': {
    message: 'El código {code} ya está en el plan de la unidad, o lo tuvo una actividad anulada.',
    remedy: 'Escriba otro, o déjelo vacío y Hilo pone el siguiente.',
  },
  'operations.addedChangedSince': {
    message: 'Alguien trabajó después en esas actividades.',
    remedy: 'Si ya no van, anúlelas en el plan de cada unidad, o pida a su jefatura que lo haga.',
  },
  'operations.linkUnknown': {
    message: 'Esa línea o ese proceso no está en el plan estratégico de este año.',
    remedy: 'Elija uno de la lista; si falta, pida a Planificación que lo agregue en Estrategia.',
  },
  'operations.sameYear': {
    message: 'Un plan no se copia sobre sí mismo.',
    remedy: 'Elija otro año de origen.',
  },
  'operations.decidedByRequest': {
    message: 'Esto lo cambió una solicitud aprobada y ya está en una versión del plan.',
    remedy: 'Para cambiarlo otra vez, abra otra solicitud.',
  },
  'operations.institutionMissing': {
    message: 'La institución todavía no tiene nombre.',
    remedy: 'Complete los datos de la institución en Administración.',
  },
} as const

/** Acts about plans and their activities. */
export const plansActs = {
  'operations.createPlan': { done: 'abrió el plan de un año', tried: 'abrir el plan de un año' },
  'operations.openUnitPlan': { done: 'abrió el plan de una unidad', tried: 'abrir el plan de una unidad' },
  'operations.addActivities': { done: 'agregó actividades', tried: 'agregar actividades' },
  'operations.changeActivities': { done: 'cambió actividades', tried: 'cambiar actividades' },
  'operations.saveMonths': { done: 'cambió la programación de meses', tried: 'cambiar la programación de meses' },
  'operations.annulActivities': { done: 'quitó actividades', tried: 'quitar actividades' },
  'operations.undoChange': { done: 'deshizo un cambio', tried: 'deshacer un cambio' },
  'operations.fillInBulk': {
    done: 'llenó un dato en muchas actividades',
    tried: 'llenar un dato en muchas actividades',
  },
  'operations.saveFrontMatter': {
    done: 'cambió las secciones o las firmas del plan',
    tried: 'cambiar las secciones o las firmas del plan',
  },
  'operations.copyPlan': { done: 'copió el plan de otro año', tried: 'copiar el plan de otro año' },
} as const
