import { type Kept, keptUnder, remember } from '../../../../kernel/kept.ts'
import { type Reader, sha256 } from '../../../platform/index.ts'
import { standingVerdicts, verificationState } from '../../model/verification/verdicts.ts'
import type { StateOf } from '../../model/verification/verifiedReading.ts'
import { listEvidenceIds, listValidatedReports, listVerdicts } from '../../store/verificationStore.ts'

export type VerifiedStates = { stateOf: StateOf; isLookedAt: boolean }

const nobodyLooked: VerifiedStates = { stateOf: () => 'unreviewed', isLookedAt: false }
const memories = keptUnder((_db: Reader): Kept<VerifiedStates> => new Map())

/**
 * What planning's verdicts make of each validated report of a plan, and whether there is any verdict at all. While the
 * verdicts and the reports are the same the answer is the same thing.
 */
export async function readStates(db: Reader, planId: string): Promise<VerifiedStates> {
  const standing = standingVerdicts(await listVerdicts(db, planId), 'planning')
  if (standing.size === 0) return nobodyLooked
  const reports = await listValidatedReports(db, planId)
  const pieces = await listEvidenceIds(
    db,
    reports.map(({ id }) => id),
  )
  const key = sha256(Buffer.from(JSON.stringify([[...standing], reports, [...pieces]])))
  return remember(memories(db), 1, { id: planId, key }, async () => statesOf(standing, reports, pieces))
}

function statesOf(
  standing: ReturnType<typeof standingVerdicts>,
  reports: Awaited<ReturnType<typeof listValidatedReports>>,
  pieces: Awaited<ReturnType<typeof listEvidenceIds>>,
): VerifiedStates {
  const states = new Map(
    reports.map(({ id, activityId, month }) => [
      `${activityId} ${month}`,
      verificationState(pieces.get(id) ?? [], standing),
    ]),
  )
  return { stateOf: (activityId, month) => states.get(`${activityId} ${month}`) ?? 'unreviewed', isLookedAt: true }
}
