import type { Reader } from '../../../platform/index.ts'
import type { Report } from '../../model/report.ts'
import {
  standingVerdicts,
  type VerdictKind,
  type VerifyingSide,
  verifyingSides,
} from '../../model/verification/verdicts.ts'
import { listEvidenceIds, listSamples, listVerdicts, type StoredVerdict } from '../../store/verificationStore.ts'

/** A piece of evidence that was looked at and does not prove its report, with why and in which sample. */
export type Unproven = { name: string; kind: VerdictKind; reason: string; side: VerifyingSide; sample: number }

/** What counts today of each side, of the reports where some piece does not verify. */
export async function readUnproven(
  db: Reader,
  planId: string,
  reports: readonly Report[],
): Promise<Map<string, Unproven[]>> {
  const verdicts = await listVerdicts(db, planId)
  if (verdicts.length === 0) return new Map()
  const numbers = new Map((await listSamples(db, planId)).map(({ id, number }) => [id, number]))
  const pieces = await listEvidenceIds(
    db,
    reports.map(({ id }) => id),
  )
  const sides = verifyingSides.map((side) => standingVerdicts<StoredVerdict>(verdicts, side))
  return new Map(
    reports.map(({ id, evidence }) => [
      id,
      evidence.flatMap((one, at) => {
        const name = one.kind === 'file' ? one.file.fileName : one.place
        return sides.flatMap((standing): Unproven[] => {
          const verdict = standing.get(pieces.get(id)?.[at] ?? '')
          if (verdict === undefined || verdict.kind === 'verified') return []
          const { kind, reason, side, sampleId } = verdict
          return [{ name, kind, reason, side, sample: numbers.get(sampleId) ?? 0 }]
        })
      }),
    ]),
  )
}
