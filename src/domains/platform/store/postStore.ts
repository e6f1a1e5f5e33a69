import { type Role, roles } from '../../../kernel/contract.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import type { Period } from '../model/calendarDay.ts'
import type { Reader, Tx } from './database/transaction.ts'

export type Post = Period & { id: string; unitId: string; name: string; roles: Role[] }

export type Holding = Period & {
  id: string
  postId: string
  personId: string
  personName: string
  personActive: boolean
  kind: 'holder' | 'substitute'
}

async function rolesOf(db: Reader, postIds: readonly string[]): Promise<Map<string, Role[]>> {
  const map = new Map<string, Role[]>()
  if (postIds.length === 0) return map
  const rows = await db
    .selectFrom('platform_post_role')
    .select(['post_id as postId', 'role'])
    .where('post_id', 'in', postIds)
    .execute()
  // In the order of the catalogue, the same on every database.
  for (const role of roles)
    for (const row of rows) if (row.role === role) map.set(row.postId, [...(map.get(row.postId) ?? []), role])
  return map
}

function postQuery(db: Reader) {
  return db
    .selectFrom('platform_post')
    .select(['id', 'unit_id as unitId', 'name', 'valid_from as validFrom', 'valid_to as validTo'])
    .orderBy('name')
    .orderBy('id')
}

async function withRoles(db: Reader, rows: readonly Omit<Post, 'roles'>[]): Promise<Post[]> {
  const map = await rolesOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({ ...row, roles: map.get(row.id) ?? [] }))
}

/** Posts that exist on a day, of one unit or of all, with their roles. */
export async function postsAt(db: Reader, day: string, unitId?: string): Promise<Post[]> {
  let query = postQuery(db)
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', day)]))
  if (unitId !== undefined) query = query.where('unit_id', '=', unitId)
  return withRoles(db, await query.execute())
}

/** Posts of a unit that last to a day or beyond, also those that begin later. */
export async function postsLastingTo(db: Reader, unitId: string, day: string): Promise<Post[]> {
  const rows = await postQuery(db)
    .where('unit_id', '=', unitId)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', day)]))
    .execute()
  return withRoles(db, rows)
}

/** @throws DomainError `platform.postNotFound`. */
export async function getPost(db: Reader, id: string): Promise<Post> {
  const row = await postQuery(db).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new DomainError('platform.postNotFound', 'notFound', { id })
  const [post] = await withRoles(db, [row])
  if (post === undefined) throw new DomainError('platform.postNotFound', 'notFound', { id })
  return post
}

/** The same, held until the end of the transaction: two changes of one post follow each other. */
export async function getPostForChange(tx: Tx, id: string): Promise<Post> {
  await tx.selectFrom('platform_post').select('id').where('id', '=', id).forUpdate().execute()
  return getPost(tx, id)
}

export async function insertPost(tx: Tx, post: Post): Promise<void> {
  await tx
    .insertInto('platform_post')
    .values({ id: post.id, unit_id: post.unitId, name: post.name, valid_from: post.validFrom, valid_to: post.validTo })
    .execute()
  await saveRoles(tx, post.id, post.roles)
}

export async function saveRoles(tx: Tx, postId: string, granted: readonly Role[]): Promise<void> {
  await tx.deleteFrom('platform_post_role').where('post_id', '=', postId).execute()
  const unique = [...new Set(granted)]
  if (unique.length === 0) return
  await tx
    .insertInto('platform_post_role')
    .values(unique.map((role) => ({ post_id: postId, role })))
    .execute()
}

export async function savePostName(tx: Tx, id: string, name: string): Promise<void> {
  await tx.updateTable('platform_post').set({ name }).where('id', '=', id).execute()
}

export async function endPost(tx: Tx, id: string, validTo: string): Promise<void> {
  await tx.updateTable('platform_post').set({ valid_to: validTo }).where('id', '=', id).execute()
}

function holdingQuery(db: Reader) {
  return db
    .selectFrom('platform_assignment as held')
    .innerJoin('platform_person as person', 'person.id', 'held.person_id')
    .select(['held.id', 'held.post_id as postId', 'held.person_id as personId', 'held.valid_from as validFrom'])
    .select(['held.valid_to as validTo', 'held.kind', 'person.name as personName', 'person.active as personActive'])
    .orderBy('held.kind')
    .orderBy('held.valid_from')
    .orderBy('held.id')
}

type HoldingRow = Omit<Holding, 'kind'> & { kind: string }

function toHolding(row: HoldingRow): Holding {
  return { ...row, kind: row.kind === 'substitute' ? 'substitute' : 'holder' }
}

/** Who holds the posts, at any time, the holder before the substitute. */
export async function holdingsOfPosts(db: Reader, postIds: readonly string[]): Promise<Holding[]> {
  if (postIds.length === 0) return []
  return (await holdingQuery(db).where('held.post_id', 'in', postIds).execute()).map(toHolding)
}

/** Every post that these people held, hold or will hold. */
export async function holdingsOfPeople(db: Reader, personIds: readonly string[]): Promise<Holding[]> {
  if (personIds.length === 0) return []
  return (await holdingQuery(db).where('held.person_id', 'in', personIds).execute()).map(toHolding)
}

/** @throws DomainError `platform.assignmentNotFound`. */
export async function getHolding(db: Reader, id: string): Promise<Holding> {
  const row = await holdingQuery(db).where('held.id', '=', id).executeTakeFirst()
  if (row === undefined) throw new DomainError('platform.assignmentNotFound', 'notFound', { id })
  return toHolding(row)
}

export async function insertHolding(
  tx: Tx,
  holding: Period & { id: string; postId: string; personId: string; kind: Holding['kind'] },
): Promise<void> {
  await tx
    .insertInto('platform_assignment')
    .values({
      id: holding.id,
      post_id: holding.postId,
      person_id: holding.personId,
      kind: holding.kind,
      valid_from: holding.validFrom,
      valid_to: holding.validTo,
    })
    .execute()
}

export async function endHolding(tx: Tx, id: string, validTo: string): Promise<void> {
  await tx.updateTable('platform_assignment').set({ valid_to: validTo }).where('id', '=', id).execute()
}

/** Posts by id, whatever their dates: for names beside what was done. */
export async function postsById(db: Reader, ids: readonly string[]): Promise<Post[]> {
  return ids.length === 0 ? [] : withRoles(db, await postQuery(db).where('id', 'in', ids).execute())
}
