import { query } from '../../platform/index.ts'
import { copyRoutes } from '../contracts/copyPlan.ts'
import { comparePlans as compare } from '../model/comparePlans.ts'
import { comparisonAnswer } from './comparisonAnswer.ts'
import { planOf } from './planMemory.ts'

export const comparePlans = query(copyRoutes.comparePlans, async ({ db, input, today }) => {
  const [plan, other] = await Promise.all([planOf(db, input.year, today), planOf(db, input.other, today)])
  // This year's name of a unit wins over the other year's.
  const units = [...other.units, ...plan.units]
  return comparisonAnswer(compare(other.activities, plan.activities), units, input.unitId)
})
