import { describe, expect, it } from 'vitest'
import { availableActs, nextStatus } from '../../../../kernel/workflow.ts'
import { unitPlanStatuses } from '../plan.ts'
import {
  type ConformityFacts,
  conformityActs,
  conformityParties,
  conformityStanding,
  conformityStatuses,
  conformityWorkflow,
} from './conformity.ts'

const clean: ConformityFacts = {
  about: { activityId: 'a1', activity: 'OST-02', unit: 'Oficina' },
  ofTheOffice: false,
  unitPlanStatus: 'submitted',
}

/** Every act that each party has from each state, as the ministry would read it: anything else is a fault. */
const table: Record<string, Record<string, string[]>> = {
  pending: { technicalLead: ['give', 'except'] },
  given: { technicalLead: ['except', 'withdraw'] },
  exception: { technicalLead: ['give', 'withdraw'] },
}
const cells = conformityStatuses.flatMap((status) =>
  conformityParties.map((party) => ({ status, party, acts: table[status]?.[party] ?? [] })),
)

describe('conformidad técnica', () => {
  it.each(cells)('$status, $party: $acts', ({ status, party, acts }) => {
    expect(availableActs(conformityWorkflow, status, [party], clean).map(({ act }) => act)).toEqual(acts)
  })

  it('ningún acto empieza en un estado que no está en la tabla', () => {
    for (const status of conformityStatuses)
      for (const act of conformityActs.filter((one) => !conformityWorkflow[one].from.includes(status)))
        expect(() => nextStatus(conformityWorkflow, act, status, clean)).toThrow('platform.wrongState')
  })

  it('nadie de la oficina da, quita ni observa lo suyo', () => {
    for (const act of conformityActs)
      expect(conformityWorkflow[act].refuse?.({ ...clean, ofTheOffice: true })?.code).toBe(
        'operations.conformityOwnOffice',
      )
  })

  it.each([
    ['draft', 'operations.conformityNotPresented', undefined],
    ['submitted', undefined, undefined],
    ['observed', undefined, undefined],
    ['endorsed', undefined, 'operations.conformityPlanEndorsed'],
    ['inForce', undefined, 'operations.conformityPlanEndorsed'],
    ['superseded', 'operations.conformityPlanClosed', 'operations.conformityPlanEndorsed'],
    ['closed', 'operations.conformityPlanClosed', 'operations.conformityPlanEndorsed'],
  ] as const)('con el plan de la oficina %s: dar %s, observar y quitar %s', (unitPlanStatus, give, except) => {
    const facts = { ...clean, unitPlanStatus }
    expect(conformityWorkflow.give.refuse?.(facts)?.code).toBe(give)
    expect(conformityWorkflow.except.refuse?.(facts)?.code).toBe(except)
    expect(conformityWorkflow.withdraw.refuse?.(facts)?.code).toBe(except)
    expect(unitPlanStatuses).toContain(unitPlanStatus)
  })

  it.each([
    ['sin acto, pendiente', undefined, false, 'pending', false],
    ['dada y sin cambios, conforme', { to: 'given', digest: 'x' }, false, 'given', false],
    ['dada y con cambios, pendiente porque cambió', { to: 'given', digest: 'y' }, false, 'pending', true],
    ['retirada, pendiente', { to: 'pending', digest: 'y' }, false, 'pending', false],
    ['con la observación abierta, con excepción', { to: 'exception', digest: 'x' }, true, 'exception', false],
    ['corregida y todavía abierta, sigue con excepción', { to: 'exception', digest: 'y' }, true, 'exception', true],
    [
      'con la observación cerrada por otra persona, pendiente',
      { to: 'exception', digest: 'x' },
      false,
      'pending',
      false,
    ],
  ] as const)('%s', (_title, last, open, status, changed) => {
    expect(conformityStanding(last, 'x', open)).toEqual({ status, changed })
  })
})
