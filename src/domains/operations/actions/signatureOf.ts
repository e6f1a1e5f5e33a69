import type { ActContext } from '../../platform/index.ts'
import type { Assignment } from '../../platform/model/index.ts'
import type { Signature } from '../model/workflow/signature.ts'

/** The signature of whoever acts, under the post that allowed it. */
export function signatureOf(
  { actor, now, newId }: Pick<ActContext<unknown>, 'actor' | 'now' | 'newId'>,
  assignment: Assignment | null | undefined,
  reason: string | null | undefined,
): Omit<Signature, 'personName'> {
  return {
    id: newId(),
    personId: actor.personId,
    postId: assignment?.postId ?? null,
    postName: assignment?.postName ?? '',
    bySubstitute: assignment?.kind === 'substitute',
    reason: reason ?? null,
    at: now,
  }
}
