import { monthName } from '../../../kernel/month.ts'
import type { NameFiles } from '../../platform/index.ts'
import { answerFileName, fileUseName, thingNames } from '../messages.es.ts'
import { groupBy } from '../model/compliance/groupBy.ts'
import { listAnswerFiles, listFileUses } from '../store/fileUseStore.ts'

/** What the files of evidence and those of answers prove. */
export const nameMonitoringFiles: NameFiles = async (db, hashes) => {
  const named = [
    ...(await listFileUses(db, hashes)).map(({ sha256, year, month, unit, activity }) => {
      const when = { year, month: monthName(month) }
      const evidence = thingNames.evidenceFile({ ...when, what: unit })
      return { sha256, name: activity === null ? evidence : fileUseName({ ...when, what: activity }) }
    }),
    ...(await listAnswerFiles(db, hashes)).map(({ sha256, kind, unit, year }) => ({
      ...{ sha256, name: answerFileName(thingNames[kind]({ year, month: '', what: unit })) },
    })),
  ]
  const bySha256 = groupBy(named, ({ sha256 }) => sha256)
  return new Map([...bySha256].map(([sha256, own]) => [sha256, own.map(({ name }) => name)]))
}
