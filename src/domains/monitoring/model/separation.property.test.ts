import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roles } from '../../../kernel/contract.ts'
import type { Actor } from '../../platform/model/index.ts'
import { partiesToEvaluation } from './evaluation/evaluationWorkflow.ts'
import { followUpKinds } from './followUp/followUp.ts'
import { partiesToFollowUp } from './followUp/followUpWorkflow.ts'

const UNIT = 'norte'
const postIn = (unitId: fc.Arbitrary<string>) =>
  fc.record({
    ...{ id: fc.uuid(), postId: fc.uuid(), postName: fc.constant('Puesto'), unitId },
    kind: fc.constantFrom('holder' as const, 'substitute' as const),
    roles: fc.subarray([...roles]),
  })
const elsewhere = postIn(fc.constantFrom('sur', 'plan', 'alta'))
const actorOf = (assignments: Actor['assignments']): Actor => ({
  ...{ personId: 'p', name: 'Quien sea', email: 'p@ministerio.example', assignments },
})

/** Whether somebody may judge what a unit says of its quarter, or close what it owes. */
function judges(actor: Actor): boolean[] {
  const followed = followUpKinds.map((kind) => partiesToFollowUp(actor, { kind, unitId: UNIT, postId: null }))
  return [partiesToEvaluation(actor, UNIT).has('reviewer'), ...followed.map((parties) => parties.has('overseer'))]
}

describe('quien es de la unidad no la evalúa ni cierra lo que ella debe', () => {
  it('con ningún papel, ni como titular ni como suplente, tenga además los puestos que tenga', () => {
    fc.assert(
      fc.property(postIn(fc.constant(UNIT)), fc.array(elsewhere), (own, others) => {
        expect(judges(actorOf([own, ...others]))).toEqual([false, false, false])
        expect(judges(actorOf([...others, own]))).toEqual([false, false, false])
      }),
    )
  })

  it.each(roles)('con el papel %s en otra unidad, solo quien debe', (role) => {
    const one = { id: 'a', kind: 'holder' as const, postId: 'x', postName: 'Puesto', unitId: 'plan', roles: [role] }
    const expected = {
      planningOfficer: [true, true, false],
      executive: [true, true, true],
      authority: [false, false, true],
    } as const
    expect(judges(actorOf([one]))).toEqual(
      role in expected ? expected[role as keyof typeof expected] : [false, false, false],
    )
  })
})
