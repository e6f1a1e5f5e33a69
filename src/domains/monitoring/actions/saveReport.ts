import { DomainError } from '../../../kernel/domainError.ts'
import { planHeldInForce } from '../../operations/index.ts'
import { act } from '../../platform/index.ts'
import { reportRoutes } from '../contracts/reports.ts'
import { demandOpenMonth } from './cuts/lockGround.ts'
import { demandMonth } from './monthGround.ts'
import { permitWriter, writeReports } from './reportWriting.ts'
import { writingIn } from './standingIn.ts'

/** Writes the report of one activity. */
export const saveReport = act({
  route: reportRoutes.saveReport,
  load: async ({ tx, input, actor, today }) => ({
    plan: await planHeldInForce(tx, input.year, today),
    ...(await writingIn(tx, actor, [input.activityId])),
  }),
  authorize: (_actor, { standings }) => permitWriter(standings),
  run: async ({ tx, actor, now, today, newId, input, resource }) => {
    const { year, month, content } = input
    const plan = demandMonth(resource.plan, year, month, today)
    await demandOpenMonth(tx, plan.plan.id, resource.standings, { month, today })
    const { partiesIn } = resource
    const [saved] = await writeReports({ tx, actor, partiesIn, plan, month, now, newId }, [input])
    if (saved === undefined) throw new DomainError('monitoring.nothingDue', 'notFound')
    const { report, missing } = saved
    return {
      answer: { revision: report.revision, missing },
      log: {
        things: [`monitoring.report:${report.id}`, `operations.activity:${report.activityId}`],
        unitId: report.unitId,
        data: { year, month, revision: report.revision, content },
      },
    }
  },
})
