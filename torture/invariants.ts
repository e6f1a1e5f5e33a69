import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Database, type Reader, sweepFiles, verifyFiles, verifyLog } from '../src/domains/platform/index.ts'
import type { Ground } from './ground.ts'
import type { Known } from './load.ts'

/** Two figures that one act writes together: where they differ, half of it was written. */
type Pair = { what: string; query: ReturnType<typeof sql<{ one: number; other: number }>> }

const PAIRS: Pair[] = [
  {
    what: 'answers kept and lines in the log of acts that have one',
    query: sql`select (select count(*) from platform_request) as one, (select count(*) from platform_log
      where outcome = 'done' and act in (select distinct act from platform_request)
        and seq > (select max(seq) from platform_log where act = 'operations.bringPlanIntoForce')) as other`,
  },
  {
    what: 'steps of reports and their lines in the log',
    query: sql`select (select count(*) from monitoring_step) as one,
      (select count(*) from platform_log where outcome = 'done' and act = 'monitoring.takeReportStep') as other`,
  },
  {
    what: 'files of units and the lines that added or removed them',
    query: sql`select (select count(*) from monitoring_evidence_file) as one, (select count(*) filter (where act =
      'monitoring.addEvidenceFile') - count(*) filter (where act = 'monitoring.removeEvidenceFile')
      from platform_log where outcome = 'done') as other`,
  },
  {
    what: 'files on the list and files that something names',
    query: sql`select (select count(*) from platform_stored_file) as one,
      (select count(distinct sha256) from monitoring_evidence_file) as other`,
  },
  {
    what: 'reports, and reports whose revision is the number of their lines in the log',
    query: sql`select (select count(*) from monitoring_report) as one, (select count(*) from monitoring_report r
      where r.revision = (select count(*) from platform_log_thing t join platform_log l on l.seq = t.seq
        where t.thing = 'monitoring.report:' || r.id and l.outcome = 'done')) as other`,
  },
  {
    what: 'reports, and reports that have the evidence which each of them was written with',
    query: sql`select (select count(*) from monitoring_report) as one,
      (select count(distinct report_id) from monitoring_evidence) as other`,
  },
]

async function unequalPairs(db: Reader): Promise<string[]> {
  const faults: string[] = []
  for (const { what, query } of PAIRS) {
    const { one, other } = (await query.execute(db)).rows[0] ?? { one: -1, other: -2 }
    if (Number(one) !== Number(other)) faults.push(`${what}: ${one} and ${other}`)
  }
  return faults
}

/** Everything that was ever answered is there, with the answer that was given. */
async function lostAnswers(db: Reader, { acknowledged }: Known): Promise<string[]> {
  const rows = await db.selectFrom('platform_request').select(['request_id', 'answer']).execute()
  const kept = new Map(rows.map(({ request_id, answer }) => [request_id, answer]))
  return acknowledged.flatMap(({ sent, answer }) =>
    kept.get(sent.key) === answer.text ? [] : [`${sent.act} (${sent.key}) was answered and is not there`],
  )
}

/** Each report is what its writer was last told; one revision further only where an answer was still on its way. */
async function lostReports(db: Reader, { cells }: Known): Promise<string[]> {
  const rows = await db
    .selectFrom('monitoring_report')
    .select(['activity_id', 'month', 'revision', 'status', 'achievement'])
    .execute()
  const found = new Map(rows.map((row) => [`${row.activity_id}/${row.month}`, row]))
  return cells.flatMap((cell) => {
    const place = `${cell.activityId}/${cell.month}`
    const row = found.get(place)
    const revision = row?.revision ?? 0
    const isSame =
      revision === cell.revision &&
      (row === undefined || (row.status === cell.status && row.achievement === cell.achievement))
    return isSame || (cell.busy && revision === cell.revision + 1)
      ? []
      : [`${place} should be ${JSON.stringify(cell)} and is ${JSON.stringify(row ?? null)}`]
  })
}

/** What a dead server left half received looks as old as it will be when a server is started later. */
function age(folder: string): void {
  const incoming = join(folder, 'entrante')
  try {
    for (const name of readdirSync(incoming)) utimesSync(join(incoming, name), new Date(0), new Date(0))
  } catch {
    // No file ever came.
  }
}

/**
 * What must hold whatever happened to the server: the chain is whole, files are whole and named, no act is there by half,
 * nothing that was answered is lost. Sweeps first, as every start does. Answers what does not hold.
 */
export async function findFaults(database: Database, { files }: Ground, known: Known): Promise<string[]> {
  age(files.folder)
  await sweepFiles(database, files)
  const db = database.kysely
  const { firstBroken } = await verifyLog(db)
  const { faults, extra } = await verifyFiles(db, files)
  return [
    ...(firstBroken === null ? [] : [`the chain breaks: ${JSON.stringify(firstBroken)}`]),
    ...faults.map(({ sha256, state }) => `file ${sha256} is ${state}`),
    ...extra.map((path) => `file ${path} is there and nothing names it`),
    ...(await unequalPairs(db)),
    ...(await lostAnswers(db, known)),
    ...(await lostReports(db, known)),
    ...known.strange,
  ]
}
