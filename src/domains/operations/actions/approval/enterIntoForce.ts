import { nextStatus } from '../../../../kernel/workflow.ts'
import type { Tx } from '../../../platform/index.ts'
import type { PlanVersion } from '../../model/workflow/planVersion.ts'
import { versionWorkflow } from '../../model/workflow/versionWorkflow.ts'
import { saveVersionStatus } from '../../store/versionStore.ts'

/** The authorised version takes the place of the one in force, if there is one, from a day on (`YYYY-MM-DD`). */
export async function enterIntoForce(
  tx: Tx,
  next: PlanVersion,
  before: PlanVersion | undefined,
  from: string,
): Promise<void> {
  if (before !== undefined) {
    const status = nextStatus(versionWorkflow, 'supersede', before.status, undefined)
    await saveVersionStatus(tx, { ...before, status, inForceTo: from })
  }
  const status = nextStatus(versionWorkflow, 'bringIntoForce', next.status, undefined)
  await saveVersionStatus(tx, { ...next, status, inForceFrom: from })
}
