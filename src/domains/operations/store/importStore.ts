import { sql } from 'kysely'
import { DomainError } from '../../../kernel/domainError.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import { type ImportDecisions, importDecisionsSchema, NO_DECISIONS } from '../model/importReview/decision.ts'
import { type ImportReport, importReportSchema } from '../model/importReview/importReport.ts'
import type { ImportedPlan } from '../model/planImport/importedPlan.ts'
import type { ReadOptions } from '../model/planImport/readPlan.ts'

export const importStates = ['staged', 'accepted', 'discarded', 'undone'] as const
export type ImportState = (typeof importStates)[number]

/** How a person told the columns, by section: what of the reader's options is data and can be kept. */
export type ColumnsTold = Omit<ReadOptions, 'readerSentence'>

/** A read document waiting for a person, or what became of it. */
export type PlanImport = {
  id: string
  year: number
  planId: string | null
  sha256: string
  fileName: string
  state: ImportState
  plan: ImportedPlan
  decisions: ImportDecisions
  /** How the columns were told, by section; null: by the rules alone. */
  mapping: ColumnsTold | null
  report: ImportReport | null
  by: string
  at: string
  settledAt: string | null
}

export type ImportLine = Omit<PlanImport, 'plan' | 'decisions' | 'mapping' | 'report' | 'planId'> & {
  format: string
  bytes: number
  units: number
  activities: number
}

/** Imports newest first; the figures are taken out of the stored reading by the database. */
export async function listImports(db: Reader, year: number | undefined): Promise<ImportLine[]> {
  const { rows } = await sql<ImportLine>`
    select i.id, i.year, i.file_sha256 as sha256, i.file_name as "fileName", i.state, i.at, i.settled_at as "settledAt",
      p.name as by, i.result::jsonb #>> '{document,format}' as format,
      (i.result::jsonb #>> '{document,bytes}')::int as bytes,
      (i.result::jsonb #>> '{totals,units}')::int as units,
      (i.result::jsonb #>> '{totals,activities}')::int as activities
    from operations_import i join platform_person p on p.id = i.person_id
    where ${year ?? null}::int is null or i.year = ${year ?? null}::int order by i.at desc, i.id limit 200`.execute(db)
  return rows
}

/** @throws DomainError `operations.importNotFound`. */
export async function getImport(db: Reader, id: string): Promise<PlanImport> {
  const row = await db
    .selectFrom('operations_import as import')
    .innerJoin('platform_person as person', 'person.id', 'import.person_id')
    .selectAll('import')
    .select('person.name as by')
    .where('import.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new DomainError('operations.importNotFound', 'notFound', { id })
  return {
    id: row.id,
    year: row.year,
    planId: row.plan_id,
    sha256: row.file_sha256,
    fileName: row.file_name,
    state: importStates.find((state) => state === row.state) ?? 'staged',
    plan: JSON.parse(row.result),
    decisions: importDecisionsSchema.parse({ ...NO_DECISIONS, ...JSON.parse(row.decisions) }),
    mapping: row.mapping === null ? null : JSON.parse(row.mapping),
    report: row.report === null ? null : importReportSchema.parse(JSON.parse(row.report)),
    by: row.by,
    at: row.at,
    settledAt: row.settled_at,
  }
}

/** The same, its row locked: decisions of two people follow each other. */
export async function getImportForChange(tx: Tx, id: string): Promise<PlanImport> {
  await tx.selectFrom('operations_import').select('id').where('id', '=', id).forUpdate().execute()
  return getImport(tx, id)
}

/** The import of that file for that year that is waiting or was accepted, the latest one. */
export async function findLivingImport(
  db: Reader,
  year: number,
  sha256: string,
): Promise<{ id: string; state: 'staged' | 'accepted'; mapped: boolean } | undefined> {
  const row = await db
    .selectFrom('operations_import')
    .select(['id', 'state', 'mapping'])
    .where('year', '=', year)
    .where('file_sha256', '=', sha256)
    .where('state', 'in', ['staged', 'accepted'])
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { id: row.id, state: row.state === 'accepted' ? 'accepted' : 'staged', mapped: row.mapping !== null }
}

/** Two uploads of one file at the same time follow each other, so that the second finds the first. */
export async function lockStaging(tx: Tx): Promise<void> {
  await tx.selectFrom('platform_institution').select('id').forUpdate().execute()
}

export async function insertImport(
  tx: Tx,
  one: Pick<PlanImport, 'id' | 'year' | 'sha256' | 'fileName' | 'plan' | 'mapping' | 'at'> & { personId: string },
): Promise<void> {
  await tx
    .insertInto('operations_import')
    .values({
      id: one.id,
      year: one.year,
      file_sha256: one.sha256,
      file_name: one.fileName,
      state: 'staged',
      result: JSON.stringify(one.plan),
      mapping: one.mapping === null ? null : JSON.stringify(one.mapping),
      person_id: one.personId,
      at: one.at,
    })
    .execute()
}

export async function saveImportReading(
  tx: Tx,
  id: string,
  { plan, mapping }: { plan: ImportedPlan; mapping: ColumnsTold },
): Promise<void> {
  const row = { result: JSON.stringify(plan), mapping: JSON.stringify(mapping) }
  await tx.updateTable('operations_import').set(row).where('id', '=', id).execute()
}

export async function saveImportDecisions(tx: Tx, id: string, decisions: ImportDecisions): Promise<void> {
  await tx
    .updateTable('operations_import')
    .set({ decisions: JSON.stringify(decisions) })
    .where('id', '=', id)
    .execute()
}

export async function settleImport(
  tx: Tx,
  id: string,
  settled: { state: ImportState; at: string; planId?: string; report?: ImportReport },
): Promise<void> {
  await tx
    .updateTable('operations_import')
    .set({
      state: settled.state,
      settled_at: settled.at,
      ...(settled.planId === undefined ? {} : { plan_id: settled.planId }),
      ...(settled.report === undefined ? {} : { report: JSON.stringify(settled.report) }),
    })
    .where('id', '=', id)
    .execute()
}
