import { getFile, type SampledYear, type SampleSink } from '../../../platform/index.ts'

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
