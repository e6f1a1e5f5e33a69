import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/index.ts'
import type { Narrative } from '../model/execution/narrative.ts'
import type { ReportPeriod } from '../model/execution/reportPeriod.ts'

/** Which report on execution; a null unit is the institution. */
export type ReportPlace = { cutId: string; period: ReportPeriod; unitId: string | null }
export type StoredReport = ReportPlace & { id: string }

export type NarrativeVersion = {
  id: string
  number: number
  narrative: Narrative
  personId: string
  personName: string
  postName: string
  at: string
}

/** An issued report with what its record keeps. */
export type StoredIssue = {
  id: string
  number: number
  /** Version of the narrative in it. */
  narrative: number
  recordId: string
  code: string
  sha256: string
  issuedOn: string
  postName: string
  at: string
}

export async function findReport(
  db: Reader,
  { cutId, period, unitId }: ReportPlace,
): Promise<StoredReport | undefined> {
  const row = await db
    .selectFrom('monitoring_execution_report')
    .select('id')
    .where('cut_id', '=', cutId)
    .where('period', '=', period)
    .where(sql<string>`coalesce(unit_id, '')`, '=', unitId ?? '')
    .executeTakeFirst()
  return row === undefined ? undefined : { id: row.id, cutId, period, unitId }
}

/** The report held until the act ends, made with the first version of its narrative; the unit must be in the scope. */
export async function holdReport(tx: Tx, report: StoredReport & { planId: string }): Promise<StoredReport> {
  const { id, planId, cutId, period, unitId } = report
  await tx
    .insertInto('monitoring_execution_report')
    .values({ id, plan_id: planId, cut_id: cutId, period, unit_id: unitId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await tx
    .selectFrom('monitoring_execution_report')
    .select('id')
    .where('cut_id', '=', cutId)
    .where('period', '=', period)
    .where(sql<string>`coalesce(unit_id, '')`, '=', unitId ?? '')
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { id: row.id, cutId, period, unitId }
}

/** Versions of a narrative, the newest first. */
export async function listNarratives(db: Reader, reportId: string): Promise<NarrativeVersion[]> {
  const rows = await db
    .selectFrom('monitoring_narrative as one')
    .innerJoin('platform_person as person', 'person.id', 'one.person_id')
    .selectAll('one')
    .select('person.name as personName')
    .where('one.report_id', '=', reportId)
    .orderBy('one.number', 'desc')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, number: row.number, personId: row.person_id, personName: row.personName },
    ...{ postName: row.post_name, at: row.at },
    narrative: {
      ...{ presentation: row.presentation, achievements: row.achievements, difficulties: row.difficulties },
      ...{ corrective: row.corrective, next: row.next },
    },
  }))
}

export async function insertNarrative(
  tx: Tx,
  { id: reportId, unitId }: StoredReport,
  { id, number, narrative, personId, postName, at }: Omit<NarrativeVersion, 'personName'>,
): Promise<void> {
  await tx
    .insertInto('monitoring_narrative')
    .values({
      id,
      report_id: reportId,
      unit_id: unitId,
      number,
      ...narrative,
      person_id: personId,
      post_name: postName,
      at,
    })
    .execute()
}

const issues = (db: Reader) =>
  db
    .selectFrom('monitoring_issued_report as one')
    .innerJoin('monitoring_narrative as written', 'written.id', 'one.narrative_id')
    .innerJoin('operations_record as record', 'record.id', 'one.record_id')
    .select(['one.id', 'one.number', 'written.number as narrative', 'record.id as recordId', 'record.code'])
    .select(['record.sha256', 'record.issued_on as issuedOn', 'record.post_name as postName', 'record.at'])

/** What was issued of a report, the newest first. */
export async function listIssues(db: Reader, reportId: string): Promise<StoredIssue[]> {
  return issues(db).where('one.report_id', '=', reportId).orderBy('one.number', 'desc').execute()
}

export async function insertIssue(
  tx: Tx,
  { id: reportId, unitId }: StoredReport,
  { id, number, narrativeId, recordId }: { id: string; number: number; narrativeId: string; recordId: string },
): Promise<void> {
  const row = { id, report_id: reportId, unit_id: unitId, number, narrative_id: narrativeId, record_id: recordId }
  await tx.insertInto('monitoring_issued_report').values(row).execute()
}

/** Everything that was issued from a cut, the institution first, each report from its first issue on. */
export async function listIssuesOfCut(
  db: Reader,
  cutId: string,
): Promise<(StoredIssue & Pick<ReportPlace, 'period' | 'unitId'> & { reportId: string })[]> {
  const rows = await issues(db)
    .innerJoin('monitoring_execution_report as report', 'report.id', 'one.report_id')
    .select(['report.id as reportId', 'report.period', 'report.unit_id as unitId'])
    .where('report.cut_id', '=', cutId)
    .orderBy(sql`coalesce(report.unit_id, '')`)
    .orderBy('report.period')
    .orderBy('one.number')
    .execute()
  // The table's check allows no others.
  return rows.map((row) => ({ ...row, period: row.period as ReportPeriod }))
}

/** How far the reports of a cut have come: the newest version of each narrative and the last one that was issued. */
export async function listReportStates(
  db: Reader,
  cutId: string,
): Promise<(ReportPlace & { narrative: number; issue: StoredIssue | undefined })[]> {
  const reports = await db
    .selectFrom('monitoring_execution_report as report')
    .select(['report.id', 'report.cut_id as cutId', 'report.period', 'report.unit_id as unitId'])
    .select((eb) =>
      eb
        .selectFrom('monitoring_narrative as one')
        .select(({ fn }) => fn.max<number | null>('one.number').as('last'))
        .whereRef('one.report_id', '=', 'report.id')
        .as('narrative'),
    )
    .where('report.cut_id', '=', cutId)
    .execute()
  const lastOf = new Map((await listIssuesOfCut(db, cutId)).map(({ reportId, ...issue }) => [reportId, issue]))
  return reports.map(({ id, cutId: cut, period, unitId, narrative }) => ({
    // The table's check allows no others.
    ...{ cutId: cut, period: period as ReportPeriod, unitId, narrative: narrative ?? 0, issue: lastOf.get(id) },
  }))
}
