import { describe, expect, it } from 'vitest'
import { sessionRecordContent, sessionRecordContentSchema } from '../../model/records/sessionRecordContent.ts'
import type { PlanSession } from '../../model/workflow/planSession.ts'
import type { PlanStep } from '../../model/workflow/planStep.ts'
import { sessionSections } from './sessionSections.ts'

const AT = '2026-03-02T15:00:00.000Z'
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
  step({ sessionId: null }),
]
const content = sessionRecordContent(session, steps, units)

describe('el acta de una sesión', () => {
  it('sus datos llevan solo lo decidido en ella, puestos y ningún nombre de persona', () => {
    expect(sessionRecordContentSchema.parse(content)).toEqual(content)
    expect(content.decisions.map(({ act, unit }) => [act, unit?.name])).toEqual([
      ['endorse', 'Oficina del Norte'],
      ['return', undefined],
    ])
    expect(JSON.stringify(content)).not.toContain('Nombre de Persona')
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
      'Revisar los medios de verificación',
    ])
      expect(text).toContain(words)
  })
})
