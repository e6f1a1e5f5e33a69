import { query } from '../../platform/index.ts'
import { copyRoutes } from '../contracts/copyPlan.ts'
import { comparePlans as compare } from '../model/comparePlans.ts'
import { getPlan } from '../store/planStore.ts'
import { listPlanUnits } from '../store/planUnitStore.ts'
import { comparisonAnswer } from './comparisonAnswer.ts'
import { activitiesOf } from './planMemory.ts'

export const comparePlans = query(copyRoutes.comparePlans, async ({ db, input, today }) => {
  const [plan, other] = [await getPlan(db, input.year), await getPlan(db, input.other)]
  const [after, before] = await Promise.all([activitiesOf(db, plan), activitiesOf(db, other)])
  // This year's name of a unit wins over the other year's.
  const units = [...(await listPlanUnits(db, other, today)), ...(await listPlanUnits(db, plan, today))]
  return comparisonAnswer(compare(before, after), units, input.unitId)
})
