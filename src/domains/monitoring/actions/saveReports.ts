import { planHeldInForce } from '../../operations/index.ts'
import { act } from '../../platform/index.ts'
import { reportRoutes } from '../contracts/reports.ts'
import { demandOpenMonth } from './cuts/lockGround.ts'
import { demandMonth } from './monthGround.ts'
import { permitWriter, writeReports } from './reportWriting.ts'
import { writingIn } from './standingIn.ts'

/** Writes the reports of a month that stand in one grid: all of them or none. */
export const saveReports = act({
  route: reportRoutes.saveReports,
  load: async ({ tx, input, actor, today }) => {
    const ids = input.reports.map(({ activityId }) => activityId)
    return { plan: await planHeldInForce(tx, input.year, today), ...(await writingIn(tx, actor, ids)) }
  },
  authorize: (_actor, { standings }) => permitWriter(standings),
  run: async ({ tx, actor, now, today, newId, input, resource }) => {
    const { year, month } = input
    const plan = demandMonth(resource.plan, year, month, today)
    await demandOpenMonth(tx, plan.plan.id, resource.standings, { month, today })
    const { partiesIn } = resource
    const saved = await writeReports({ tx, actor, partiesIn, plan, month, now, newId }, input.reports)
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
