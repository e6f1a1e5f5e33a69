import { DomainError } from '../../../kernel/domainError.ts'
import { planHeldInForce } from '../../operations/index.ts'
import { act } from '../../platform/index.ts'
import { reportRoutes } from '../contracts/reports.ts'
import { missingFields } from '../model/dueMonth.ts'
import type { Report } from '../model/report.ts'
import { saveReport as storeReport } from '../store/reportStore.ts'
import { demandOpenMonth } from './cuts/lockGround.ts'
import { evidenceOf } from './evidenceOf.ts'
import { demandMonth, holdMonth, shareDone } from './monthGround.ts'
import { demandWritable, permitWriter } from './reportWriting.ts'
import { standingIn } from './standingIn.ts'

/**
 * Writes a report over the revision that its author saw. Whoever types for the post that answers leaves that post's name
 * (domain.md D34).
 */
export const saveReport = act({
  route: reportRoutes.saveReport,
  load: async ({ tx, input, actor, today }) => ({
    plan: await planHeldInForce(tx, input.year, today),
    ...(await standingIn(tx, actor, [input.activityId], today)),
  }),
  authorize: (_actor, { standings }) => permitWriter(standings),
  run: async ({ tx, actor, now, today, newId, input, resource }) => {
    const { year, month } = input
    const plan = demandMonth(resource.plan, year, month, today)
    await demandOpenMonth(tx, plan.plan.id, resource.standings, { month, today })
    const { partiesIn } = resource
    const rows = await holdMonth(tx, plan, month, { actor, partiesIn }, [input.activityId])
    const row = demandWritable(rows, input.activityId)
    const { activity, unit, report: before, reports, parties } = row
    if ((before?.revision ?? 0) !== input.revision) throw new DomainError('monitoring.changedMeanwhile', 'conflict')
    const forAnother = !parties.has('responsible') && !parties.has('ownHead')
    const report: Report = {
      ...input.content,
      evidence: await evidenceOf(tx, input.content.evidence, { planId: plan.plan.id, unitId: unit.id, month }),
      id: before?.id ?? newId(),
      planId: plan.plan.id,
      unitId: unit.id,
      activityId: activity.id,
      month,
      status: before?.status ?? 'draft',
      revision: input.revision + 1,
      onBehalfOf: forAnother ? activity.responsibleText : null,
      typedBy: actor.personId,
      typedByName: actor.name,
      typedAt: now,
    }
    await storeReport(tx, report, newId)
    const others = reports.filter(({ id }) => id !== report.id)
    const done = shareDone(activity, [...others, report], month)
    const missing = missingFields(report, { form: row.form, programmed: row.programmedBp, done })
    return {
      answer: { revision: report.revision, missing },
      log: {
        things: [`monitoring.report:${report.id}`, `operations.activity:${activity.id}`],
        unitId: unit.id,
        data: { year, month, revision: report.revision, content: input.content },
      },
    }
  },
})
