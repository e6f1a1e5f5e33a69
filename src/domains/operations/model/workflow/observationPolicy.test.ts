import { describe, expect, it } from 'vitest'
import { unitPlanStatuses } from '../plan.ts'
import type { Observation } from './observation.ts'
import { answererOf } from './observationPolicy.ts'
import { type PlanParty, planParties } from './parties.ts'

const observation: Observation = {
  id: 'o1',
  planId: 'p1',
  unitPlanId: 'u1',
  activityId: null,
  field: null,
  round: 1,
  text: 'Diga qué empresas visita',
  personId: 'planning',
  personName: 'Quien revisa',
  postName: 'Planificación',
  at: '2026-01-05T15:00:00.000Z',
  answer: null,
  end: null,
}
const answers = (status: (typeof unitPlanStatuses)[number], party: PlanParty, about = observation) =>
  answererOf({ status, parties: new Set([party]), personId: 'somebody' }, about)

describe('quién responde una observación', () => {
  it('la jefatura y el enlace de la unidad, también lo que ya presentaron, hasta el visto bueno', () => {
    for (const party of ['ownHead', 'ownLiaison'] as const)
      expect(unitPlanStatuses.filter((status) => answers(status, party) === party)).toEqual([
        'draft',
        'submitted',
        'observed',
      ])
  })

  it('nadie fuera de la unidad', () => {
    const others = planParties.filter((party) => party !== 'ownHead' && party !== 'ownLiaison')
    expect(others.flatMap((party) => unitPlanStatuses.map((status) => answers(status, party)))).toEqual(
      others.flatMap(() => unitPlanStatuses.map(() => undefined)),
    )
  })

  it('nadie, cuando está cerrada', () => {
    const end = { outcome: 'resolved' as const, personName: 'Quien revisa', at: observation.at }
    expect(answers('observed', 'ownHead', { ...observation, end })).toBeUndefined()
  })
})
