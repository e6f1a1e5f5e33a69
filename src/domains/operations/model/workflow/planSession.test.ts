import { describe, expect, it } from 'vitest'
import { availableActs, nextStatus } from '../../../../kernel/workflow.ts'
import { presentAgain, sessionActs, sessionParties, sessionStatuses, sessionWorkflow } from './planSession.ts'

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

  it('lo que se presenta otra vez queda una sola vez, como estaba la última', () => {
    const at = (unitPlanId: string | null, sha256: string) => ({ unitPlanId, status: 'submitted', sha256, at: sha256 })
    expect(presentAgain([at('a', '1'), at(null, '1')], [at(null, '2'), at('b', '2')])).toEqual([
      at('a', '1'),
      at(null, '2'),
      at('b', '2'),
    ])
  })
})
