import { query, type Reader } from '../../../platform/index.ts'
import { versionRoutes } from '../../contracts/versions.ts'
import { compareFiles, comparisonOf } from '../../model/comparePlans.ts'
import type { PlanFile, UnitFile } from '../../model/planFile.ts'
import { getPlan } from '../../store/planStore.ts'
import { getVersion, listVersions } from '../../store/versionStore.ts'
import { changedRow, comparisonAnswer } from '../comparisonAnswer.ts'
import { readOriginalParts } from '../originalParts.ts'
import { frozenPlan } from '../versionMemory.ts'

async function fileOf(db: Reader, planId: string, number: number): Promise<PlanFile> {
  return frozenPlan(db, await getVersion(db, planId, number))
}

/** Every unit's original plan up to a version: each from the version that approved it as a whole. */
async function originalUnits(db: Reader, planId: string, until: number): Promise<readonly UnitFile[]> {
  const versions = (await listVersions(db, planId)).filter(({ number }) => number <= until).toReversed()
  const original = (await readOriginalParts(db, versions)).at(-1)?.originals ?? new Map<string, number>()
  const numbers = [...new Set(original.values())]
  const read = await Promise.all(numbers.map(async (number) => ({ number, ...(await fileOf(db, planId, number)) })))
  return read.flatMap(({ number, units }) => units.filter(({ unitPlanId }) => original.get(unitPlanId) === number))
}

type Compared = { year: number; number: number; other: number | 'original' }

/** A version and what it stands beside; the original is written with the catalogue of the version. */
export async function bothFiles(
  db: Reader,
  { year, number, other }: Compared,
): Promise<{ before: PlanFile; after: PlanFile }> {
  const { id } = await getPlan(db, year)
  const after = await fileOf(db, id, number)
  if (other !== 'original') return { before: await fileOf(db, id, other), after }
  return { before: { ...after, units: await originalUnits(db, id, number) }, after }
}

export const compareVersions = query(versionRoutes.compareVersions, async ({ db, input }) => {
  const { before, after } = await bothFiles(db, input)
  const comparison = compareFiles(before, after)
  const { moved } = comparisonOf(comparison, input.unitId)
  // The later version's name of a unit wins.
  const answer = comparisonAnswer(comparison, [...before.units, ...after.units], input.unitId)
  return {
    ...answer,
    counts: { ...answer.counts, moved: moved.length },
    units: answer.units.map((unit) => ({ ...unit, moved: comparisonOf(comparison, unit.id).moved.length })),
    moved: moved.map((pair) => ({ ...changedRow(pair), unitBefore: pair.before.unitId })),
  }
})
