import { describe, expect, it } from 'vitest'
import { availableActs, nextStatus } from '../../../../kernel/workflow.ts'
import { planStatuses, unitPlanStatuses } from '../plan.ts'
import { planParties } from './parties.ts'
import { type PlanFacts, planActs, planWorkflow } from './planWorkflow.ts'
import { reviewWarning, type UnitPlanFacts, unitPlanActs, unitPlanWorkflow } from './unitPlanWorkflow.ts'
import { versionActs, versionStatuses, versionWorkflow } from './versionWorkflow.ts'

const clean: UnitPlanFacts = {
  unit: { unitId: 'u1', unit: 'Oficina' },
  activities: 3,
  toSettle: 0,
  openCoordination: 0,
  openObservations: 0,
  missingConformity: 0,
  unansweredObservations: 0,
  unsignedSections: [],
  reviewed: false,
  submittedByActor: false,
  madeByActor: false,
  planStatus: 'preparing',
}
const signed: PlanFacts = {
  endorsedUnits: 2,
  unitsOnTheWay: 0,
  elaborated: true,
  signedByActor: false,
  changed: true,
}

/** Every act that each party has from each state, as the ministry would read it: anything else is a fault. */
const unitPlanTable = {
  draft: { ownHead: ['submit'] },
  submitted: {
    ownHead: ['recall'],
    levelAbove: ['observe', 'endorse'],
    planning: ['observe', 'review'],
    planningStandIn: ['review'],
    reviewEscalation: ['observe', 'review'],
    approvalEscalation: ['observe', 'endorse'],
  },
  observed: { ownHead: ['submit'] },
  endorsed: { levelAbove: ['reopen'], planning: ['reopen', 'bringIntoForce'] },
  inForce: { planning: ['adjust', 'supersede'] },
  superseded: {},
  closed: {},
}
const planTable = {
  preparing: { planning: ['elaborate'], executive: ['endorse'] },
  endorsed: { executive: ['return'], authority: ['return', 'authorize'] },
  authorized: { planning: ['bringIntoForce'], authority: ['annul'] },
  inForce: { planning: ['openRound'] },
  closed: {},
}
const versionTable = {
  authorized: { planning: ['bringIntoForce'], authority: ['annul'] },
  inForce: { planning: ['supersede'] },
  superseded: {},
  annulled: {},
}

type Table = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
const cells = (table: Table, statuses: readonly string[]) =>
  statuses.flatMap((status) =>
    planParties.map((party) => ({ status, party, acts: [...(table[status]?.[party] ?? [])] })),
  )

describe('quién puede qué en cada estado', () => {
  it.each(cells(unitPlanTable, unitPlanStatuses))(
    'plan de unidad $status, $party: $acts',
    ({ status, party, acts }) => {
      const found = unitPlanStatuses.find((one) => one === status) ?? 'draft'
      const own = planParties.find((one) => one === party) ?? 'planning'
      expect(availableActs(unitPlanWorkflow, found, [own], clean).map(({ act }) => act)).toEqual(acts)
    },
  )

  it.each(cells(planTable, planStatuses))('plan consolidado $status, $party: $acts', ({ status, party, acts }) => {
    const found = planStatuses.find((one) => one === status) ?? 'preparing'
    const own = planParties.find((one) => one === party) ?? 'planning'
    expect(availableActs(planWorkflow, found, [own], signed).map(({ act }) => act)).toEqual(acts)
  })

  it.each(cells(versionTable, versionStatuses))('versión $status, $party: $acts', ({ status, party, acts }) => {
    const found = versionStatuses.find((one) => one === status) ?? 'authorized'
    const own = planParties.find((one) => one === party) ?? 'planning'
    expect(availableActs(versionWorkflow, found, [own], undefined).map(({ act }) => act)).toEqual(acts)
  })

  it('ningún estado se alcanza por un paso que no está en las tablas', () => {
    const refused = <S>(run: () => S): boolean => {
      try {
        run()
        return false
      } catch {
        return true
      }
    }
    const wrong = [
      ...unitPlanStatuses.flatMap((status) =>
        unitPlanActs.filter(
          (act) =>
            !unitPlanWorkflow[act].from.includes(status) &&
            !refused(() => nextStatus(unitPlanWorkflow, act, status, { ...clean, openObservations: 0 })),
        ),
      ),
      ...planStatuses.flatMap((status) =>
        planActs.filter(
          (act) =>
            !planWorkflow[act].from.includes(status) && !refused(() => nextStatus(planWorkflow, act, status, signed)),
        ),
      ),
      ...versionStatuses.flatMap((status) =>
        versionActs.filter(
          (act) =>
            !versionWorkflow[act].from.includes(status) &&
            !refused(() => nextStatus(versionWorkflow, act, status, undefined)),
        ),
      ),
    ]
    expect(wrong).toEqual([])
  })
})

describe('lo que impide cada paso', () => {
  it.each<[string, Partial<UnitPlanFacts>, string]>([
    ['sin actividades', { activities: 0 }, 'operations.planEmpty'],
    ['con dudas por resolver', { toSettle: 2 }, 'operations.doubtsToSettle'],
    ['con solicitudes abiertas', { openCoordination: 1 }, 'operations.coordinationOpen'],
    ['con observaciones sin respuesta', { unansweredObservations: 1 }, 'operations.observationsUnanswered'],
    [
      'con solicitudes abiertas y observaciones sin respuesta',
      { openCoordination: 1, unansweredObservations: 2 },
      'operations.severalToSettle',
    ],
    ['con secciones sin firmar', { unsignedSections: ['Sección Norte'] }, 'operations.sectionsUnsigned'],
  ])('un plan %s no se presenta', (_case, facts, code) => {
    expect(() => nextStatus(unitPlanWorkflow, 'submit', 'draft', { ...clean, ...facts })).toThrow(
      expect.objectContaining({ code, details: expect.objectContaining({ unit: 'Oficina' }) }),
    )
  })

  it.each<[string, Partial<UnitPlanFacts>, string]>([
    ['a lo que él mismo escribió', { reviewed: true, madeByActor: true }, 'operations.ownMaking'],
    ['a lo que Planificación no revisó', {}, 'operations.notReviewed'],
    ['con observaciones abiertas', { reviewed: true, openObservations: 1 }, 'operations.observationsOpen'],
    ['con el consolidado en firmas', { reviewed: true, planStatus: 'endorsed' }, 'operations.planNotPreparing'],
  ])('nadie da visto bueno %s', (_case, facts, code) => {
    expect(() => nextStatus(unitPlanWorkflow, 'endorse', 'submitted', { ...clean, ...facts })).toThrow(
      expect.objectContaining({ code }),
    )
  })

  it('la conformidad técnica que falta se avisa en la revisión y no impide ningún paso', () => {
    const missing = { ...clean, missingConformity: 2 }
    expect(reviewWarning(clean)).toBeUndefined()
    expect(reviewWarning(missing)).toMatchObject({ code: 'operations.conformityMissing', details: { count: 2 } })
    expect(nextStatus(unitPlanWorkflow, 'submit', 'draft', missing)).toBe('submitted')
    expect(nextStatus(unitPlanWorkflow, 'endorse', 'submitted', { ...missing, reviewed: true })).toBe('endorsed')
  })

  it.each<['elaborate' | 'endorse', Partial<PlanFacts>, string]>([
    ['elaborate', { endorsedUnits: 0 }, 'operations.noUnitEndorsed'],
    ['elaborate', { elaborated: false, changed: false }, 'operations.nothingNew'],
    ['elaborate', { signedByActor: true }, 'operations.alreadyElaborated'],
    ['endorse', { elaborated: false }, 'operations.notElaborated'],
    ['endorse', { signedByActor: true }, 'operations.ownMaking'],
  ])('%s con %o se rechaza', (act, facts, code) => {
    expect(() => nextStatus(planWorkflow, act, 'preparing', { ...signed, ...facts })).toThrow(
      expect.objectContaining({ code }),
    )
  })
})
