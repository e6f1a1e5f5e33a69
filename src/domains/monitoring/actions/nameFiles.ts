import { monthName } from '../../../kernel/month.ts'
import type { NameFiles } from '../../platform/index.ts'
import { fileUseName, thingNames } from '../messages.es.ts'
import { groupBy } from '../model/compliance/groupBy.ts'
import { listFileUses } from '../store/fileUseStore.ts'

/** What the files of evidence prove. */
export const nameMonitoringFiles: NameFiles = async (db, hashes) => {
  const uses = groupBy(await listFileUses(db, hashes), ({ sha256 }) => sha256)
  return new Map(
    [...uses].map(([sha256, own]) => [
      sha256,
      own.map(({ year, month, unit, activity }) => {
        const when = { year, month: monthName(month) }
        return activity === null
          ? thingNames.evidenceFile({ ...when, what: unit })
          : fileUseName({ ...when, what: activity })
      }),
    ]),
  )
}
