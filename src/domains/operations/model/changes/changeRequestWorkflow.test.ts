import { describe, expect, it } from 'vitest'
import { availableActs, nextStatus } from '../../../../kernel/workflow.ts'
import { planParties } from '../workflow/parties.ts'
import { changeRequestStatuses } from './changeRequest.ts'
import {
  type ChangeRequestFacts,
  changeRequestActs,
  changeRequestFacts,
  changeRequestWorkflow,
  decisionAct,
  reorganisationWorkflow,
  workflowOf,
} from './changeRequestWorkflow.ts'
import { isWindowOpen, nextWindow, wrongWindow } from './changeWindow.ts'

const clean: ChangeRequestFacts = {
  items: 2,
  evidenceMissing: false,
  windowOpen: true,
  planStatus: 'inForce',
  unitPlanStatus: 'inForce',
  madeByActor: false,
  endorsedByActor: false,
  answeredByActor: false,
  withoutHeir: 0,
  unitStillOpen: false,
}

/** Every act that each party has from each state, as the ministry would read it: anything else is a fault. */
const table: Record<string, Record<string, string[]>> = {
  draft: { ownHead: ['submit', 'withdraw'] },
  submitted: {
    ownHead: ['withdraw'],
    levelAbove: ['return', 'endorse', 'refuse'],
    planning: ['return', 'refuse'],
    planningStandIn: ['refuse'],
  },
  returned: { ownHead: ['submit', 'withdraw'] },
  endorsed: {
    ownHead: ['withdraw'],
    levelAbove: ['return', 'refuse'],
    planning: ['return', 'approve', 'approveInPart', 'refuse'],
    planningStandIn: ['approve', 'approveInPart', 'refuse'],
  },
}
const cells = changeRequestStatuses.flatMap((status) =>
  planParties.map((party) => ({ status, party, acts: table[status]?.[party] ?? [] })),
)

/** The same of what settles a unit that closed. */
const settlingTable: Record<string, Record<string, string[]>> = {
  draft: { planning: ['submit', 'withdraw'] },
  submitted: {
    planning: ['withdraw'],
    executive: ['return', 'approve', 'refuse'],
    authority: ['return', 'approve', 'refuse'],
  },
  returned: { planning: ['submit', 'withdraw'] },
}
const settlingCells = changeRequestStatuses.flatMap((status) =>
  planParties.map((party) => ({ status, party, acts: settlingTable[status]?.[party] ?? [] })),
)

describe('quién puede qué con la reorganización de una unidad', () => {
  it.each(settlingCells)('$status, $party: $acts', ({ status, party, acts }) => {
    expect(availableActs(reorganisationWorkflow, status, [party], clean).map(({ act }) => act)).toEqual(acts)
  })

  it.each<[string, Partial<ChangeRequestFacts>, (typeof changeRequestActs)[number], string]>([
    ['presentar con actividades sin heredera', { withoutHeir: 2 }, 'submit', 'operations.activitiesWithoutHeir'],
    ['presentar sin nada', { items: 0 }, 'submit', 'operations.requestEmpty'],
    ['aprobar con actividades sin heredera', { withoutHeir: 1 }, 'approve', 'operations.activitiesWithoutHeir'],
    ['aprobar antes del día en que cierra', { unitStillOpen: true }, 'approve', 'operations.unitStillOpen'],
    ['aprobar lo propio', { madeByActor: true }, 'approve', 'operations.ownMaking'],
    ['aprobar mientras se prepara otra versión', { planStatus: 'preparing' }, 'approve', 'operations.roundOpen'],
  ])('no se puede %s', (_title, facts, act, code) => {
    const status = reorganisationWorkflow[act].from[0] ?? 'draft'
    expect(() => nextStatus(reorganisationWorkflow, act, status, { ...clean, ...facts })).toThrow(code)
  })

  it('se presenta también fuera de las ventanas y antes de que la unidad cierre', () => {
    const facts = { ...clean, windowOpen: false, unitStillOpen: true }
    expect(nextStatus(reorganisationWorkflow, 'submit', 'draft', facts)).toBe('submitted')
  })

  it('ninguna actividad de una unidad que pide cambios pasa por esta tabla, ni al revés', () => {
    expect(workflowOf({ cause: 'budget' })).toBe(changeRequestWorkflow)
    expect(workflowOf({ cause: 'reorganisation' })).toBe(reorganisationWorkflow)
  })
})

describe('quién puede qué con una solicitud de cambio', () => {
  it.each(cells)('$status, $party: $acts', ({ status, party, acts }) => {
    expect(availableActs(changeRequestWorkflow, status, [party], clean).map(({ act }) => act)).toEqual(acts)
  })

  it('ningún acto empieza en un estado que no está en la tabla', () => {
    for (const status of changeRequestStatuses) {
      for (const act of changeRequestActs.filter((one) => !changeRequestWorkflow[one].from.includes(status)))
        expect(() => nextStatus(changeRequestWorkflow, act, status, clean)).toThrow('platform.wrongState')
    }
  })
})

describe('qué impide cada paso', () => {
  it.each<[string, Partial<ChangeRequestFacts>, (typeof changeRequestActs)[number], string]>([
    ['presentar una solicitud vacía', { items: 0 }, 'submit', 'operations.requestEmpty'],
    [
      'marcar meses no exigibles sin documento',
      { evidenceMissing: true },
      'submit',
      'operations.requestEvidenceMissing',
    ],
    ['presentar fuera de la ventana', { windowOpen: false }, 'submit', 'operations.changeWindowClosed'],
    ['presentar sobre un plan que no rige', { unitPlanStatus: 'draft' }, 'submit', 'operations.unitPlanNotInForce'],
    ['decidir mientras se prepara otra versión', { planStatus: 'preparing' }, 'approve', 'operations.roundOpen'],
    ['decidir lo propio', { madeByActor: true }, 'approve', 'operations.ownMaking'],
    ['decidir quien ya dio el visto bueno', { endorsedByActor: true }, 'approveInPart', 'operations.ownMaking'],
    ['decidir quien respondió por la unidad que recibe', { answeredByActor: true }, 'approve', 'operations.ownMaking'],
    ['dar visto bueno quien respondió por ella', { answeredByActor: true }, 'endorse', 'operations.ownMaking'],
    ['dar visto bueno a lo propio', { madeByActor: true }, 'endorse', 'operations.ownMaking'],
  ])('%s', (_title, facts, act, code) => {
    const status = changeRequestWorkflow[act].from[0] ?? 'draft'
    expect(() => nextStatus(changeRequestWorkflow, act, status, { ...clean, ...facts })).toThrow(code)
  })

  it('el visto bueno de una ronda anterior ya no cuenta después de presentar otra vez', () => {
    const steps = ['open', 'submit', 'endorse', 'return', 'submit'].map((act) => ({
      act,
      personId: act === 'endorse' || act === 'return' ? 'nivel' : 'jefa',
    }))
    const ground = clean
    const facts = (who: string) => changeRequestFacts({ items: [], document: null }, steps, ground, who)
    expect(facts('nivel')).toMatchObject({ madeByActor: false, endorsedByActor: false })
    expect(facts('jefa')).toMatchObject({ madeByActor: true, endorsedByActor: false })
  })

  it('la respuesta por la unidad que recibe cuenta aunque la solicitud se devuelva y se presente otra vez', () => {
    const steps = ['submit', 'acceptTransfer', 'return', 'submit'].map((act) => ({ act, personId: act }))
    const facts = (who: string) => changeRequestFacts({ items: [], document: null }, steps, clean, who)
    expect(facts('acceptTransfer').answeredByActor).toBe(true)
    expect(facts('return').answeredByActor).toBe(false)
  })

  it.each([
    ['todo aceptado', [true, true], 'approve'],
    ['una parte', [true, false], 'approveInPart'],
    ['nada', [false, false], 'refuse'],
  ])('la decisión con %s', (_title, accepted, act) => {
    expect(decisionAct(accepted.map((one) => ({ accepted: one })))).toBe(act)
  })
})

describe('las ventanas para pedir cambios', () => {
  const windows = [
    { quarter: 2, startsOn: '2026-06-10', endsOn: '2026-06-20' },
    { quarter: 1, startsOn: '2026-03-10', endsOn: '2026-03-20' },
  ] as const

  it.each([
    ['sin ventanas, todos los días', [], '2026-05-01', true],
    ['el primer día', windows, '2026-03-10', true],
    ['el último día', windows, '2026-03-20', true],
    ['el día siguiente', windows, '2026-03-21', false],
  ])('%s', (_title, all, today, open) => {
    expect(isWindowOpen(all, today)).toBe(open)
  })

  it('dice cuál viene', () => {
    expect(nextWindow(windows, '2026-03-21')?.quarter).toBe(2)
    expect(nextWindow(windows, '2026-06-21')).toBeUndefined()
  })

  it('encuentra la que se cruza con la anterior', () => {
    expect(wrongWindow(windows)).toBeUndefined()
    expect(wrongWindow([...windows, { quarter: 3, startsOn: '2026-06-20', endsOn: '2026-09-01' }])?.quarter).toBe(3)
  })
})
