import { monthName } from '../../../kernel/month.ts'
import type { NameThings } from '../../platform/index.ts'
import { thingNames } from '../messages.es.ts'
import { readThings } from '../store/thingStore.ts'

/** What the things of this domain are called in the log. */
export const nameMonitoringThings: NameThings = async (db, things) => {
  const named = await readThings(
    db,
    things.filter((thing) => thing.startsWith('monitoring.')),
  )
  return new Map(
    named.map(({ thing, kind, year, month, what }) => [
      thing,
      thingNames[kind]({ year, month: monthName(month), what }),
    ]),
  )
}
