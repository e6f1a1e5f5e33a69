import { sql } from 'kysely'
import type { Month } from '../../../kernel/month.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { SampleItem, SampleReason } from '../model/verification/riskSample.ts'
import type { Verdict, VerdictKind, VerifyingSide } from '../model/verification/verdicts.ts'

type Decided = { personId: string; postName: string; at: string }

/** A sample as it was drawn; `rule` is canonical JSON. */
export type StoredSample = {
  id: string
  number: number
  side: VerifyingSide
  fromMonth: Month
  toMonth: Month
  rule: string
  population: number
  /** Canonical JSON of what it was drawn from; null: drawn before this was kept. */
  drawnFrom: string | null
  personName: string
  postName: string
  at: string
}

export type StoredVerdict = Verdict & Decided & { sampleId: string; reason: string; personName: string }

/** Samples of a plan, oldest first. */
export async function listSamples(db: Reader, planId: string): Promise<StoredSample[]> {
  const rows = await db
    .selectFrom('monitoring_sample as sample')
    .innerJoin('platform_person as person', 'person.id', 'sample.person_id')
    .select(['sample.id', 'sample.number', 'sample.side', 'sample.from_month', 'sample.to_month', 'sample.rule'])
    .select(['sample.drawn_from as drawnFrom'])
    .select(['sample.population', 'person.name as personName', 'sample.post_name as postName', 'sample.at'])
    .where('sample.plan_id', '=', planId)
    .orderBy('sample.number')
    .execute()
  // The table's checks allow no others.
  return rows.map(({ from_month, to_month, side, ...row }) => ({
    ...row,
    ...{ side: side as VerifyingSide, fromMonth: from_month as Month, toMonth: to_month as Month },
  }))
}

/** The reports of each sample with the reasons that chose them, by report. */
export async function listSampleItems(db: Reader, sampleIds: readonly string[]): Promise<Map<string, SampleItem[]>> {
  const rows = await db
    .selectFrom('monitoring_sample_item')
    .select(['sample_id', 'report_id', 'reason'])
    .where('sample_id', '=', sql<string>`any(${sampleIds})`)
    .orderBy('sample_id')
    .orderBy('report_id')
    .orderBy('reason')
    .execute()
  const found = new Map<string, SampleItem[]>()
  for (const { sample_id, report_id, reason } of rows) {
    const items = found.get(sample_id) ?? []
    const last = items.at(-1)
    const known = last?.id === report_id ? last.reasons : []
    const item = { id: report_id, reasons: [...known, reason as SampleReason] }
    found.set(sample_id, [...(known.length > 0 ? items.slice(0, -1) : items), item])
  }
  return found
}

export async function insertSample(
  tx: Tx,
  sample: Omit<StoredSample, 'personName'> & Decided & { planId: string },
  items: readonly SampleItem[],
): Promise<void> {
  const { id, planId, number, side, fromMonth, toMonth, rule, population, drawnFrom, personId, postName, at } = sample
  await tx
    .insertInto('monitoring_sample')
    .values({
      ...{ id, plan_id: planId, number, side, from_month: fromMonth, to_month: toMonth, rule, population },
      ...{ drawn_from: drawnFrom, person_id: personId, post_name: postName, at },
    })
    .execute()
  const rows = items.flatMap((item) => item.reasons.map((reason) => ({ sample_id: id, report_id: item.id, reason })))
  if (rows.length > 0) await tx.insertInto('monitoring_sample_item').values(rows).execute()
}

/** The pieces of evidence of reports by their own ids, in the order of `listEvidence`, and the same ones. */
export async function listEvidenceIds(db: Reader, reportIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('monitoring_evidence')
    .select(['id', 'report_id'])
    .where('report_id', '=', sql<string>`any(${reportIds})`)
    .where('set_aside', '=', false)
    .orderBy('report_id')
    .orderBy('position')
    .execute()
  const found = new Map<string, string[]>()
  for (const { id, report_id } of rows) found.set(report_id, [...(found.get(report_id) ?? []), id])
  return found
}

/** The validated reports of a plan: what anybody may look at. */
export async function listValidatedReports(
  db: Reader,
  planId: string,
): Promise<{ id: string; activityId: string; month: Month }[]> {
  const rows = await db
    .selectFrom('monitoring_report')
    .select(['id', 'activity_id as activityId', 'month'])
    .where('plan_id', '=', planId)
    .where('status', '=', 'validated')
    .execute()
  // The table's checks allow no other months.
  return rows.map((row) => ({ ...row, month: row.month as Month }))
}

/** Every verdict of a plan, oldest first. */
export async function listVerdicts(db: Reader, planId: string): Promise<StoredVerdict[]> {
  const rows = await db
    .selectFrom('monitoring_verdict as verdict')
    .innerJoin('monitoring_sample as sample', 'sample.id', 'verdict.sample_id')
    .innerJoin('platform_person as person', 'person.id', 'verdict.person_id')
    .select(['verdict.sample_id as sampleId', 'verdict.evidence_id as evidenceId', 'verdict.kind', 'verdict.reason'])
    .select(['sample.side', 'verdict.person_id as personId', 'person.name as personName'])
    .select(['verdict.post_name as postName', 'verdict.at'])
    .where('sample.plan_id', '=', planId)
    .orderBy('verdict.position')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as VerdictKind, side: row.side as VerifyingSide }))
}

/** Adds verdicts of one person; the plan is held, so that two of them never take the same positions. */
export async function insertVerdicts(
  tx: Tx,
  given: readonly { id: string; evidenceId: string; kind: VerdictKind; reason: string }[],
  { sampleId, after, personId, postName, at }: Decided & { sampleId: string; after: number },
): Promise<void> {
  await tx
    .insertInto('monitoring_verdict')
    .values(
      given.map(({ id, evidenceId, kind, reason }, index) => ({
        ...{ id, sample_id: sampleId, evidence_id: evidenceId, kind, reason, position: after + index + 1 },
        ...{ person_id: personId, post_name: postName, at },
      })),
    )
    .execute()
}
