import { printCsv } from '../../../../documents/print/printCsv.ts'
import { download, handOut } from '../../../platform/index.ts'
import { closingRoutes } from '../../contracts/closing.ts'
import { closingCsv, closingDictionary as dictionary } from '../../documents/closingCsv.ts'
import { closingDataText } from '../../documents/closingText.es.ts'
import { planOf } from '../planMemory.ts'
import { mediaTypes } from '../printPlan.ts'
import { closingContent } from './closingContent.ts'
import { readClosing } from './closingGround.ts'

export const closingFile = handOut(closingRoutes.closingFile, async ({ db, actor, input, today }) => {
  const whole = await planOf(db, input.year, today)
  const report = await closingContent(db, whole, await readClosing(db, whole, actor, today))
  const bytes = printCsv(closingCsv(report, input.year), { delimiter: ',', bom: false })
  const file = { fileName: closingDataText.file(input.year), mediaType: mediaTypes.csv, bytes }
  return async () => ({
    file,
    log: { things: [`operations.plan:${whole.plan.id}`], data: { year: input.year, totals: report.totals } },
  })
})

export const closingDictionary = download(closingRoutes.closingDictionary, async () => ({
  fileName: closingDataText.dictionaryFile,
  mediaType: mediaTypes.csv,
  bytes: printCsv(dictionary(), { delimiter: ',', bom: false }),
}))
