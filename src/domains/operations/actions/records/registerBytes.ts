import { type ActContext, type Application, sha256 } from '../../../platform/index.ts'
import type { PlanRecord } from '../../model/records/planRecord.ts'
import { VERIFICATION_CODE_BYTES, verificationCode } from '../../model/workflow/verificationCode.ts'
import { insertRecord } from '../../store/recordStore.ts'

export function newVerificationCode({ randomBytes }: Application): string {
  return verificationCode(randomBytes(VERIFICATION_CODE_BYTES))
}

type Registered = Pick<PlanRecord, 'planId' | 'kind' | 'code'> & {
  /** The thing that the bytes speak of, and the post of who decided, as it is called today. */
  subject: { id: string; number: number; postName: string }
  bytes: Uint8Array
}

/**
 * Keeps bytes that never change and gives them their code: whoever has the code, or the bytes, can check them in public. What is
 * printed of them is handed out as a document of this record. It belongs to the transaction of the act that made the bytes.
 */
export async function registerBytes(
  { tx, actor, now, today, newId }: Pick<ActContext<unknown>, 'tx' | 'actor' | 'now' | 'today' | 'newId'>,
  { planId, kind, code, subject, bytes }: Registered,
): Promise<PlanRecord> {
  const record: PlanRecord = {
    ...{ id: newId(), planId, kind, code, sha256: sha256(bytes) },
    ...{ subjectId: subject.id, number: subject.number, postName: subject.postName, issuedOn: today, at: now },
  }
  await insertRecord(tx, { ...record, personId: actor.personId, bytes })
  return record
}
