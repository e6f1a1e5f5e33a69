import { query, type Reader } from '../../../platform/index.ts'
import { versionRoutes } from '../../contracts/versions.ts'
import { compareVersions as compare } from '../../model/comparePlans.ts'
import type { UnitFile } from '../../model/planFile.ts'
import { originalParts } from '../../model/workflow/originalParts.ts'
import { getPlan } from '../../store/planStore.ts'
import { getVersion, listVersions, listVersionUnits, readVersion } from '../../store/versionStore.ts'
import { changedRow, comparisonAnswer } from '../comparisonAnswer.ts'

async function unitsOf(db: Reader, planId: string, number: number): Promise<readonly UnitFile[]> {
  return (await readVersion(db, await getVersion(db, planId, number))).units
}

/** Every unit's original plan up to a version: each from the version that approved it as a whole. */
async function originalUnits(db: Reader, planId: string, until: number): Promise<readonly UnitFile[]> {
  const versions = (await listVersions(db, planId)).filter(({ number }) => number <= until).toReversed()
  const withParts = await Promise.all(
    versions.map(async (version) => ({ ...version, parts: await listVersionUnits(db, version.id) })),
  )
  const original = originalParts(withParts)
  const numbers = [...new Set(original.values())]
  const read = await Promise.all(numbers.map(async (number) => ({ number, units: await unitsOf(db, planId, number) })))
  return read.flatMap(({ number, units }) => units.filter(({ unitPlanId }) => original.get(unitPlanId) === number))
}

export const compareVersions = query(versionRoutes.compareVersions, async ({ db, input }) => {
  const { id } = await getPlan(db, input.year)
  const [after, before] = await Promise.all([
    unitsOf(db, id, input.number),
    input.other === 'original' ? originalUnits(db, id, input.number) : unitsOf(db, id, input.other),
  ])
  const activitiesIn = (units: readonly UnitFile[]) => units.flatMap(({ activities }) => activities)
  const comparison = compare(activitiesIn(before), activitiesIn(after))
  const moved = comparison.moved.filter(
    (pair) => input.unitId === undefined || [pair.before.unitId, pair.after.unitId].includes(input.unitId),
  )
  // The later version's name of a unit wins.
  const { counts, ...answer } = comparisonAnswer(comparison, [...before, ...after], input.unitId)
  return {
    ...answer,
    counts: { ...counts, moved: moved.length },
    moved: moved.map((pair) => ({ ...changedRow(pair), unitBefore: pair.before.unitId })),
  }
})
