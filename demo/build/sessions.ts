import { closeSession, nameSectionSigners, openSession, signSection } from '../../src/domains/operations/index.ts'
import { holdersOn } from '../data/index.ts'
import type { DemoPlanYear } from '../data/types.ts'
import { as, type DemoGround, idOf } from './ground.ts'

/** Heads say which sections sign inside their plan, and those sign it. */
export async function signSections(ground: DemoGround, { year, formulation }: DemoPlanYear): Promise<void> {
  const { app, ids } = ground
  const { sectionSigners } = formulation
  for (const unit of new Set(sectionSigners.map((one) => one.unit))) {
    const unitId = idOf(ids.units, unit)
    const posts = sectionSigners.filter((one) => one.unit === unit).map(({ post }) => post)
    const postIds = posts.map((post) => idOf(ids.posts, post))
    await nameSectionSigners.call(app, { credentials: as(ground, `${unit}-JEF`), input: { year, unitId, postIds } })
    for (const post of posts) {
      const input = { year, unitId, postId: idOf(ids.posts, post) }
      await signSection.call(app, { credentials: as(ground, post), input })
    }
  }
}

/** Takes steps in the session of a year, which ends with its acta; where it has none, outside of one. */
export async function inSession(
  ground: DemoGround,
  { year, formulation }: DemoPlanYear,
  take: (session?: number) => Promise<void>,
): Promise<void> {
  const { app, ministry, ids } = ground
  const { session } = formulation
  if (session === null) return take()
  const credentials = as(ground, 'UPC-TEC')
  const heldOn = app.clock.today()
  const { place, posts, guests, agreements } = session
  const came = posts.map((post) => {
    const person = holdersOn(ministry, post, heldOn).at(-1)?.person ?? ''
    return { postId: idOf(ids.posts, post), personId: idOf(ids.people, person) }
  })
  const { number } = await openSession.call(app, {
    credentials,
    input: {
      ...{ year, kind: 'ordinary' as const, place, heldOn, corrects: null, unitIds: [], consolidated: false },
      attendees: [...came, ...guests.map((guest) => ({ guest }))],
      agreements: [...agreements],
    },
  })
  await take(number)
  await closeSession.call(app, { credentials, input: { year, number } })
}
