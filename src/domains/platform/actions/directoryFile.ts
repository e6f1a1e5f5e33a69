import { readInChild } from '../../../documents/read/childReader.ts'
import { type Role, roles } from '../../../kernel/contract.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import { foldText } from '../../../kernel/text.ts'
import type { DirectoryState, PlannedRow } from '../model/directory/planDirectory.ts'
import { type DirectoryRow, readDirectory } from '../model/directory/readDirectory.ts'
import { roleText } from '../model/roleText.es.ts'
import type { UnitLife } from '../model/unitTree.ts'
import type { UploadedFile } from '../pipeline/act.ts'
import { canonicalJson, sha256 } from '../store/canonicalJson.ts'
import { readPackInForce } from '../store/countryPackStore.ts'
import type { Reader } from '../store/database/transaction.ts'
import { findPeople } from '../store/personStore.ts'
import { holdingsOfPosts, postsAt } from '../store/postStore.ts'

const MAX_ROWS = 2000

/**
 * The rows of an uploaded list, read in a process of its own.
 *
 * @throws DomainError `platform.directoryFileMissing`, `platform.directoryEmpty`, `platform.directoryTooLong`, and
 *   every `documents.*` code of the readers.
 */
export async function readDirectoryFile(file: UploadedFile | undefined): Promise<DirectoryRow[]> {
  if (file === undefined) throw new DomainError('platform.directoryFileMissing', 'invalid')
  const rows = readDirectory(await readInChild(file.bytes, file.name))
  if (rows.length === 0) throw new DomainError('platform.directoryEmpty', 'invalid')
  if (rows.length > MAX_ROWS) throw new DomainError('platform.directoryTooLong', 'invalid', { rows: rows.length })
  return rows
}

function holdingKey(email: string, unitId: string, post: string): string {
  return [foldText(email), unitId, foldText(post)].join('\n')
}

function roleOf(text: string): Role | undefined {
  const folded = foldText(text)
  return roles.find((role) => foldText(role) === folded || foldText(roleText[role].name) === folded)
}

/** What stands on the day of the import. */
export async function directoryState(db: Reader, units: readonly UnitLife[], day: string): Promise<DirectoryState> {
  const { people } = await findPeople(
    db,
    { search: '', active: 'all', addresses: false },
    { size: 1_000_000, number: 1 },
  )
  const posts = await postsAt(db, day)
  const postOf = new Map(posts.map((post) => [post.id, post]))
  const emailOf = new Map(people.map((person) => [person.id, person.email]))
  const held = new Set<string>()
  for (const { personId, postId, validTo } of await holdingsOfPosts(db, [...postOf.keys()])) {
    const post = postOf.get(postId)
    if (post !== undefined && (validTo === null || validTo > day))
      held.add(holdingKey(emailOf.get(personId) ?? '', post.unitId, post.name))
  }
  const { departments } = await readPackInForce(db)
  const holds: DirectoryState['holds'] = (email, unitId, post) => held.has(holdingKey(email, unitId, post))
  return { units, departments, people, roleOf, holds }
}

/** Names a preview by what it showed. */
export function digestOf(rows: readonly PlannedRow[]): string {
  return sha256(canonicalJson(rows))
}
