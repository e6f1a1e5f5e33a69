import { describe, expect, it } from 'vitest'
import { sessionRecordContent, sessionRecordContentSchema } from '../../model/records/sessionRecordContent.ts'
import type { Observation } from '../../model/workflow/observation.ts'
import type { PlanSession } from '../../model/workflow/planSession.ts'
import type { PlanStep } from '../../model/workflow/planStep.ts'
import { sessionSections } from './sessionSections.ts'

const AT = '2026-03-02T15:00:00.000Z'
const LATER = '2026-03-03T15:00:00.000Z'
const step = (one: Partial<PlanStep>): PlanStep => ({
  id: 'p',
  planId: 'plan',
  unitPlanId: 'up1',
  round: 1,
  act: 'endorse',
  from: 'submitted',
  to: 'endorsed',
  personId: 'x',
  personName: 'Nombre de Persona',
  postId: 'post',
  postName: 'Dirección Ejecutiva',
  bySubstitute: false,
  reason: null,
  digest: null,
  sessionId: 's1',
  session: 1,
  overdue: false,
  at: AT,
  ...one,
})
const session: PlanSession = {
  id: 's1',
  planId: 'plan',
  number: 2,
  status: 'closed',
  kind: 'extraordinary',
  place: 'Sala de reuniones',
  heldOn: '2026-03-02',
  corrects: 1,
  revision: 3,
  attendees: [
    {
      postId: 'post',
      personId: 'x',
      postName: 'Dirección Ejecutiva',
      personName: 'Nombre de Persona',
      bySubstitute: true,
    },
    { postId: null, personId: null, postName: '', personName: 'Delegada del sindicato', bySubstitute: false },
  ],
  presented: [
    { unitPlanId: 'up1', status: 'submitted', sha256: 'aa', at: AT },
    { unitPlanId: null, status: 'preparing', sha256: 'bb', at: AT },
  ],
  agreements: ['Revisar los medios de verificación'],
  openedBy: 'Nombre de Persona',
  closed: { personName: 'Nombre de Persona', postName: 'Planificación', at: AT },
}
const units = new Map([['up1', { id: 'u1', code: 'ONO', name: 'Oficina del Norte' }]])
const steps = [
  step({}),
  step({ unitPlanId: null, act: 'return', reason: 'Faltan metas', overdue: true }),
  step({ act: 'observe', at: LATER }),
  step({ sessionId: null }),
]
const observation = (one: Partial<Observation>): Observation => ({
  id: 'o',
  planId: 'plan',
  unitPlanId: 'up1',
  activityId: 'a1',
  field: 'months.3',
  round: 1,
  text: 'La suma no llega a cien',
  personId: 'x',
  personName: 'Nombre de Persona',
  postName: 'Planificación',
  at: AT,
  answer: null,
  end: null,
  ...one,
})
const ended = (at: string) => ({ outcome: 'resolved' as const, personName: 'Nombre de Persona', at })
const observations = [
  observation({}),
  observation({ activityId: null, field: null, text: 'Falta la portada', end: ended('2026-03-04T15:00:00.000Z') }),
  observation({ text: 'Resuelta antes', end: ended(AT) }),
  observation({ text: 'Hecha después', at: '2026-03-03T15:00:01.000Z' }),
  observation({ text: 'De otro plan', unitPlanId: 'up2' }),
]
const codes = new Map([['a1', 'ONO-4']])
const content = sessionRecordContent(session, { steps, observations, units, codes })

describe('el acta de una sesión', () => {
  it('sus datos llevan solo lo decidido en ella, puestos y ningún nombre de persona', () => {
    expect(sessionRecordContentSchema.parse(content)).toEqual(content)
    expect(content.decisions.map(({ act, unit }) => [act, unit?.name])).toEqual([
      ['endorse', 'Oficina del Norte'],
      ['return', undefined],
      ['observe', 'Oficina del Norte'],
    ])
    expect(JSON.stringify(content)).not.toContain('Nombre de Persona')
  })

  it('lo devuelto lleva las observaciones que estaban abiertas en ese momento', () => {
    expect(content.observations.map(({ activity, field, text }) => [activity, field, text])).toEqual([
      ['ONO-4', 'months.3', 'La suma no llega a cien'],
      [null, null, 'Falta la portada'],
    ])
    const { observations: _, ...before } = content
    expect(sessionRecordContentSchema.parse(before).observations).toEqual([])
  })

  it('en papel dice lugar, asistentes, lo presentado con su huella, cada decisión y los acuerdos', () => {
    const text = JSON.stringify(sessionSections(content, { locale: 'es-SV', timeZone: 'America/El_Salvador' }))
    for (const words of [
      'Sala de reuniones',
      'Extraordinaria',
      'el acta de la sesión 1',
      'Por encargo',
      'Delegada del sindicato',
      'Oficina del Norte',
      '"aa"',
      'En preparación',
      'Visto bueno',
      'Devuelto a preparación, por vencimiento del plazo',
      'Faltan metas',
      'ONO-4 · marzo',
      'Falta la portada',
      'Revisar los medios de verificación',
    ])
      expect(text).toContain(words)
  })
})
