import {
  addPerson,
  assignPost,
  type Credentials,
  changeUnit,
  openPost,
  openUnit,
  setAliases,
} from '../../src/domains/platform/index.ts'
import type { DemoMinistry } from '../data/types.ts'
import type { DemoIds } from './bootstrap.ts'
import type { DemoApplication } from './demoApplication.ts'

function idOf(map: Map<string, string>, key: string): string {
  const id = map.get(key)
  if (id === undefined) throw new Error(`the demo names ${key}, which it does not hold`)
  return id
}

/** Units from the top down, with their aliases and the names that they had before. */
export async function buildUnits(
  app: DemoApplication,
  ministry: DemoMinistry,
  ids: DemoIds,
  credentials: Credentials,
): Promise<void> {
  for (const unit of ministry.units) {
    const { code, kind, department, validFrom, aliases, formerNames } = unit
    if (!ids.units.has(code)) {
      const parentId = unit.parent === null ? null : idOf(ids.units, unit.parent)
      const input = {
        from: validFrom,
        code,
        kind,
        parentId,
        department,
        name: formerNames[0]?.name ?? unit.name,
        aliases: [...aliases],
      }
      ids.units.set(code, (await openUnit.call(app, { credentials, input })).id)
    } else if (aliases.length > 0) {
      await setAliases.call(app, { credentials, input: { unitId: idOf(ids.units, code), aliases: [...aliases] } })
    }
    const names = [...formerNames.map((former) => former.name), unit.name]
    for (const [index, { until }] of formerNames.entries()) {
      const from = new Date(Date.parse(`${until}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10)
      const input = { unitId: idOf(ids.units, code), from, name: names[index + 1] ?? unit.name }
      await changeUnit.call(app, { credentials, input })
    }
  }
}

/** Posts with their roles, people, and who holds what from when. */
export async function buildPeople(
  app: DemoApplication,
  ministry: DemoMinistry,
  ids: DemoIds,
  credentials: Credentials,
): Promise<void> {
  const openedOn = new Map(ministry.units.map((unit) => [unit.code, unit.validFrom]))
  for (const { key, unit, title, roles, from } of ministry.posts) {
    if (ids.posts.has(key)) continue
    const input = {
      unitId: idOf(ids.units, unit),
      name: title,
      from: from ?? openedOn.get(unit) ?? '2024-01-01',
      roles: [...roles],
    }
    ids.posts.set(key, (await openPost.call(app, { credentials, input })).id)
  }
  for (const { key, name, email } of ministry.people) {
    if (!ids.people.has(key))
      ids.people.set(key, (await addPerson.call(app, { credentials, input: { name, email } })).id)
  }
  // Somebody may be older in the post than the unit under its present code.
  const unitOf = new Map(ministry.posts.map((post) => [post.key, post.unit]))
  const sinceOpened = (post: string, day: string): string => {
    const opened = openedOn.get(unitOf.get(post) ?? '') ?? day
    return day < opened ? opened : day
  }
  const admin = ministry.posts.find((post) => post.roles.includes('admin'))?.key
  // What the merger of a unit ends has no end before it.
  const merged = new Set(ministry.units.flatMap(({ code, merged: merger }) => (merger === null ? [] : [code])))
  for (const { person, post, from, until, substitute } of ministry.holdings) {
    if (post === admin) continue
    const kind = substitute ? ('substitute' as const) : ('holder' as const)
    const input = {
      postId: idOf(ids.posts, post),
      personId: idOf(ids.people, person),
      kind,
      from: sinceOpened(post, from),
      until: merged.has(unitOf.get(post) ?? '') ? null : until,
    }
    await assignPost.call(app, { credentials, input })
  }
}
