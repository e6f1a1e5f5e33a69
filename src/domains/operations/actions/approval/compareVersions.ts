import { query } from '../../../platform/index.ts'
import { versionRoutes } from '../../contracts/versions.ts'
import { compareVersions as compare } from '../../model/comparePlans.ts'
import { getPlan } from '../../store/planStore.ts'
import { getVersion, readVersion } from '../../store/versionStore.ts'
import { changedRow, comparisonAnswer } from '../comparisonAnswer.ts'

export const compareVersions = query(versionRoutes.compareVersions, async ({ db, input }) => {
  const plan = await getPlan(db, input.year)
  const [after, before] = await Promise.all(
    [input.number, input.other].map(async (number) => readVersion(db, await getVersion(db, plan.id, number))),
  )
  const activitiesIn = (file: typeof after) => file?.units.flatMap(({ activities }) => activities) ?? []
  const comparison = compare(activitiesIn(before), activitiesIn(after))
  const moved = comparison.moved.filter(
    (pair) => input.unitId === undefined || [pair.before.unitId, pair.after.unitId].includes(input.unitId),
  )
  // The later version's name of a unit wins.
  const units = [...(before?.units ?? []), ...(after?.units ?? [])]
  const { counts, ...answer } = comparisonAnswer(comparison, units, input.unitId)
  return {
    ...answer,
    counts: { ...counts, moved: moved.length },
    moved: moved.map((pair) => ({ ...changedRow(pair), unitBefore: pair.before.unitId })),
  }
})
