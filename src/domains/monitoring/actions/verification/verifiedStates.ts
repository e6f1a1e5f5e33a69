import type { Reader } from '../../../platform/index.ts'
import { standingVerdicts, verificationState } from '../../model/verification/verdicts.ts'
import type { StateOf } from '../../model/verification/verifiedReading.ts'
import { listEvidenceIds, listValidatedReports, listVerdicts } from '../../store/verificationStore.ts'

/** What planning's verdicts make of each validated report of a plan, and whether there is any verdict at all. */
export async function readStates(db: Reader, planId: string): Promise<{ stateOf: StateOf; isLookedAt: boolean }> {
  const standing = standingVerdicts(await listVerdicts(db, planId), 'planning')
  if (standing.size === 0) return { stateOf: () => 'unreviewed', isLookedAt: false }
  const reports = await listValidatedReports(db, planId)
  const pieces = await listEvidenceIds(
    db,
    reports.map(({ id }) => id),
  )
  const states = new Map(
    reports.map(({ id, activityId, month }) => [
      `${activityId} ${month}`,
      verificationState(pieces.get(id) ?? [], standing),
    ]),
  )
  return { stateOf: (activityId, month) => states.get(`${activityId} ${month}`) ?? 'unreviewed', isLookedAt: true }
}
