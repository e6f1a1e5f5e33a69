import { DomainError } from '../../../../kernel/domainError.ts'
import { type ActContext, canonicalJson, findInstitution } from '../../../platform/index.ts'
import type { Plan } from '../../model/plan.ts'
import type { PlanRecord } from '../../model/records/planRecord.ts'
import { RECORD_FILE_VERSION, type RecordContent, type RecordFile } from '../../model/records/recordFile.ts'
import { newVerificationCode, registerBytes } from './registerBytes.ts'

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
  const code = newVerificationCode(app)
  const file: RecordFile = {
    format: 'hilo-constancia',
    version: RECORD_FILE_VERSION,
    institution: { name, acronym, locale, timeZone },
    plan: { id: plan.id, year: plan.year, title: plan.title, form: plan.form },
    number: subject.number,
    code,
    issuedOn: today,
    issuedAt: now,
    post: subject.postName,
    content,
  }
  const bytes = new TextEncoder().encode(canonicalJson(file))
  return registerBytes({ tx, actor, now, today, newId }, { planId: plan.id, kind: content.kind, code, subject, bytes })
}
