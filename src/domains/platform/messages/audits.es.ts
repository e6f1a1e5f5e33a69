import type { ActSentence } from './actSentence.ts'

/** Refusals about the access of an external auditor. */
export const auditsErrors = {
  'platform.outsideAudit': {
    message: 'Su acceso de auditoría no llega a eso.',
    remedy: 'Mire en Auditoría qué años y unidades puede leer; si necesita otros, pídalos a Control Interno.',
  },
  'platform.auditorOnStaff': {
    message: 'Esa persona tiene un puesto en la institución.',
    remedy: 'Una auditoría externa la hace alguien de fuera; escriba la dirección de esa persona.',
  },
  'platform.auditOpen': {
    message: 'Esa persona ya tiene un acceso en esos días.',
    remedy: 'Retire el otro primero, o elija días que no se crucen.',
  },
  'platform.auditOver': {
    message: 'El último día ya pasó.',
    remedy: 'Elija un día de hoy en adelante.',
  },
  'platform.auditNotFound': {
    message: 'Ese acceso de auditoría no existe.',
    remedy: 'Vuelva a la lista de accesos.',
  },
  'platform.auditClosed': {
    message: 'Ese acceso ya está cerrado.',
    remedy: 'No hace falta nada más.',
  },
} as const

/** Acts on the access of an external auditor. */
export const auditsActs: Readonly<Record<string, ActSentence>> = {
  'platform.giveAuditAccess': {
    done: 'dio acceso de auditoría a {person}',
    tried: 'dar un acceso de auditoría',
  },
  'platform.revokeAuditAccess': {
    done: 'retiró el acceso de auditoría de {person}',
    tried: 'retirar un acceso de auditoría',
  },
}
