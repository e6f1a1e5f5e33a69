import type { PublishedHead } from '../../../../documents/model.ts'
import { printPdf } from '../../../../documents/print/printPdf.ts'
import { printXlsx } from '../../../../documents/print/printXlsx.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { checkAddressOf, controlOf, fillOrder, handOrderOut, publishedHead } from '../../../operations/index.ts'
import { findInstitution, handOut } from '../../../platform/index.ts'
import { type CutFormat, cutRoutes } from '../../contracts/cuts.ts'
import { cutDocument as documentOf, type PrintedCut } from '../../documents/cutDocument.ts'
import { cutDocumentText as text } from '../../documents/cutDocumentText.es.ts'
import { readCutBytes, readCutFile } from './cutGround.ts'
import { getCut } from './readCut.ts'

type Printing = { bytes: Uint8Array; logHead: PublishedHead }

async function printCut(printed: PrintedCut, format: CutFormat, { bytes, logHead }: Printing): Promise<Uint8Array> {
  const document = documentOf(printed, logHead)
  if (format === 'xlsx') return printXlsx(document)
  const attachment = { name: 'corte.json', mediaType: 'application/json', description: text.attachment, bytes }
  return (await printPdf(document, attachment)).bytes
}

/** A cut as a document of its record: what went out once goes out again as it was. */
export const cutDocument = handOut(cutRoutes.cutDocument, async ({ app, db, actor, input, today }) => {
  const { year, number, formato: format } = input
  const { plan, cut, record } = await getCut(db, { year, number }, today)
  if (record === undefined) throw new DomainError('monitoring.cutWithoutCode', 'notFound', { number })
  const [file, bytes, institution] = await Promise.all([
    readCutFile(db, cut),
    readCutBytes(db, cut),
    findInstitution(db),
  ])
  const { code, issuedOn, sha256 } = record
  const printed: PrintedCut = {
    ...{ file, code, issuedOn, sha256, control: controlOf(plan.form), checkAddress: checkAddressOf(app) },
    institution: {
      ...{ name: institution?.name ?? '', emblemSvg: institution?.emblemSvg ?? null },
      ...{ locale: institution?.locale ?? 'es-SV', timeZone: institution?.timeZone ?? 'UTC' },
    },
  }
  const { file: _file, ...about } = printed
  const order = await fillOrder(db, {
    ...{ kind: 'record', year, planId: plan.id, versionId: null, recordId: record.id, revision: plan.revision },
    ...{ format, copy: 'publica', unitId: null, fileName: text.file(year, number, format) },
    content: { recordId: record.id, ...about },
    print: async () => printCut(printed, format, { bytes, logHead: await publishedHead(app, db, record.at) }),
  })
  return (recording) => handOrderOut(recording, { actor, app }, order)
})
