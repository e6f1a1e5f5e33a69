import type { Reader } from '../../platform/index.ts'
import type { Plan } from '../model/plan.ts'
import type { PlanRecord } from '../model/records/planRecord.ts'
import type { PlanVersion } from '../model/workflow/planVersion.ts'
import { findRecordByCode, findRecordOf } from './recordStore.ts'
import { findVersionByCode } from './versionStore.ts'

type PlanOfDocument = Pick<Plan, 'year' | 'closedOn' | 'openUntil'>

/** What has a code: a version with the post of who authorised it, or a record and whether it still holds. */
export type PublicDocument = { plan: PlanOfDocument; post: string } & (
  | { kind: 'version'; version: PlanVersion }
  | { kind: 'record'; record: PlanRecord; holds: boolean }
)

export async function findPublicDocument(db: Reader, code: string): Promise<PublicDocument | undefined> {
  const version = await findVersionByCode(db, code)
  if (version !== undefined) {
    const post = (await findAuthorizingPost(db, version)) ?? ''
    return { kind: 'version', version, plan: await planOf(db, version.planId), post }
  }
  const record = await findRecordByCode(db, code)
  if (record === undefined) return undefined
  const last = await findRecordOf(db, record.planId, record.kind, record.subjectId)
  return {
    kind: 'record',
    record,
    holds: last?.id === record.id,
    plan: await planOf(db, record.planId),
    post: record.postName,
  }
}

function planOf(db: Reader, planId: string): Promise<PlanOfDocument> {
  return db
    .selectFrom('operations_plan')
    .select(['year', 'closed_on as closedOn', 'open_until as openUntil'])
    .where('id', '=', planId)
    .executeTakeFirstOrThrow()
}

/**
 * A version is frozen by the step that authorises it, or by the decision on a request for changes: in the same act, and so
 * at the same instant.
 */
async function findAuthorizingPost(db: Reader, version: PlanVersion): Promise<string | undefined> {
  const step = db
    .selectFrom('operations_step')
    .select('post_name as post')
    .where('plan_id', '=', version.planId)
    .where('unit_plan_id', 'is', null)
    .where('act', '=', 'authorize')
    .where('at', '=', version.at)
  const decision = db
    .selectFrom('operations_request_step as step')
    .innerJoin('operations_request as request', 'request.id', 'step.request_id')
    .select('step.post_name as post')
    .where('request.version_id', '=', version.id)
    .where('step.at', '=', version.at)
  return (await step.unionAll(decision).executeTakeFirst())?.post
}

/** Whether bytes are a document of what has a code: its frozen data, or what was printed of it and handed out. */
export async function isDocumentOf(db: Reader, document: PublicDocument, sha256: string): Promise<boolean> {
  const [column, { id, sha256: frozen }] =
    document.kind === 'version'
      ? (['version_id', document.version] as const)
      : (['record_id', document.record] as const)
  if (frozen === sha256) return true
  const row = await db
    .selectFrom('operations_document')
    .select('id')
    .where(column, '=', id)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row !== undefined
}
