/** Refusals about sessions and their records. */
export const sessionsErrors = {
  'operations.sessionNotHeld': {
    message: 'La sesión es del {heldOn}: todavía no se ha celebrado.',
    remedy: 'Ciérrela ese día o después, o corrija la fecha.',
  },
  'operations.sessionWithoutAttendees': {
    message: 'La sesión no dice quién asistió.',
    remedy: 'Agregue al menos una persona antes de cerrarla.',
  },
  'operations.sessionEmpty': {
    message: 'En la sesión no se presentó nada.',
    remedy: 'Diga qué planes se presentaron antes de cerrarla.',
  },
  'operations.sessionNotFound': {
    message: 'No existe la sesión {number} de este plan.',
    remedy: 'Búsquela en la lista de sesiones del año.',
  },
  'operations.sessionClosed': {
    message: 'La sesión {number} ya está cerrada.',
    remedy: 'Elija una sesión abierta, o dé el paso fuera de sesión.',
  },
  'operations.notAtSession': {
    message: 'Usted no figura entre quienes asistieron a la sesión {number}, así que no puede decidir en ella.',
    remedy:
      'Pida a Planificación o a la Dirección Ejecutiva que escriban su nombre en la sesión, o dé el paso fuera de sesión.',
  },
  'operations.sessionChanged': {
    message: 'Otra persona guardó la sesión {number} mientras usted la escribía.',
    remedy: 'Copie lo que escribió, vuelva a cargar la página y guárdelo sobre lo que hay ahora.',
  },
  'operations.sessionNotCorrectable': {
    message: 'La sesión {number} no se puede corregir con esta.',
    remedy: 'Se corrige una sesión cerrada y anterior; la que está abierta se escribe directamente.',
  },
  'operations.attendeeUnknown': {
    message: 'Una de las personas no tenía ese puesto el día de la sesión.',
    remedy: 'Elíjala otra vez de la lista de ese día, o escríbala como invitada.',
  },
} as const

/** Acts about sessions and their records. */
export const sessionsActs = {
  'operations.openSession': { done: 'abrió una sesión del plan', tried: 'abrir una sesión del plan' },
  'operations.saveSession': { done: 'escribió en una sesión del plan', tried: 'escribir en una sesión del plan' },
  'operations.closeSession': { done: 'cerró una sesión del plan', tried: 'cerrar una sesión del plan' },
} as const
