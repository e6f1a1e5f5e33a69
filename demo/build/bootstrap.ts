import {
  insertHolding,
  insertPerson,
  insertPost,
  inTransaction,
  readCountryPack,
  saveCountryPack,
  saveInstitution,
  saveUnit,
} from '../../src/domains/platform/index.ts'
import type { DemoMinistry, DemoUnit } from '../data/types.ts'
import type { DemoApplication } from './demoApplication.ts'

/** Keys of the data and the ids that the product gave them. */
export type DemoIds = { units: Map<string, string>; posts: Map<string, string>; people: Map<string, string> }

function unitLife(unit: DemoUnit, id: string, parentId: string | null) {
  const { code, kind, department, validFrom } = unit
  const name = unit.formerNames[0]?.name ?? unit.name
  const version = { validFrom, validTo: null, code, name, kind, parentId, department, reason: null }
  return { id, openedOn: validFrom, closedOn: null, successorId: null, aliases: [], versions: [version] }
}

/**
 * What must stand before anybody can act: the institution, and the first administrator in a post of a unit under the top
 * one. Everything else of the demo is done by persons, through acts.
 */
export async function bootstrap(
  app: DemoApplication,
  ministry: DemoMinistry,
): Promise<{ ids: DemoIds; adminEmail: string }> {
  const post = ministry.posts.find((one) => one.roles.includes('admin'))
  const holding = ministry.holdings.find((one) => one.post === post?.key)
  const person = ministry.people.find((one) => one.key === holding?.person)
  const unit = ministry.units.find((one) => one.code === post?.unit)
  const top = ministry.units.find((one) => one.code === unit?.parent)
  if (!post || !holding || !person || !unit || !top) throw new Error('the demo has no administrator under its top unit')
  const ids: DemoIds = { units: new Map(), posts: new Map(), people: new Map() }
  const [topId, unitId, postId, personId] = [app.newId(), app.newId(), app.newId(), app.newId()]
  const { name, acronym, country, emblemSvg } = ministry.institution
  const place = { locale: 'es-SV', timeZone: 'America/El_Salvador', isDemo: true, fixedDate: ministry.today }
  await inTransaction(app.database, async (tx) => {
    await saveInstitution(tx, { name, acronym, country, emblemSvg, ...place })
    await saveUnit(tx, unitLife(top, topId, null))
    await saveUnit(tx, unitLife(unit, unitId, topId))
    await insertPost(tx, {
      id: postId,
      unitId,
      name: post.title,
      validFrom: unit.validFrom,
      validTo: null,
      roles: [...post.roles],
    })
    await insertPerson(tx, { id: personId, name: person.name, email: person.email, now: app.clock.now() })
    await insertHolding(tx, {
      id: app.newId(),
      postId,
      personId,
      kind: 'holder',
      validFrom: holding.from,
      validTo: null,
    })
  })
  ids.units.set(top.code, topId).set(unit.code, unitId)
  ids.posts.set(post.key, postId)
  ids.people.set(person.key, personId)
  return { ids, adminEmail: person.email }
}

/** The country's data, last of all: a demo that does not keep them was interrupted, and the next start says so. */
export async function finishDemo(app: DemoApplication, ministry: DemoMinistry): Promise<void> {
  await inTransaction(app.database, (tx) => saveCountryPack(tx, readCountryPack(ministry.institution.country)))
}
