import { DomainError } from '../../../kernel/domainError.ts'
import { act } from '../../platform/index.ts'
import { reportRoutes } from '../contracts/reports.ts'
import { demandMonth } from './monthGround.ts'
import { loadWriting, permitWriter, writeReports } from './reportWriting.ts'

/** Writes the report of one activity. */
export const saveReport = act({
  route: reportRoutes.saveReport,
  load: ({ tx, input, actor, today }) => loadWriting(tx, actor, input.year, [input.activityId], today),
  authorize: (_actor, { standings }) => permitWriter(standings),
  run: async ({ tx, actor, now, today, newId, input, resource }) => {
    const { year, month, content } = input
    const plan = demandMonth(resource.plan, year, month, today)
    const { partiesIn, standings } = resource
    const [saved] = await writeReports({ tx, actor, partiesIn, standings, plan, month, now, today, newId }, [input])
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
