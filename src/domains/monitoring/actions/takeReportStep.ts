import { DomainError } from '../../../kernel/domainError.ts'
import { nextStatus } from '../../../kernel/workflow.ts'
import { planHeldInForce } from '../../operations/index.ts'
import { act } from '../../platform/index.ts'
import { reportRoutes } from '../contracts/reports.ts'
import { validationWarning } from '../model/conformity/reportConformity.ts'
import { fieldsOf, type ReportField } from '../model/dueMonth.ts'
import { isLate } from '../model/monthClosing.ts'
import type { Report, ReportStatus } from '../model/report.ts'
import { type ReportAct, reportWorkflow } from '../model/reportWorkflow.ts'
import { setJudgedAside } from '../store/evidenceStore.ts'
import { takeReportSteps } from '../store/reportStore.ts'
import type { NewStep } from '../store/stepStore.ts'
import { dueDays, readClosings } from './closings/closingGround.ts'
import { demandOpenMonth } from './cuts/lockGround.ts'
import { demandMonth, holdMonth, type MonthRow, rowOf } from './monthGround.ts'
import { assignmentFor, permitDecider } from './reportDeciding.ts'
import { standingIn } from './standingIn.ts'

type Sent = MonthRow & { report: Report }

/** @throws DomainError `monitoring.nothingWritten`: a step needs a report. */
function demandReport(row: MonthRow): Sent {
  const { report, activity } = row
  if (report === undefined) throw new DomainError('monitoring.nothingWritten', 'conflict', { code: activity.code })
  return { ...row, report }
}

/** @throws DomainError `monitoring.fieldNotInReport`: the comment speaks of what one of the reports does not have. */
function demandField(rows: readonly MonthRow[], field: ReportField | null): void {
  const without = rows.find(({ form }) => field !== null && !fieldsOf(form).includes(field))
  if (without !== undefined)
    throw new DomainError('monitoring.fieldNotInReport', 'invalid', { code: without.activity.code, field })
}

type Stepping = { step: ReportAct; isInCut: boolean; isReasoned: boolean }

/** @throws DomainError of the workflow, or `monitoring.exceptionStands`: validating over an exception asks for a reason. */
function statusAfter(
  { report, activity, facts, conformity }: Sent,
  { step, isInCut, isReasoned }: Stepping,
): ReportStatus {
  const { code } = activity
  const isKept = report.status === 'validated' && isInCut
  const to = nextStatus(reportWorkflow, step, report.status, { ...facts, isKept }, { code })
  const warning = step === 'validate' && !isReasoned ? validationWarning(conformity?.status, { code }) : undefined
  if (warning !== undefined) throw warning
  return to
}

/** All reports that are named or none; each with a step in its trail. */
export const takeReportStep = act({
  route: reportRoutes.takeReportStep,
  load: async ({ tx, input, actor, today }) => ({
    plan: await planHeldInForce(tx, input.year, today),
    ...(await standingIn(tx, actor, input.activityIds, today)),
  }),
  authorize: (_actor, { standings }, { act: step }) => permitDecider(standings, step),
  run: async ({ tx, actor, now, today, newId, input, resource }) => {
    const { year, month, act: step, comment } = input
    if (step === 'return' && comment === undefined) throw new DomainError('monitoring.commentMissing', 'invalid')
    const plan = demandMonth(resource.plan, year, month, today)
    const cut = await demandOpenMonth(tx, plan.plan.id, resource.standings, { month, today })
    const { partiesIn } = resource
    const known = await holdMonth(tx, plan, month, { actor, partiesIn, today }, input.activityIds)
    const rows = [...new Set(input.activityIds)].map((id) => demandReport(rowOf(known, id)))
    demandField(rows, comment?.field ?? null)
    const due = dueDays(await readClosings(tx, plan.plan, today), month)
    const steps = rows.map((row): NewStep => {
      const { report, unit, activity, parties } = row
      const assignment = assignmentFor(parties, step)
      if (assignment === undefined)
        throw new DomainError('monitoring.notYourActivity', 'forbidden', { code: activity.code })
      const to = statusAfter(row, { step, isInCut: cut !== undefined, isReasoned: comment !== undefined })
      const dueOn = step === 'submit' ? due.ofUnit(unit.id).dueOn : null
      return {
        ...{ dueOn, late: dueOn !== null && isLate(row.steps, dueOn, today) },
        ...{ id: newId(), reportId: report.id, unitId: unit.id, act: step, at: now, personId: actor.personId },
        ...{ from: report.status, to, postName: assignment.postName },
        bySubstitute: assignment.kind === 'substitute',
        field: comment?.field ?? null,
        comment: comment?.text ?? null,
      }
    })
    await takeReportSteps(tx, steps)
    const written = steps.filter(({ from }) => from === 'validated').map(({ reportId }) => reportId)
    await setJudgedAside(tx, written, newId)
    return {
      answer: { changed: rows.length },
      log: {
        things: rows.flatMap(({ report, activity }) => [
          `monitoring.report:${report.id}`,
          `operations.activity:${activity.id}`,
        ]),
        unitId: rows[0]?.unit.id ?? null,
        data: { year, month, step, comment: comment ?? null },
      },
    }
  },
})
