import { DomainError } from '../../../kernel/domainError.ts'
import { type Month, monthName } from '../../../kernel/month.ts'
import type { PlanInForce } from '../../operations/index.ts'
import type { Activity } from '../../operations/model/index.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { Actor, Assignment } from '../../platform/model/index.ts'
import { groupBy } from '../model/compliance/groupBy.ts'
import { type Correction, rectified } from '../model/correction.ts'
import {
  derivedShare,
  hasBegun,
  isDue,
  missingFields,
  type ReportForm,
  type RequiredField,
  reportForm,
} from '../model/dueMonth.ts'
import { type BareReport, emptyContent, type Report, type ReportStep } from '../model/report.ts'
import { type ReportWarning, warningsOf } from '../model/reportWarnings.ts'
import { isOwnWork, type ReportFacts, type ReportParty } from '../model/reportWorkflow.ts'
import { listConformity } from '../store/conformityStore.ts'
import { listCorrections } from '../store/correctionStore.ts'
import { listReports, lockReports } from '../store/reportStore.ts'
import { listReportSteps } from '../store/stepStore.ts'
import { leadReader, type RowConformity, rowConformity } from './conformity/rowConformity.ts'
import type { PartiesOf } from './standingIn.ts'

/** One activity in a month, with its report and what a person is to it. */
export type MonthRow = {
  activity: Activity
  unit: PlanInForce['units'][number]
  form: ReportForm
  programmedBp: number | null
  /** Share of the month in basis points: typed, or derived from the quantities up to it. */
  doneBp: number | null
  report: Report | undefined
  warnings: readonly ReportWarning[]
  /** Of every month of the activity; the figures of all of them are those that count. */
  reports: readonly Report[]
  /** Corrections of the month's report, oldest first. */
  corrections: readonly Correction[]
  steps: readonly ReportStep[]
  /** What its unidad rectora said of it; null: the activity comes from no actividad tipo that somebody leads. */
  conformity: RowConformity | null
  facts: Omit<ReportFacts, 'isKept'>
  parties: Map<ReportParty, Assignment>
}

type Figures = Pick<Report, 'month' | 'shareBp' | 'quantity'>

/** The share that a month's report stands for, after the quantities of the months before. */
export function shareDone(activity: Activity, reports: readonly Figures[], month: Month): number | null {
  const own = reports.find((report) => report.month === month)
  if (own === undefined) return null
  if (reportForm(activity) !== 'quantity' || activity.target === null) return own.shareBp
  const before = reports
    .filter((report) => report.month < month)
    .reduce((sum, { quantity }) => sum + (quantity ?? 0), 0)
  return derivedShare(activity.target, before, own.quantity)
}

/** Posts that the plan names to answer for an activity. */
export function respondingPosts({ responsibles }: Activity): string[] {
  return responsibles.flatMap((one) => (one.kind === 'post' ? [one.postId] : []))
}

/** What a month's report amounts to: its share, what it lacks and what is odd in it. */
type Judged = { doneBp: number | null; missing: RequiredField[]; warnings: ReportWarning[] }

/** @param reports of every month of the activity; that of the month is the one that is judged */
export function judgeReport(
  activity: Activity,
  report: Report | undefined,
  reports: readonly BareReport[],
  month: Month,
): Judged {
  const judged = [...reports.filter((one) => one.month !== month), ...(report === undefined ? [] : [report])]
  const doneBp = shareDone(activity, judged, month)
  const asked = { form: reportForm(activity), programmed: activity.months[month - 1] ?? null, done: doneBp }
  const missing = missingFields(report ?? emptyContent, asked)
  if (report === undefined) return { doneBp, missing, warnings: [] }
  const earlier = judged
    .filter((one) => one.month < month)
    .map((one) => ({ ...one, done: shareDone(activity, judged, one.month) }))
  return { doneBp, missing, warnings: warningsOf(report, asked, earlier) }
}

/** Who looks at a month, and what that person is to its reports. */
export type Viewer = { actor: Actor; partiesIn: PartiesOf; today: string }

type DueRow<R extends BareReport> = Pick<MonthRow, 'activity' | 'unit'> & {
  report: R | undefined
  reports: readonly R[]
}

/** Every activity that a month asks a report of, or that has one, each with its reports among those of the plan. */
export function dueRows<R extends BareReport>(
  { units }: PlanInForce,
  month: Month,
  reports: readonly R[],
  activityIds?: readonly string[],
): DueRow<R>[] {
  const wanted = activityIds === undefined ? undefined : new Set(activityIds)
  const ofActivity = groupBy(reports, ({ activityId }) => activityId)
  return units.flatMap((unit) =>
    unit.activities.flatMap((activity) => {
      if (wanted?.has(activity.id) === false) return []
      const own = ofActivity.get(activity.id) ?? []
      const report = own.find((one) => one.month === month)
      return report === undefined && !isDue(activity, month) ? [] : [{ activity, unit, report, reports: own }]
    }),
  )
}

/** The same as one person sees it. */
export async function readMonth(
  db: Reader,
  inForce: PlanInForce,
  month: Month,
  { actor, partiesIn, today }: Viewer,
  activityIds?: readonly string[],
): Promise<MonthRow[]> {
  const { id: planId } = inForce.plan
  const allCorrections = await listCorrections(db, planId, activityIds)
  const reports = rectified(await listReports(db, planId, activityIds), allCorrections)
  const ids = reports.filter((report) => report.month === month).map(({ id }) => id)
  const trails = await listReportSteps(db, ids)
  const [leadOf, conformity] = [await leadReader(db, planId, today), await listConformity(db, ids)]
  return dueRows(inForce, month, reports, activityIds).map((row): MonthRow => {
    const { activity, unit, report } = row
    const steps = trails.get(report?.id ?? '') ?? []
    const form = reportForm(activity)
    const programmedBp = activity.months[month - 1] ?? null
    const { doneBp, missing, warnings } = judgeReport(activity, report, row.reports, month)
    const sentBy = steps.findLast(({ act }) => act === 'submit')?.personId
    const ownWork = report !== undefined && isOwnWork(report, sentBy, actor.personId)
    const template = leadOf(activity)
    const responsiblePostIds = respondingPosts(activity)
    const parties = partiesIn(unit.id, { responsiblePostIds, leadUnitId: template?.leadUnitId })
    const facts = { missing, ownWork }
    const corrections = allCorrections.filter(({ reportId }) => reportId === report?.id)
    const said = template === undefined ? null : rowConformity(template, report, conformity.get(report?.id ?? ''))
    return { ...row, form, programmedBp, doneBp, warnings, corrections, conformity: said, steps, facts, parties }
  })
}

/** @throws DomainError `monitoring.noPlanInForce`. */
export function demandPlan(found: PlanInForce | undefined, year: number): PlanInForce {
  if (found === undefined) throw new DomainError('monitoring.noPlanInForce', 'conflict', { year })
  return found
}

/**
 * Those of the units that are named, each once.
 *
 * @throws DomainError `operations.unitNotFound`: one of them is not in the plan.
 */
export function demandUnits({ units }: PlanInForce, unitIds: readonly string[]): PlanInForce['units'] {
  return [...new Set(unitIds)].map((unitId) => {
    const unit = units.find(({ id }) => id === unitId)
    if (unit === undefined) throw new DomainError('operations.unitNotFound', 'notFound', { unitId })
    return unit
  })
}

/**
 * The plan that a month is reported against.
 *
 * @throws DomainError `monitoring.noPlanInForce`, `monitoring.monthNotBegun`.
 */
export function demandMonth(found: PlanInForce | undefined, year: number, month: Month, today: string): PlanInForce {
  const plan = demandPlan(found, year)
  if (!hasBegun(year, month, today))
    throw new DomainError('monitoring.monthNotBegun', 'conflict', { month: monthName(month) })
  return plan
}

/** The same for the activities that an act names, with their reports held until it ends. */
export async function holdMonth(
  tx: Tx,
  plan: PlanInForce,
  month: Month,
  viewer: Viewer,
  activityIds: readonly string[],
): Promise<MonthRow[]> {
  await lockReports(tx, month, activityIds)
  return readMonth(tx, plan, month, viewer, activityIds)
}

/** @throws DomainError `monitoring.nothingDue`. */
export function rowOf<Row extends Pick<MonthRow, 'activity'>>(rows: readonly Row[], activityId: string): Row {
  const row = rows.find(({ activity }) => activity.id === activityId)
  if (row === undefined) throw new DomainError('monitoring.nothingDue', 'notFound', { activityId })
  return row
}
