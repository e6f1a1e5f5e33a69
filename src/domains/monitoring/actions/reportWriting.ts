import type { ParsedInputOf } from '../../../kernel/contract.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import type { Month } from '../../../kernel/month.ts'
import { together } from '../../../kernel/together.ts'
import { type PlanInForce, planHeldInForce } from '../../operations/index.ts'
import type { Permit, Tx } from '../../platform/index.ts'
import type { Actor, Assignment } from '../../platform/model/index.ts'
import type { reportRoutes } from '../contracts/reports.ts'
import { rectified } from '../model/correction.ts'
import type { RequiredField } from '../model/dueMonth.ts'
import type { EvidenceFile } from '../model/evidence.ts'
import type { BareReport, Report } from '../model/report.ts'
import { isWritable, reportWriters } from '../model/reportWorkflow.ts'
import { listCorrections } from '../store/correctionStore.ts'
import { listBareReports, lockReports, saveReports } from '../store/reportStore.ts'
import { demandOpenMonth } from './cuts/lockGround.ts'
import { evidenceOf, holdNamedFiles } from './evidenceOf.ts'
import { dueRows, judgeReport, type MonthRow, respondingPosts, rowOf } from './monthGround.ts'
import { type PartiesOf, type Standing, writingIn } from './standingIn.ts'

/**
 * What an act asks for before it writes reports of activities, or files for them.
 *
 * @throws DomainError as `planHeldInForce` and `writingIn` do.
 */
export async function loadWriting(tx: Tx, actor: Actor, year: number, activityIds: readonly string[], today: string) {
  const [plan, standings] = await together([planHeldInForce(tx, year, today), writingIn(tx, actor, activityIds)])
  return { plan, ...standings }
}

/** Whether the actor writes reports of the activities' units, and as what; who may not write one of them writes none. */
export function permitWriter(standings: readonly Standing[]): Permit {
  const assignments = standings.map(({ parties }): Assignment | undefined => {
    const party = reportWriters.find((one) => parties.has(one))
    return party === undefined ? undefined : parties.get(party)
  })
  const [assignment] = assignments
  if (assignment === undefined || assignments.includes(undefined)) return undefined
  return { assignment, scope: standings.map(({ unitId }) => unitId) }
}

/** An activity of a month as whoever writes its report needs it: what a page shows besides is not read. */
type WritingRow = Pick<MonthRow, 'activity' | 'unit' | 'parties'> & {
  report: BareReport | undefined
  reports: readonly BareReport[]
}

/**
 * The row of an activity whose reports the actor writes.
 *
 * @throws DomainError `monitoring.nothingDue`, `monitoring.notYourActivity`.
 */
export function demandOwn<Row extends WritingRow>(rows: readonly Row[], activityId: string): Row {
  const row = rowOf(rows, activityId)
  if (!reportWriters.some((party) => row.parties.has(party)))
    throw new DomainError('monitoring.notYourActivity', 'forbidden', { code: row.activity.code })
  return row
}

/**
 * The same where the report may be written now.
 *
 * @throws DomainError `monitoring.reportSent`.
 */
function demandWritable(rows: readonly WritingRow[], activityId: string): WritingRow {
  const row = demandOwn(rows, activityId)
  if (row.report !== undefined && !isWritable(row.report.status))
    throw new DomainError('monitoring.reportSent', 'conflict', { status: row.report.status })
  return row
}

type Writing = { tx: Tx; partiesIn: PartiesOf; plan: PlanInForce; month: Month }

function writingRows(
  { partiesIn, plan, month }: Writing,
  reports: readonly BareReport[],
  activityIds: readonly string[],
): WritingRow[] {
  return dueRows(plan, month, reports, activityIds).map((row) => {
    const responsiblePostIds = respondingPosts(row.activity)
    return { ...row, parties: partiesIn(row.unit.id, { responsiblePostIds }) }
  })
}

/**
 * The row of an activity whose report the actor may write now, and so keep files for it.
 *
 * @throws DomainError as `demandOwn` does, and `monitoring.reportSent`.
 */
export async function writableRow(writing: Writing, activityId: string): Promise<WritingRow> {
  const { tx, plan } = writing
  const reports = await listBareReports(tx, plan.plan.id, [activityId])
  return demandWritable(writingRows(writing, reports, [activityId]), activityId)
}

type Written = ParsedInputOf<typeof reportRoutes.saveReports>['reports'][number]

type Author = Writing & {
  actor: Actor
  standings: readonly Standing[]
  now: string
  today: string
  newId: () => string
}

/** A report that was written, with what it lacks before it can be sent. */
export type Saved = { report: Report; missing: RequiredField[] }

function composeReport(
  author: Author,
  row: WritingRow,
  { content, revision }: Written,
  files: readonly EvidenceFile[],
): Saved {
  const { actor, plan, month, now, newId } = author
  const { activity, unit, report: before, reports, parties } = row
  if ((before?.revision ?? 0) !== revision)
    throw new DomainError('monitoring.changedMeanwhile', 'conflict', { code: activity.code })
  const forAnother = !parties.has('responsible') && !parties.has('ownHead')
  const report: Report = {
    ...content,
    evidence: evidenceOf(files, content.evidence, { planId: plan.plan.id, unitId: unit.id, month }),
    id: before?.id ?? newId(),
    planId: plan.plan.id,
    unitId: unit.id,
    activityId: activity.id,
    month,
    status: before?.status ?? 'draft',
    revision: revision + 1,
    onBehalfOf: forAnother ? activity.responsibleText : null,
    typedBy: actor.personId,
    typedByName: actor.name,
    typedAt: now,
  }
  const { missing } = judgeReport(activity, report, reports, month)
  return { report, missing }
}

/**
 * Writes reports of a month over the revisions that their author saw, all or none. Whoever types for the post that answers
 * leaves that post's name (domain.md D34).
 *
 * @throws DomainError `monitoring.changedMeanwhile`; as `demandOpenMonth`, `demandWritable` and `evidenceOf`.
 */
export async function writeReports(author: Author, written: readonly Written[]): Promise<Saved[]> {
  const { tx, plan, standings, month, today, newId } = author
  const planId = plan.plan.id
  const ids = written.map(({ activityId }) => activityId)
  // What is read is asked for behind the lock.
  const [, , corrections, reports, files] = await together([
    demandOpenMonth(tx, planId, standings, { month, today }),
    lockReports(tx, month, ids),
    listCorrections(tx, planId, ids),
    listBareReports(tx, planId, ids),
    holdNamedFiles(tx, written),
  ])
  const rows = writingRows(author, rectified(reports, corrections), ids)
  const saved = written.map((one) => composeReport(author, demandWritable(rows, one.activityId), one, files))
  await saveReports(
    tx,
    saved.map(({ report }) => report),
    newId,
  )
  return saved
}
