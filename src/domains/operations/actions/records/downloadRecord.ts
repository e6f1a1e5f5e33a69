import { printDocx } from '../../../../documents/print/printDocx.ts'
import { printPdf } from '../../../../documents/print/printPdf.ts'
import { findInstitution, handOut } from '../../../platform/index.ts'
import { recordRoutes } from '../../contracts/records.ts'
import { type RecordOptions, recordDocument } from '../../documents/records/recordDocument.ts'
import { recordText } from '../../documents/records/recordText.es.ts'
import type { RecordFormat } from '../../model/records/planRecord.ts'
import type { RecordFile } from '../../model/records/recordFile.ts'
import { readVerificationCode } from '../../model/workflow/verificationCode.ts'
import { getPlan } from '../../store/planStore.ts'
import { getRecord, readRecord } from '../../store/recordStore.ts'
import { checkAddressOf } from '../checkAddressOf.ts'
import { fillOrder, handOrderOut } from '../documentOrder.ts'
import { publishedHead } from '../publishedHead.ts'

type Printing = RecordOptions & { bytes: Uint8Array }

async function printRecord(file: RecordFile, format: RecordFormat, printing: Printing): Promise<Uint8Array> {
  const { bytes, ...options } = printing
  if (format === 'json') return bytes
  const document = recordDocument(file, options)
  if (format === 'docx') return printDocx(document)
  const attachment = {
    name: 'constancia.json',
    mediaType: 'application/json',
    description: recordText.attachment,
    bytes,
  }
  return (await printPdf(document, attachment)).bytes
}

/** A record as a document, printed from what was frozen. */
export const downloadRecord = handOut(recordRoutes.downloadRecord, async ({ app, db, actor, input }) => {
  const { year, formato: format } = input
  const plan = await getPlan(db, year)
  const record = await getRecord(db, plan.id, readVerificationCode(input.code))
  const [{ file, bytes }, institution] = await Promise.all([readRecord(db, record), findInstitution(db)])
  const emblemSvg = institution?.emblemSvg ?? null
  const checkAddress = checkAddressOf(app)
  const order = await fillOrder(db, {
    kind: 'record',
    year,
    planId: plan.id,
    versionId: null,
    recordId: record.id,
    revision: plan.revision,
    format,
    copy: 'publica',
    unitId: null,
    fileName: recordText.file(file.content.kind, year, file.number, format),
    content: { recordId: record.id, emblemSvg, checkAddress },
    print: async () => {
      const logHead = await publishedHead(app, db, record.at)
      return printRecord(file, format, { bytes, emblemSvg, checkAddress, logHead })
    },
  })
  return (recording) => handOrderOut(recording, { actor, app }, order)
})
