import type { ActContext } from '../../../platform/index.ts'
import type { ChangeRequestStep } from '../../model/changes/changeRequest.ts'
import type { PlanVersion } from '../../model/workflow/planVersion.ts'
import { registerRecord } from '../records/registerRecord.ts'
import { requestContent } from './requestContent.ts'
import type { RequestStanding } from './requestGround.ts'

type Recording = Pick<ActContext<unknown>, 'app' | 'tx' | 'actor' | 'now' | 'today' | 'newId'>
type Decision = {
  version: PlanVersion | null
  /** The step that decided it. */
  last: Omit<ChangeRequestStep, 'personName'>
}

/** Records a request that was decided, with its changes as they were decided and every step that led there. */
export async function recordDecision(
  context: Recording,
  { request, whole, steps }: Pick<RequestStanding, 'request' | 'whole' | 'steps'>,
  { version, last }: Decision,
): Promise<void> {
  const outcome = last.to === 'approved' || last.to === 'approvedInPart' ? last.to : 'refused'
  const decided = { request, outcome, version, steps: [...steps, last] } as const
  await registerRecord(
    context,
    whole.plan,
    { id: request.id, number: request.number, postName: last.postName },
    await requestContent(context.tx, whole, context.today, decided),
  )
}
