import type { ActContext } from '../../../platform/index.ts'
import type { Assignment } from '../../../platform/model/index.ts'
import type { ChangeRequestStatus, ChangeRequestStep } from '../../model/changes/changeRequest.ts'
import { insertRequestStep } from '../../store/changeStepStore.ts'
import { signatureOf } from '../signatureOf.ts'

export type StepContext = Pick<ActContext<unknown>, 'tx' | 'actor' | 'now' | 'newId'> & {
  assignment: Assignment | null
}

/** A step in the trail of a request, under the post that allowed it; the step as it was kept. */
export async function trailStep(
  context: StepContext,
  requestId: string,
  step: { act: string; from: ChangeRequestStatus | null; to: ChangeRequestStatus; reason?: string | undefined },
): Promise<Omit<ChangeRequestStep, 'personName'>> {
  const { act, from, to } = step
  const kept = { ...signatureOf(context, context.assignment, step.reason), act, from, to }
  await insertRequestStep(context.tx, requestId, kept)
  return kept
}
