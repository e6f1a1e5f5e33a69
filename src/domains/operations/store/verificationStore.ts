import type { Reader } from '../../platform/index.ts'
import type { PlanVersion } from '../model/workflow/planVersion.ts'
import { findVersionByCode } from './versionStore.ts'

export type PublicVersion = { version: PlanVersion; year: number; post: string }

/** The version with a code, with the year of its plan and the post of who authorised it. */
export async function findPublicVersion(db: Reader, code: string): Promise<PublicVersion | undefined> {
  const version = await findVersionByCode(db, code)
  if (version === undefined) return undefined
  const { year } = await db
    .selectFrom('operations_plan')
    .select('year')
    .where('id', '=', version.planId)
    .executeTakeFirstOrThrow()
  return { version, year, post: (await findAuthorizingPost(db, version)) ?? '' }
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

/** Whether bytes are a document of a version: its frozen data, or what was printed of it and handed out. */
export async function isDocumentOf(db: Reader, version: PlanVersion, sha256: string): Promise<boolean> {
  if (version.sha256 === sha256) return true
  const row = await db
    .selectFrom('operations_document')
    .select('id')
    .where('version_id', '=', version.id)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row !== undefined
}
