import type { NameThings } from '../../platform/index.ts'
import { thingNames } from '../messages.es.ts'
import { type NamedThing, readThings } from '../store/thingStore.ts'

function nameOf({ thing, year, unit, code, name }: NamedThing): string {
  const words = { year, unit: unit ?? '', code: code ?? '', name: name ?? '' }
  switch (thing.split(':')[0]) {
    case 'operations.activity':
      return thingNames.activity(words)
    case 'operations.unitPlan':
      return thingNames.unitPlan(words)
    case 'operations.request':
      return thingNames.request(words)
    case 'operations.version':
      return thingNames.version(words)
    case 'operations.record':
      return thingNames.record(words)
    default:
      return thingNames.plan(words)
  }
}

/** What the things of a plan are called in the log, so that a line says on what it was done. */
export const nameOperationsThings: NameThings = async (db, things) => {
  const named = await readThings(
    db,
    things.filter((thing) => thing.startsWith('operations.')),
  )
  return new Map(named.map((one) => [one.thing, nameOf(one)]))
}
