import type { Reader } from '../../platform/index.ts'

/** A post that is no longer there on a day, with the unit in which it stood. */
export type EndedPost = { id: string; name: string; unitId: string }

/** Those of the given posts that ended on a day or before. */
export async function listEndedPosts(db: Reader, ids: readonly string[], day: string): Promise<EndedPost[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('platform_post')
    .select(['id', 'name', 'unit_id as unitId'])
    .where('id', 'in', ids)
    .where('valid_to', '<=', day)
    .orderBy('name')
    .orderBy('id')
    .execute()
}
