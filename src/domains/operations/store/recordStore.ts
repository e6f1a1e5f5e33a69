import { DomainError } from '../../../kernel/domainError.ts'
import { getFile, type Reader, saveFile, type Tx } from '../../platform/index.ts'
import type { PlanRecord } from '../model/records/planRecord.ts'
import { type RecordFile, type RecordKind, recordFileSchema, recordKinds } from '../model/records/recordFile.ts'

function select(db: Reader) {
  return db
    .selectFrom('operations_record')
    .select(['id', 'plan_id as planId', 'kind', 'subject_id as subjectId', 'number', 'sha256', 'code'])
    .select(['issued_on as issuedOn', 'post_name as postName', 'at'])
}

// The acts write no other kinds.
const toRecord = (row: Omit<PlanRecord, 'kind'> & { kind: string }): PlanRecord => ({
  ...row,
  kind: row.kind as PlanRecord['kind'],
})

/** Whether its bytes are a record of this domain, and not something that another one registered. */
const isOwn = (record: PlanRecord): record is PlanRecord<RecordKind> => recordKinds.some((kind) => kind === record.kind)

/** The record with a verification code, as `readVerificationCode` writes it. */
export async function findRecordByCode(db: Reader, code: string): Promise<PlanRecord | undefined> {
  const row = await select(db).where('code', '=', code).executeTakeFirst()
  return row === undefined ? undefined : toRecord(row)
}

/** Every record of what was decided in a plan, oldest first. */
export async function listRecords(db: Reader, planId: string): Promise<PlanRecord<RecordKind>[]> {
  const rows = await select(db).where('plan_id', '=', planId).orderBy('at').orderBy('id').execute()
  return rows.map(toRecord).filter(isOwn)
}

/** The last record of a thing, which holds. */
export async function findRecordOf(
  db: Reader,
  planId: string,
  kind: PlanRecord['kind'],
  subjectId: string,
): Promise<PlanRecord | undefined> {
  const row = await select(db)
    .where('plan_id', '=', planId)
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : toRecord(row)
}

/** @throws DomainError `operations.recordNotFound`. */
export async function getRecord(db: Reader, planId: string, code: string): Promise<PlanRecord<RecordKind>> {
  const record = await findRecordByCode(db, code)
  if (record?.planId !== planId || !isOwn(record))
    throw new DomainError('operations.recordNotFound', 'notFound', { code })
  return record
}

/** A record as it was frozen, with its exact bytes. */
export async function readRecord(db: Reader, record: PlanRecord): Promise<{ file: RecordFile; bytes: Uint8Array }> {
  const bytes = await getFile(db, record.sha256)
  return { file: recordFileSchema.parse(JSON.parse(new TextDecoder().decode(bytes))), bytes }
}

export async function insertRecord(
  tx: Tx,
  record: PlanRecord & { personId: string; bytes: Uint8Array },
): Promise<void> {
  await saveFile(tx, record.sha256, record.bytes, record.at)
  await tx
    .insertInto('operations_record')
    .values({
      id: record.id,
      plan_id: record.planId,
      kind: record.kind,
      subject_id: record.subjectId,
      number: record.number,
      sha256: record.sha256,
      code: record.code,
      issued_on: record.issuedOn,
      post_name: record.postName,
      person_id: record.personId,
      at: record.at,
    })
    .execute()
}
