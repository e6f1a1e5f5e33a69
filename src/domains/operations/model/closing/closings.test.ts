import { describe, expect, it } from 'vitest'
import { availableActs, nextStatus } from '../../../../kernel/workflow.ts'
import type { Actor } from '../../../platform/model/index.ts'
import { newPlanState, type Plan, planStatuses } from '../plan.ts'
import { planParties } from '../workflow/parties.ts'
import {
  declarerOf,
  partiesToClosing,
  type UnitClosingFacts,
  unitClosingStatuses,
  unitClosingWorkflow,
} from './unitClosing.ts'
import { demandReopening, type YearClosingFacts, yearClosingWorkflow } from './yearClosing.ts'
import { demandUnlocked, isLocked, lockRefusal, planOnDay, unitPlansOf } from './yearLock.ts'

const clean: UnitClosingFacts = {
  unit: { unitId: 'u1', unit: 'Oficina' },
  held: true,
  begun: true,
  locked: undefined,
  incomplete: 0,
  madeByActor: false,
}
const settled: YearClosingFacts = { year: 2026, over: true, unconfirmed: [], leaving: [] }
const plan: Plan = {
  ...newPlanState,
  ...{ id: 'p', year: 2026, strategicPlanId: null, title: 'Plan', status: 'inForce' },
  form: { code: 'A', version: '01', date: null },
  unitForm: { code: 'B', version: '01', date: null },
}
const closed: Plan = { ...plan, closedOn: '2027-01-15' }
const reopened: Plan = { ...closed, openUntil: '2027-02-10' }

type Table = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
const judge = ['returnClosing']
const unitTable: Table = {
  pending: { ownHead: ['declareClosing'], ownLiaison: ['declareClosing'] },
  returned: { ownHead: ['declareClosing'], ownLiaison: ['declareClosing'] },
  declared: {
    ownHead: ['recallClosing'],
    ownLiaison: ['recallClosing'],
    levelAbove: ['confirmClosing', ...judge],
    planning: ['confirmClosing', ...judge],
    planningStandIn: ['confirmClosing', ...judge],
  },
  confirmed: { levelAbove: judge, planning: judge, planningStandIn: judge },
}
const yearTable: Table = { inForce: { planning: ['closeYear'] }, closed: { authority: ['reopenYear'] } }
const cells = <S extends string>(table: Table, statuses: readonly S[]) =>
  statuses.flatMap((status) =>
    planParties.map((party) => ({ status, party, acts: [...(table[status]?.[party] ?? [])] })),
  )

describe('quién puede qué en el cierre', () => {
  it.each(cells(unitTable, unitClosingStatuses))('unidad $status, $party: $acts', ({ status, party, acts }) => {
    expect(availableActs(unitClosingWorkflow, status, [party], clean).map(({ act }) => act)).toEqual(acts)
  })

  it.each(cells(yearTable, planStatuses))('año $status, $party: $acts', ({ status, party, acts }) => {
    expect(availableActs(yearClosingWorkflow, status, [party], settled).map(({ act }) => act)).toEqual(acts)
  })

  it('el cierre de la propia Planificación no lo confirma Planificación, sino la Dirección Ejecutiva', () => {
    const holds = (role: 'planningOfficer' | 'executive'): Actor => ({
      personId: 'p1',
      name: 'Una persona',
      email: 'persona@ministerio.example',
      assignments: [
        { id: 'a1', postId: 'x', postName: 'Puesto', unitId: 'u9', kind: 'holder', roles: [role] },
      ] as unknown as Actor['assignments'],
    })
    const own = { unitId: 'u1', levelAbovePostId: 'otro', planningsOwn: true }
    expect([...partiesToClosing(holds('planningOfficer'), own).keys()]).toEqual([])
    expect(partiesToClosing(holds('executive'), own).has('planningStandIn')).toBe(true)
    const other = { ...own, planningsOwn: false }
    expect(partiesToClosing(holds('planningOfficer'), other).has('planning')).toBe(true)
    expect([...partiesToClosing(holds('planningOfficer'), other, 'planning').keys()]).toEqual(['ownHead'])
    expect(partiesToClosing(holds('executive'), other, 'planning').has('planningStandIn')).toBe(true)
  })

  const lives = [
    { id: 'a', closedOn: '2026-07-01', successorId: 'b' },
    { id: 'b', closedOn: '2027-01-10', successorId: 'c' },
    { id: 'c', closedOn: null, successorId: null },
    { id: 'sola', closedOn: '2026-07-01', successorId: null },
  ]
  it.each([
    ['ella misma, el último día en que está', 'a', '2026-06-30', { kind: 'own', unitId: 'a' }],
    ['su heredera, desde el siguiente', 'a', '2026-07-01', { kind: 'heir', unitId: 'b' }],
    ['la heredera de su heredera', 'a', '2027-01-10', { kind: 'heir', unitId: 'c' }],
    ['Planificación, sin heredera', 'sola', '2026-07-01', { kind: 'planning' }],
    ['ella misma, si no cierra', 'c', '2027-01-10', { kind: 'own', unitId: 'c' }],
  ])('declara %s', (_who, id, day, expected) => {
    const closedOn = lives.find((one) => one.id === id)?.closedOn ?? null
    expect(declarerOf({ id, closedOn }, lives, day)).toEqual(expected)
  })
})

describe('lo que impide cada paso del cierre', () => {
  it.each<[string, 'declareClosing' | 'confirmClosing', Partial<UnitClosingFacts>, string]>([
    ['antes de diciembre', 'declareClosing', { begun: false }, 'operations.closingTooEarly'],
    ['con actividades por completar', 'declareClosing', { incomplete: 2 }, 'operations.closingIncomplete'],
    ['sin nada que cerrar', 'declareClosing', { held: false }, 'operations.unitWithoutClosing'],
    ['con el año cerrado', 'declareClosing', { locked: lockRefusal(closed, '2027-01-16') }, 'operations.yearClosed'],
    ['lo que declaró uno mismo', 'confirmClosing', { madeByActor: true }, 'operations.ownMaking'],
    ['con el año ya cerrado', 'confirmClosing', { locked: lockRefusal(closed, '2027-01-16') }, 'operations.yearClosed'],
  ])('%s: %s', (_case, act, facts, code) => {
    const from = act === 'declareClosing' ? 'pending' : 'declared'
    expect(() => nextStatus(unitClosingWorkflow, act, from, { ...clean, ...facts })).toThrow(
      expect.objectContaining({ code }),
    )
  })

  const two = [
    { unitId: 'u1', name: 'Norte' },
    { unitId: 'u2', name: 'Sur' },
  ]
  it.each<[string, Partial<YearClosingFacts>, Record<string, unknown>]>([
    ['antes de que termine', { over: false }, { code: 'operations.yearNotOver' }],
    [
      'con unidades sin confirmar, que se nombran',
      { unconfirmed: two },
      { code: 'operations.closingsUnconfirmed', details: expect.objectContaining({ units: 'Norte, Sur', count: 2 }) },
    ],
    [
      'si una de ellas no está entre las que se dejan',
      { unconfirmed: two, leaving: ['u1'] },
      { code: 'operations.closingsUnconfirmed', details: expect.objectContaining({ units: 'Sur' }) },
    ],
  ])('el año no se cierra %s', (_case, facts, refusal) => {
    expect(() => nextStatus(yearClosingWorkflow, 'closeYear', 'inForce', { ...settled, ...facts })).toThrow(
      expect.objectContaining(refusal),
    )
  })

  it('se cierra sin las unidades que se nombran', () => {
    const facts = { ...settled, unconfirmed: two, leaving: ['u1', 'u2'] }
    expect(nextStatus(yearClosingWorkflow, 'closeYear', 'inForce', facts)).toBe('closed')
  })
})

describe('un año cerrado', () => {
  it.each([
    ['abierto', plan, '2027-03-01', false],
    ['cerrado', closed, '2027-01-15', true],
    ['reabierto, el último día', reopened, '2027-02-10', false],
    ['reabierto, al día siguiente', reopened, '2027-02-11', true],
  ])('%s', (_case, one, today, locked) => {
    expect(isLocked(one, today)).toBe(locked)
    expect(planOnDay(one, today).status).toBe(locked ? 'closed' : 'inForce')
    if (locked)
      expect(() => demandUnlocked(one, today)).toThrow(expect.objectContaining({ code: 'operations.yearClosed' }))
    else demandUnlocked(one, today)
  })

  it('cierra con él los planes de sus unidades, también los que quedaron en borrador', () => {
    const draft = { id: 'x', planId: 'p', unitId: 'u1', status: 'draft' as const, notes: '' }
    expect(unitPlansOf({ status: 'closed' }, [draft])[0]?.status).toBe('closed')
    expect(unitPlansOf({ status: 'inForce' }, [draft])[0]?.status).toBe('draft')
  })

  it.each([
    ['2027-01-14', true],
    ['2027-01-15', false],
    ['2027-04-14', false],
    ['2027-04-15', true],
  ])('reabrir hasta el %s desde el 15 de enero: se rechaza %s', (until, refused) => {
    const reopen = () => demandReopening(until, '2027-01-15')
    if (refused) expect(reopen).toThrow(expect.objectContaining({ code: 'operations.reopeningDays' }))
    else reopen()
  })
})
