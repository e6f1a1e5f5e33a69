import type { Credentials } from '../../src/domains/platform/index.ts'
import { holdersOn } from '../data/index.ts'
import type { DemoMinistry } from '../data/types.ts'
import type { DemoIds } from './bootstrap.ts'
import type { DemoApplication } from './demoApplication.ts'

/** Lines and processes of the strategic plan: the codes of the data and the ids that the product gave them. */
export type CatalogueIds = { planId: string; lines: Map<string, string>; processes: Map<string, string> }

/** What every step of the demo works on. */
export type DemoGround = { app: DemoApplication; ministry: DemoMinistry; ids: DemoIds; catalogue: CatalogueIds }

/** @throws Error when the demo names something that it does not hold. */
export function idOf(map: ReadonlyMap<string, string>, key: string): string {
  const id = map.get(key)
  if (id === undefined) throw new Error(`the demo names ${key}, which it does not hold`)
  return id
}

/** Whoever holds a post on the day of the clock; during a leave the substitute. */
export function as({ app, ministry }: Pick<DemoGround, 'app' | 'ministry'>, post: string): Credentials {
  const day = app.clock.today()
  const holder = holdersOn(ministry, post, day).at(-1)?.person
  const person = ministry.people.find(({ key }) => key === holder)
  if (person === undefined) throw new Error(`nobody of the demo holds ${post} on ${day}`)
  return { kind: 'email', email: person.email }
}

/** Moves the clock to nine in the morning of a day. */
export function goTo({ app }: Pick<DemoGround, 'app'>, day: string): void {
  app.setTime(`${day}T15:00:00.000Z`)
}

/** Something that persons do on a day. */
export type DemoStep = { on: string; take: () => Promise<unknown> }

/** Takes steps in the order of their days; those of a day in the order given. */
export async function takeSteps(ground: Pick<DemoGround, 'app'>, steps: readonly DemoStep[]): Promise<void> {
  for (const { on, take } of steps.toSorted((a, b) => a.on.localeCompare(b.on))) {
    goTo(ground, on)
    await take()
  }
}
