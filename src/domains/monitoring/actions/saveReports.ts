import { act } from '../../platform/index.ts'
import { reportRoutes } from '../contracts/reports.ts'
import { demandMonth } from './monthGround.ts'
import { loadWriting, permitWriter, writeReports } from './reportWriting.ts'

/** Writes the reports of a month that stand in one grid: all of them or none. */
export const saveReports = act({
  route: reportRoutes.saveReports,
  load: async ({ tx, input, actor, today }) => {
    const ids = input.reports.map(({ activityId }) => activityId)
    return loadWriting(tx, actor, input.year, ids, today)
  },
  authorize: (_actor, { standings }) => permitWriter(standings),
  run: async ({ tx, actor, now, today, newId, input, resource }) => {
    const { year, month } = input
    const plan = demandMonth(resource.plan, year, month, today)
    const { partiesIn, standings } = resource
    const saved = await writeReports({ tx, actor, partiesIn, standings, plan, month, now, today, newId }, input.reports)
    return {
      answer: {
        reports: saved.map(({ report: { activityId, revision }, missing }) => ({ activityId, revision, missing })),
      },
      log: {
        things: saved.flatMap(({ report }) => [
          `monitoring.report:${report.id}`,
          `operations.activity:${report.activityId}`,
        ]),
        unitId: saved[0]?.report.unitId ?? null,
        data: { year, month, reports: input.reports },
      },
    }
  },
})
