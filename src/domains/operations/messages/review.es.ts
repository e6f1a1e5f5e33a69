/** Refusals about the reviewer. */
export const reviewErrors = {
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
} as const

/** Acts about the reviewer. */
export const reviewActs = {
  'operations.applyRepair': { done: 'reparó dudas del revisor', tried: 'reparar dudas del revisor' },
  'operations.acceptFindings': { done: 'aceptó dudas con su motivo', tried: 'aceptar dudas' },
  'operations.withdrawAcceptance': {
    done: 'retiró la aceptación de una duda',
    tried: 'retirar la aceptación de una duda',
  },
} as const
