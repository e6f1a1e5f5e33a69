import { planInForce } from '../../../operations/index.ts'
import { query } from '../../../platform/index.ts'
import { executionRoutes } from '../../contracts/execution.ts'
import { monthsOfPeriod, reportPeriods } from '../../model/execution/reportPeriod.ts'
import { belongsTo } from '../../model/followUp/followUpWorkflow.ts'
import { listCuts } from '../../store/cutStore.ts'
import { listReportStates } from '../../store/executionStore.ts'
import { readCutFile } from '../cuts/cutGround.ts'

/** The institution first, then the units as the cut has them. */
export const executionReports = query(executionRoutes.executionReports, async ({ db, actor, input, today }) => {
  const found = await planInForce(db, input.year, today)
  const cuts = found === undefined ? [] : await listCuts(db, found.plan.id)
  const cut = input.corte === undefined ? cuts.at(-1) : cuts.find(({ number }) => number === input.corte)
  const listed = { inForce: found !== undefined, cuts: cuts.map(({ number, month }) => ({ number, month })) }
  if (cut === undefined) return { ...listed, chosen: null, rows: [] }
  const file = await readCutFile(db, cut)
  const periods = reportPeriods.flatMap((period) => {
    const months = monthsOfPeriod(cuts, cut, period)
    return months === undefined ? [] : [{ period, months }]
  })
  const states = await listReportStates(db, cut.id)
  const reportsOf = (unitId: string | null) =>
    periods.map(({ period }) => {
      const state = states.find((one) => one.period === period && one.unitId === unitId)
      const issue = state?.issue
      return {
        ...{ period, narrative: state?.narrative ?? 0 },
        issue:
          issue === undefined ? null : { number: issue.number, narrative: issue.narrative, issuedOn: issue.issuedOn },
      }
    })
  return {
    ...listed,
    chosen: { number: cut.number, month: cut.month, hasReports: file.reports !== undefined, periods },
    rows: [
      { unit: null, isOwn: false, reports: reportsOf(null) },
      ...file.units.map(({ key, name }) => ({
        ...{ unit: { id: key, name: name ?? '' }, reports: reportsOf(key) },
        isOwn: actor !== undefined && belongsTo(actor, key),
      })),
    ],
  }
})
