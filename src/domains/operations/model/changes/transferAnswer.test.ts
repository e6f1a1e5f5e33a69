import { describe, expect, it } from 'vitest'
import { availableActs, nextStatus } from '../../../../kernel/workflow.ts'
import { changeRequestStatuses, transferAnswers } from './changeRequest.ts'
import { refuseTransfer, transferActs, transferParties, transferWorkflow } from './transferAnswer.ts'

const clean = { requestStatus: 'submitted', madeByActor: false } as const

/** Every act that each party has from each state: anything else is a fault. */
const table: Record<string, Record<string, string[]>> = {
  unanswered: { receiver: ['accept', 'refuse'] },
  accepted: { receiver: ['refuse'] },
  refused: { receiver: ['accept'] },
}
const cells = transferAnswers.flatMap((answer) =>
  transferParties.map((party) => ({ answer, party, acts: table[answer]?.[party] ?? [] })),
)

describe('la respuesta de la unidad que recibe un traslado', () => {
  it.each(cells)('$answer, $party: $acts', ({ answer, party, acts }) => {
    expect(availableActs(transferWorkflow, answer, [party], clean).map(({ act }) => act)).toEqual(acts)
  })

  it('ningún acto empieza en un estado que no está en la tabla', () => {
    for (const answer of transferAnswers)
      for (const act of transferActs.filter((one) => !transferWorkflow[one].from.includes(answer)))
        expect(() => nextStatus(transferWorkflow, act, answer, clean)).toThrow('platform.wrongState')
  })

  it('se pide desde que se presenta hasta que se decide, y no a quien hizo la solicitud', () => {
    const asked = changeRequestStatuses.filter(
      (requestStatus) => transferWorkflow.accept.refuse?.({ ...clean, requestStatus }) === undefined,
    )
    expect(asked).toEqual(['submitted', 'endorsed'])
    expect(transferWorkflow.accept.refuse?.({ ...clean, madeByActor: true })?.code).toBe('operations.ownMaking')
  })

  const transfer = { kind: 'transfer', activityId: 'a', toUnitId: 'u' } as const
  it.each([
    ['aceptado por la unidad', 'accepted', null, undefined],
    ['rechazado por la unidad', 'refused', 'Urge', 'operations.transferRefused'],
    ['sin respuesta y sin motivo', 'unanswered', null, 'operations.transferUnanswered'],
    ['sin respuesta y con motivo', 'unanswered', 'No contestó en el plazo', undefined],
  ] as const)('un traslado %s', (_title, answer, reason, code) => {
    expect(refuseTransfer({ item: transfer, receiver: { answer, reason: null } }, reason, 'Oficina')?.code).toBe(code)
  })

  it('a los demás cambios nadie más responde', () => {
    const item = { kind: 'drop', activityId: 'a' } as const
    expect(refuseTransfer({ item, receiver: { answer: 'unanswered', reason: null } }, null, '')).toBeUndefined()
  })
})
