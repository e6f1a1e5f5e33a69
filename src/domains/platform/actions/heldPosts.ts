import type { Role } from '../../../kernel/contract.ts'
import { versionOn } from '../model/unitTree.ts'
import type { Reader } from '../store/database/transaction.ts'
import { type Holding, postsById } from '../store/postStore.ts'
import { readUnits } from '../store/unitStore.ts'

export type HeldPost = Holding & { postName: string; unitId: string; unitName: string; roles: Role[] }

/** Holdings with the names of their post and unit; a unit that is closed today shows the last name it had. */
export async function heldPosts(db: Reader, holdings: readonly Holding[], today: string): Promise<HeldPost[]> {
  if (holdings.length === 0) return []
  const posts = await postsById(db, [...new Set(holdings.map(({ postId }) => postId))])
  const units = await readUnits(db)
  return holdings.flatMap((holding) => {
    const post = posts.find(({ id }) => id === holding.postId)
    if (post === undefined) return []
    const unit = units.find(({ id }) => id === post.unitId)
    const version = unit && (versionOn(unit, today) ?? unit.versions.at(-1))
    return [{ ...holding, postName: post.name, unitId: post.unitId, unitName: version?.name ?? '', roles: post.roles }]
  })
}
