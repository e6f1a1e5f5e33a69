import { describe, expect, it } from 'vitest'
import { availableActs, nextStatus } from '../../../../kernel/workflow.ts'
import { presentForDecision, sessionActs, sessionParties, sessionStatuses, sessionWorkflow } from './planSession.ts'

const held = { attendees: 2, presented: 1, heldOn: '2026-03-02', today: '2026-03-02' }

/** Every act that each party has from each state, as the ministry would read it: anything else is a fault. */
const table: Record<string, Record<string, string[]>> = {
  open: { planning: ['save', 'close'], executive: ['save', 'close'] },
  closed: {},
}
const cells = sessionStatuses.flatMap((status) =>
  sessionParties.map((party) => ({ status, party, acts: table[status]?.[party] ?? [] })),
)

describe('una sesión del plan', () => {
  it.each(cells)('$status, $party: $acts', ({ status, party, acts }) => {
    expect(availableActs(sessionWorkflow, status, [party], held).map(({ act }) => act)).toEqual(acts)
  })

  it.each(sessionActs)('cerrada, nadie puede %s', (act) => {
    expect(() => nextStatus(sessionWorkflow, act, 'closed', held)).toThrow('platform.wrongState')
  })

  it.each([
    ['antes de su día', { heldOn: '2026-03-03' }, 'operations.sessionNotHeld'],
    ['sin asistentes', { attendees: 0 }, 'operations.sessionWithoutAttendees'],
    ['sin nada presentado', { presented: 0 }, 'operations.sessionEmpty'],
  ])('no se cierra %s', (_title, facts, code) => {
    expect(() => nextStatus(sessionWorkflow, 'close', 'open', { ...held, ...facts })).toThrow(code)
  })

  const at = (unitPlanId: string | null, sha256: string, more: { status?: string; at?: string } = {}) => ({
    unitPlanId,
    status: 'elaborated',
    sha256,
    at: '10:00',
    ...more,
  })
  const table = [at('a', '1'), at(null, '1')]
  const endorsed = [{ unitPlanId: null, to: 'endorsed' }]
  it.each([
    ['igual, conserva la hora en que se presentó', [], at(null, '1', { at: '11:00' }), []],
    ['con otro contenido, se presenta otra vez', [], at(null, '2', { at: '11:00' }), [at(null, '2', { at: '11:00' })]],
    ['lo que no estaba en la mesa se agrega', [], at('b', '1', { at: '11:00' }), [at('b', '1', { at: '11:00' })]],
    ['decidido antes en la misma sesión, no se repite', endorsed, at(null, '1', { status: 'endorsed' }), []],
    [
      'decidido fuera de ella después de presentarse, se presenta como está',
      [],
      at(null, '1', { status: 'endorsed', at: '11:00' }),
      [at(null, '1', { status: 'endorsed', at: '11:00' })],
    ],
    [
      'decidido en ella y cambiado después, quedan los dos y en su orden',
      endorsed,
      at(null, '2', { status: 'endorsed', at: '11:00' }),
      [at(null, '2', { status: 'endorsed', at: '11:00' })],
    ],
  ])('lo que se va a decidir, %s', (_title, taken, now, added) => {
    expect(presentForDecision(table, taken, [now])).toEqual([...table, ...added])
  })
})
