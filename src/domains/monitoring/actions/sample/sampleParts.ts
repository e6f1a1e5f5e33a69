import { getFile, type SampledYear, type SampleSink } from '../../../platform/index.ts'
import type { Evidence } from '../../model/evidence.ts'

/** The month and the activity of a report, as the sample calls them. */
export type ReportPlace = { month: number; unit: string; activity: string }
/** A piece of evidence with its place in its report, from 1. */
export type PlacedPiece = { evidence: Evidence; order: number; place: ReportPlace }

/** Whether a unit is within the scope; what is of the institution goes only where all of them are. */
export function reaches({ reach: { units } }: SampledYear, unitId: string | null): boolean {
  return units === 'all' || (unitId !== null && units.includes(unitId))
}

/** Adds frozen bytes by their digest. */
export async function addBytes(
  { db }: SampledYear,
  sink: SampleSink,
  { path, what, sha256 }: { path: string; what: string; sha256: string },
): Promise<string> {
  return sink.add(path, what, await getFile(db, sha256))
}
