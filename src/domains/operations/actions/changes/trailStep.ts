import type { ActContext } from '../../../platform/index.ts'
import type { Assignment } from '../../../platform/model/index.ts'
import type { ChangeRequestStatus } from '../../model/changes/changeRequest.ts'
import { insertRequestStep } from '../../store/changeStepStore.ts'
import { signatureOf } from '../signatureOf.ts'

export type StepContext = Pick<ActContext<unknown>, 'tx' | 'actor' | 'now' | 'newId'> & {
  assignment: Assignment | null
}

/** A step in the trail of a request, under the post that allowed it. */
export async function trailStep(
  context: StepContext,
  requestId: string,
  step: { act: string; from: ChangeRequestStatus | null; to: ChangeRequestStatus; reason?: string | undefined },
): Promise<void> {
  await insertRequestStep(context.tx, requestId, {
    ...signatureOf(context, context.assignment, step.reason),
    act: step.act,
    from: step.from,
    to: step.to,
  })
}
