import { DomainError } from '../../../../kernel/domainError.ts'
import { query, readUnits } from '../../../platform/index.ts'
import { reorganisationRoutes } from '../../contracts/reorganisation.ts'
import { planOfDay, versionOfDay } from '../../model/reorganisation/planAtDate.ts'
import { getPlan } from '../../store/planStore.ts'
import { planDay } from '../../store/planUnitStore.ts'
import { listVersions } from '../../store/versionStore.ts'
import { frozenPlan } from '../versionMemory.ts'

/** The version in force on a day of the plan's year, from its frozen bytes, under the tree of that day. */
export const planAtDate = query(reorganisationRoutes.planAtDate, async ({ db, input, today }) => {
  const { year } = input
  const plan = await getPlan(db, year)
  const day = input.day ?? planDay(year, today)
  if (!day.startsWith(`${year}-`)) throw new DomainError('operations.dayOutsideYear', 'invalid', { year })
  const version = versionOfDay(await listVersions(db, plan.id), day)
  const file = version === undefined ? undefined : await frozenPlan(db, version)
  const unit = file?.units.find(({ id }) => id === input.unitId)
  return {
    day,
    isToCome: day > today,
    version:
      version === undefined
        ? null
        : {
            number: version.number,
            code: version.code,
            inForceFrom: version.inForceFrom,
            inForceTo: version.inForceTo,
          },
    ...planOfDay(await readUnits(db), day, file),
    unit:
      unit === undefined
        ? null
        : {
            unitId: unit.id,
            name: unit.name,
            activities: unit.activities.map(({ id, code, name, expectedResult, months }) => ({
              ...{ id, code, name, expectedResult },
              months: [...months],
            })),
          },
  }
})
