import { monthName } from '../../../kernel/month.ts'
import type { NameThings } from '../../platform/index.ts'
import { thingNames } from '../messages.es.ts'
import { type NamedThing, readThings } from '../store/thingStore.ts'

function nameOf({ thing, year, month, what }: NamedThing): string {
  const words = { year, month: monthName(month), what }
  switch (thing.split(':')[0]) {
    case 'monitoring.report':
      return thingNames.report(words)
    case 'monitoring.correction':
      return thingNames.correction(words)
    case 'monitoring.evidenceFile':
      return thingNames.evidenceFile(words)
    default:
      return thingNames.cut(words)
  }
}

/** What reports, corrections, files of evidence and cuts are called in the log. */
export const nameMonitoringThings: NameThings = async (db, things) => {
  const named = await readThings(
    db,
    things.filter((thing) => thing.startsWith('monitoring.')),
  )
  return new Map(named.map((one) => [one.thing, nameOf(one)]))
}
