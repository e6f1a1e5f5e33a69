import { counted } from '../../../../kernel/spanish.ts'
import type { PlanWait } from './planWaits.ts'

const planTexts = {
  elaborate: 'la firma de Elaboró: todas las unidades tienen ya su visto bueno',
  endorse: 'su visto bueno',
  authorize: 'su autorización',
  bringIntoForce: 'que usted lo ponga en vigor: ya está autorizado',
} as const

/** What a notice of one thing says. */
export function waitText(wait: PlanWait): string {
  if (wait.what === 'plan') return `El plan de ${wait.year} espera ${planTexts[wait.move]}.`
  const { name } = wait.unit
  if (wait.what === 'unitPlan')
    return wait.move === 'review'
      ? `El plan de ${wait.year} de ${name} espera su revisión.`
      : `El plan de ${wait.year} de ${name} espera su visto bueno.`
  const request = `la solicitud de cambio ${wait.number} de ${name}, del plan de ${wait.year}`
  return {
    endorse: `Espera su visto bueno ${request}.`,
    decide: `Espera su decisión ${request}.`,
    answer: `Le preguntan si su unidad recibe lo que pasaría con ${request}.`,
    correct: `Le devolvieron ${request}.`,
  }[wait.move]
}

/** What a notice of several says: they are of one kind and one year. */
export function waitsText(wait: PlanWait, count: number): string {
  if (wait.what === 'plan') return waitText(wait)
  if (wait.what === 'unitPlan') {
    const plans = `${counted(count, 'plan', 'planes')} de unidades para ${wait.year}`
    return wait.move === 'review' ? `Esperan su revisión ${plans}.` : `Esperan su visto bueno ${plans}.`
  }
  const requests = `${counted(count, 'solicitud', 'solicitudes')} de cambio del plan de ${wait.year}`
  return {
    endorse: `Esperan su visto bueno ${requests}.`,
    decide: `Esperan su decisión ${requests}.`,
    answer: `Le preguntan si su unidad recibe lo que pasaría con ${requests}.`,
    correct: `Le devolvieron ${requests}.`,
  }[wait.move]
}
