import type { Reader } from '../../../platform/index.ts'
import type { RecordKind } from '../../model/records/recordFile.ts'
import { findRecordOf } from '../../store/recordStore.ts'

/** The record of a thing as whoever looks at that thing is told of it. */
export async function recordOf(
  db: Reader,
  planId: string,
  kind: RecordKind,
  subjectId: string,
): Promise<{ code: string; issuedOn: string } | null> {
  const record = await findRecordOf(db, planId, kind, subjectId)
  return record === undefined ? null : { code: record.code, issuedOn: record.issuedOn }
}
