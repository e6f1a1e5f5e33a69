import { refusalWords } from '../../../../kernel/refusalWords.ts'
import { planInForce } from '../../../operations/index.ts'
import { query } from '../../../platform/index.ts'
import { cutRoutes } from '../../contracts/cuts.ts'
import { monitoringErrors } from '../../messages.es.ts'
import { sumCounts } from '../../model/reportCounts.ts'
import { demandPlan } from '../monthGround.ts'
import { demandCompliance, differencesSince } from './buildCut.ts'
import { closingMonths, countReports, refuseCut } from './cutGround.ts'
import { readLocks } from './lockGround.ts'

export const cutPreview = query(cutRoutes.cutPreview, async ({ db, input, today }) => {
  const { year, month } = input
  const found = demandPlan(await planInForce(db, year, today), year)
  const locks = await readLocks(db, found.plan.id)
  const refusal = await refuseCut(db, found, locks, { month, today })
  const since = await differencesSince(db, year, locks.cuts.at(-1))
  const units = await countReports(db, await demandCompliance(db, year, month), closingMonths(locks, month))
  return {
    refusal: refusal === undefined ? null : refusalWords(refusal, monitoringErrors),
    ...sumCounts(units),
    units: units.map(({ unit, ...counts }) => ({ ...unit, ...counts })),
    differences: since?.differences.length ?? 0,
  }
})
