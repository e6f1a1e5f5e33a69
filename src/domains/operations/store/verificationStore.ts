import type { Reader } from '../../platform/index.ts'
import type { PlanVersion } from '../model/workflow/planVersion.ts'
import { findVersionByCode } from './versionStore.ts'

export type PublicVersion = { version: PlanVersion; year: number; post: string }

/** The version with a code, with the year of its plan and the post of who authorised it. */
export async function findPublicVersion(db: Reader, code: string): Promise<PublicVersion | undefined> {
  const version = await findVersionByCode(db, code)
  if (version === undefined) return undefined
  const row = await db
    .selectFrom('operations_plan as plan')
    // A version is frozen by the step that authorises it, in the same act and so at the same instant.
    .leftJoin('operations_step as step', (join) =>
      join
        .onRef('step.plan_id', '=', 'plan.id')
        .on('step.unit_plan_id', 'is', null)
        .on('step.act', '=', 'authorize')
        .on('step.at', '=', version.at),
    )
    .select(['plan.year', 'step.post_name as post'])
    .where('plan.id', '=', version.planId)
    .executeTakeFirstOrThrow()
  return { version, year: row.year, post: row.post ?? '' }
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
