import type { Reader } from '../../platform/index.ts'
import { countedChanges } from '../model/workflow/countedChanges.ts'
import type { PlanVersion } from '../model/workflow/planVersion.ts'
import { listChangeRequests } from '../store/changeRequestStore.ts'
import { heldOf, type YearOfPlan } from './planThroughYear.ts'
import { frozenPlan } from './versionMemory.ts'

/** The version that changed an activity, and the request for changes that asked for it; null: a round of approval. */
export type PlanChange = Pick<PlanVersion, 'number' | 'kind' | 'inForceFrom' | 'reason'> & { request: number | null }

/**
 * What reprogramming changed up to the cut of a year: by activity, the versions that changed what compliance is worked
 * out from and were no approval of its unit's plan as a whole, oldest first. Reads every version of the year once.
 */
export async function changesThroughYear(
  db: Reader,
  { plan, versions }: YearOfPlan,
): Promise<Map<string, PlanChange[]>> {
  const requests = new Map((await listChangeRequests(db, plan.id)).map(({ versionId, number }) => [versionId, number]))
  const changes = new Map<string, PlanChange[]>()
  let before = new Map() as ReturnType<typeof heldOf>
  for (const version of versions) {
    const { number, kind, inForceFrom, reason, originals } = version
    const after = heldOf(await frozenPlan(db, version))
    for (const id of countedChanges(before, after)) {
      const { unitPlanId } = (after.get(id) ?? before.get(id))?.activity ?? { unitPlanId: '' }
      const isPromise = kind !== 'change' && originals.get(unitPlanId) === number
      if (isPromise) continue
      const change = { number, kind, inForceFrom, reason, request: requests.get(version.id) ?? null }
      changes.set(id, [...(changes.get(id) ?? []), change])
    }
    before = after
  }
  return changes
}
