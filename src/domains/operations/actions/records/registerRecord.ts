import { DomainError } from '../../../../kernel/domainError.ts'
import { type ActContext, canonicalJson, findInstitution, sha256 } from '../../../platform/index.ts'
import type { Plan } from '../../model/plan.ts'
import type { PlanRecord } from '../../model/records/planRecord.ts'
import { RECORD_FILE_VERSION, type RecordContent, type RecordFile } from '../../model/records/recordFile.ts'
import { VERIFICATION_CODE_BYTES, verificationCode } from '../../model/workflow/verificationCode.ts'
import { insertRecord } from '../../store/recordStore.ts'

type Recording = Pick<ActContext<unknown>, 'app' | 'tx' | 'actor' | 'now' | 'today' | 'newId'>

/**
 * Freezes what was decided as a record with a verification code. It belongs to the transaction of the decision, so that
 * there is never one without the other.
 *
 * @param postName post of who decides, as it is called today.
 * @throws DomainError `operations.institutionMissing`.
 */
export async function registerRecord(
  { app, tx, actor, now, today, newId }: Recording,
  plan: Plan,
  subject: { id: string; number: number; postName: string },
  content: RecordContent,
): Promise<PlanRecord> {
  const institution = await findInstitution(tx)
  if (institution === undefined) throw new DomainError('operations.institutionMissing', 'conflict')
  const { name, acronym, locale, timeZone } = institution
  const file: RecordFile = {
    format: 'hilo-constancia',
    version: RECORD_FILE_VERSION,
    institution: { name, acronym, locale, timeZone },
    plan: { id: plan.id, year: plan.year, title: plan.title, form: plan.form },
    number: subject.number,
    code: verificationCode(app.randomBytes(VERIFICATION_CODE_BYTES)),
    issuedOn: today,
    issuedAt: now,
    post: subject.postName,
    content,
  }
  const bytes = new TextEncoder().encode(canonicalJson(file))
  const record: PlanRecord = {
    id: newId(),
    planId: plan.id,
    kind: content.kind,
    subjectId: subject.id,
    number: subject.number,
    sha256: sha256(bytes),
    code: file.code,
    issuedOn: today,
    postName: subject.postName,
    at: now,
  }
  await insertRecord(tx, { ...record, personId: actor.personId, bytes })
  return record
}
