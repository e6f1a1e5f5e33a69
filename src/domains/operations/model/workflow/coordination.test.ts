import { describe, expect, it } from 'vitest'
import { availableActs, nextStatus } from '../../../../kernel/workflow.ts'
import {
  coordinationActs,
  coordinationParties,
  coordinationStatuses,
  coordinationWorkflow,
  stopsSubmission,
} from './coordination.ts'

const clean = { joint: true, carried: false, askedPlanEditable: true, askingPlanEditable: true }

/** Every act that each side has from each state, as the ministry would read it: anything else is a fault. */
const table: Record<string, Record<string, string[]>> = {
  pending: { asking: ['leaveOpen', 'withdraw'], asked: ['accept', 'refuse', 'propose'] },
  proposed: { asking: ['agree', 'withdraw'], asked: ['accept', 'refuse'] },
  refused: { asking: ['withdraw'], asked: ['accept'] },
  accepted: { asking: ['withdraw'], asked: ['carry'] },
}
const cells = coordinationStatuses.flatMap((status) =>
  coordinationParties.map((party) => ({ status, party, acts: table[status]?.[party] ?? [] })),
)

describe('una solicitud entre unidades', () => {
  it.each(cells)('$status, $party: $acts', ({ status, party, acts }) => {
    expect(availableActs(coordinationWorkflow, status, [party], clean).map(({ act }) => act)).toEqual(acts)
  })

  it('ningún acto empieza en un estado que no está en la tabla', () => {
    for (const status of coordinationStatuses)
      for (const act of coordinationActs.filter((one) => !coordinationWorkflow[one].from.includes(status)))
        expect(() => nextStatus(coordinationWorkflow, act, status, clean)).toThrow('platform.wrongState')
  })

  it.each([
    ['sin respuesta detiene', { status: 'pending', pendingReason: null }, true],
    ['con una propuesta sin aceptar detiene', { status: 'proposed', pendingReason: null }, true],
    ['con motivo para seguir sin respuesta no detiene', { status: 'pending', pendingReason: 'Contesta luego' }, false],
    ['aceptada no detiene', { status: 'accepted', pendingReason: null }, false],
    ['rechazada no detiene', { status: 'refused', pendingReason: null }, false],
  ] as const)('%s', (_title, request, stops) => {
    expect(stopsSubmission(request)).toBe(stops)
  })

  it('lo conjunto que ya está en el otro plan, o no es conjunto, no se agrega otra vez', () => {
    for (const facts of [{ carried: true }, { joint: false }])
      expect(() => nextStatus(coordinationWorkflow, 'carry', 'accepted', { ...clean, ...facts })).toThrow(
        'operations.nothingToCarry',
      )
  })
})
