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
  'operations.findingsGone': {
    message: 'Lo que el revisor encontró ya no está así: alguien cambió el plan.',
    remedy: 'Vuelva a revisar y elija de nuevo.',
  },
  'operations.blockNotAcceptable': {
    message: 'Lo que bloquea el envío se corrige; no se puede dejar como está.',
    remedy: 'Quite de la selección lo que bloquea y acepte lo demás.',
  },
  'operations.acceptanceNotFound': {
    message: 'Esa aceptación ya se retiró.',
    remedy: 'Vuelva a cargar la página para ver lo que está aceptado ahora.',
  },
  'operations.linkUnknown': {
    message: 'Esa línea o ese proceso no está en el plan estratégico de este año.',
    remedy: 'Elija uno de la lista; si falta, pida a Planificación que lo agregue en Estrategia.',
  },
  'operations.templateNotFound': {
    message: 'No encontramos esa actividad tipo en el plan de este año.',
    remedy: 'Búsquela en la lista de actividades tipo.',
  },
  'operations.templateExists': {
    message: 'Ya hay una actividad tipo con ese nombre.',
    remedy: 'Use la que existe o escriba un nombre que diga en qué se distingue.',
  },
  'operations.templateWithdrawn': {
    message: 'Esa actividad tipo ya se retiró.',
    remedy: 'Sus copias siguen en cada unidad; para volver a enviarla, cree otra.',
  },
  'operations.templateChanged': {
    message: 'La actividad tipo cambió mientras usted la miraba.',
    remedy: 'Vuelva a cargar la página, mire las diferencias y decida de nuevo.',
  },
  'operations.templateNotSame': {
    message: 'Para hacer una actividad tipo, el mismo texto debe estar en dos o más unidades.',
    remedy: 'Elija actividades con el mismo nombre, de unidades distintas.',
  },
  'operations.alreadyTemplate': {
    message: 'Alguna de esas actividades ya es copia de una actividad tipo.',
    remedy: 'Quítela de la selección.',
  },
  'operations.sameYear': {
    message: 'Un plan no se copia sobre sí mismo.',
    remedy: 'Elija otro año de origen.',
  },
} as const
