import { compareText } from '../../../../kernel/text.ts'
import { query } from '../../../platform/index.ts'
import { versionRoutes } from '../../contracts/versions.ts'
import { getPlan } from '../../store/planStore.ts'
import { listPlanUnits } from '../../store/planUnitStore.ts'
import { listVersions, listVersionUnits } from '../../store/versionStore.ts'

export const versions = query(versionRoutes.versions, async ({ db, input, today }) => {
  const plan = await getPlan(db, input.year)
  const [all, units] = await Promise.all([listVersions(db, plan.id), listPlanUnits(db, plan, today)])
  const nameOf = new Map(units.map(({ id, name }) => [id, name]))
  return {
    versions: await Promise.all(
      all.map(async ({ id, planId: _planId, at: _at, ...version }) => ({
        ...version,
        units: (await listVersionUnits(db, id))
          .map(({ unitId, number, activities }) => ({ unitId, name: nameOf.get(unitId) ?? '', number, activities }))
          .sort((a, b) => compareText(a.name, b.name)),
      })),
    ),
  }
})
