import { DomainError } from '../../../kernel/domainError.ts'
import { foldText } from '../../../kernel/text.ts'
import { directoryRoutes } from '../contracts/directory.ts'
import { inForce } from '../model/calendarDay.ts'
import { type DirectoryPlan, type PersonWanted, planDirectory } from '../model/directory/planDirectory.ts'
import { administrationPermit } from '../model/permissions.ts'
import { actAfter } from '../pipeline/actAfter.ts'
import type { Tx } from '../store/database/transaction.ts'
import { findPersonWithEmail, insertPerson, savePersonNames } from '../store/personStore.ts'
import { holdingsOfPosts, insertHolding, insertPost, postsAt } from '../store/postStore.ts'
import { readUnitsForChange, saveAliases, saveUnit } from '../store/unitStore.ts'
import { digestOf, directoryState, readDirectoryFile } from './directoryFile.ts'

type Writing = { tx: Tx; now: string; newId: () => string; from: string }
type Count = { units: number; people: number; posts: number; assignments: number }

/** Parents before those below them, because the database wants the parent to be there. */
async function writeUnits({ tx }: Writing, plan: DirectoryPlan, before: ReadonlySet<string>): Promise<string[]> {
  const saved = new Set(before)
  let waiting = plan.units.filter(({ id }) => plan.touched.has(id))
  while (waiting.length > 0) {
    const ready = waiting.filter((unit) =>
      unit.versions.every(({ parentId }) => parentId === null || saved.has(parentId)),
    )
    if (ready.length === 0) throw new DomainError('platform.unitCycle', 'invalid')
    for (const unit of ready) {
      await saveUnit(tx, unit)
      await saveAliases(tx, unit)
      saved.add(unit.id)
    }
    waiting = waiting.filter((unit) => !ready.includes(unit))
  }
  return [...plan.touched]
}

async function writePerson({ tx, now, newId, from }: Writing, wanted: PersonWanted, count: Count): Promise<string[]> {
  const known = await findPersonWithEmail(tx, wanted.email)
  const personId = known?.id ?? newId()
  if (known === undefined) await insertPerson(tx, { id: personId, name: wanted.name, email: wanted.email, now })
  else if (known.name !== wanted.name) await savePersonNames(tx, personId, { name: wanted.name, email: known.email })
  if (known === undefined || known.name !== wanted.name) count.people += 1
  if (wanted.post === null) return [`platform.person:${personId}`]
  const { unitId, name, roles } = wanted.post
  const posts = await postsAt(tx, from, unitId)
  const post = posts.find((other) => foldText(other.name) === foldText(name))
  const postId = post?.id ?? newId()
  if (post === undefined) {
    await insertPost(tx, { id: postId, unitId, name, validFrom: from, validTo: null, roles })
    count.posts += 1
  }
  const holdings = await holdingsOfPosts(tx, [postId])
  const holds = holdings.some((held) => held.personId === personId && (inForce(held, from) || held.validFrom >= from))
  if (!holds) {
    await insertHolding(tx, { id: newId(), postId, personId, kind: 'holder', validFrom: from, validTo: null })
    count.assignments += 1
  }
  return [`platform.person:${personId}`, `platform.post:${postId}`]
}

/**
 * Writes what the preview of the same file showed, in one transaction.
 *
 * @throws DomainError `platform.directoryChanged` when the file or the data are no longer those of the preview.
 */
export const importDirectory = actAfter(
  directoryRoutes.importDirectory,
  ({ file }) => readDirectoryFile(file),
  (rows) => ({
    load: ({ tx }) => readUnitsForChange(tx),
    authorize: administrationPermit,
    run: async ({ tx, now, newId, input, resource: units }) => {
      const { from, digest } = input
      const state = await directoryState(tx, units, from)
      if (digestOf(planDirectory(rows, state, from, newId).rows) !== digest)
        throw new DomainError('platform.directoryChanged', 'conflict')
      const skipped = new Set(input.skip.split(',').filter(Boolean).map(Number))
      const kept = rows.filter((_row, index) => !skipped.has(index))
      const plan = planDirectory(kept, state, from, newId)
      const writing = { tx, now, newId, from }
      const unitIds = await writeUnits(writing, plan, new Set(units.map(({ id }) => id)))
      const count: Count = { units: unitIds.length, people: 0, posts: 0, assignments: 0 }
      const things = unitIds.map((id) => `platform.unit:${id}`)
      for (const wanted of plan.people) things.push(...(await writePerson(writing, wanted, count)))
      return {
        answer: count,
        log: {
          things: [...new Set(things)],
          data: { from, ...count, left: skipped.size },
          personal: { people: plan.people.map(({ name, email }) => ({ name, email })) },
        },
      }
    },
  }),
)
