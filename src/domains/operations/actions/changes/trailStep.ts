import type { ActContext } from '../../../platform/index.ts'
import type { Assignment } from '../../../platform/model/index.ts'
import type { ChangeRequestStatus } from '../../model/changes/changeRequest.ts'
import { insertRequestStep } from '../../store/changeStepStore.ts'

export type StepContext = Pick<ActContext<unknown>, 'tx' | 'actor' | 'now' | 'newId'> & {
  assignment: Assignment | null
}

/** A step in the trail of a request, under the post that allowed it. */
export async function trailStep(
  { tx, actor, now, newId, assignment }: StepContext,
  requestId: string,
  step: { act: string; from: ChangeRequestStatus | null; to: ChangeRequestStatus; reason?: string | undefined },
): Promise<void> {
  await insertRequestStep(tx, requestId, {
    id: newId(),
    act: step.act,
    from: step.from,
    to: step.to,
    personId: actor.personId,
    postId: assignment?.postId ?? null,
    postName: assignment?.postName ?? '',
    bySubstitute: assignment?.kind === 'substitute',
    reason: step.reason ?? null,
    at: now,
  })
}
