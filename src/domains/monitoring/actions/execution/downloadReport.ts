import { printCsv } from '../../../../documents/print/printCsv.ts'
import { printDocx } from '../../../../documents/print/printDocx.ts'
import { printPdf } from '../../../../documents/print/printPdf.ts'
import { printXlsx } from '../../../../documents/print/printXlsx.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { checkAddressOf, fillOrder, handOrderOut, publishedHead } from '../../../operations/index.ts'
import { findInstitution, getFile, handOut, type Reader } from '../../../platform/index.ts'
import { executionRoutes, type IssuedReport, issuedReportShape, type ReportFormat } from '../../contracts/execution.ts'
import { reportCsv } from '../../documents/execution/reportCsv.ts'
import { type ReportPrinting, reportDocument } from '../../documents/execution/reportDocument.ts'
import { reportText as text } from '../../documents/execution/reportText.es.ts'
import { findReport, listIssues } from '../../store/executionStore.ts'
import { readReportGround } from './executionGround.ts'

/** What was issued, as its bytes keep it. */
async function readIssued(db: Reader, sha256: string): Promise<{ bytes: Uint8Array; file: IssuedReport }> {
  const bytes = await getFile(db, sha256)
  return { bytes, file: issuedReportShape.parse(JSON.parse(new TextDecoder().decode(bytes))) }
}

async function printReport(
  file: IssuedReport,
  bytes: Uint8Array,
  format: ReportFormat,
  printing: ReportPrinting,
): Promise<Uint8Array> {
  switch (format) {
    case 'json':
      return bytes
    case 'csv':
      return printCsv(reportCsv(file), { delimiter: ',', bom: false })
    case 'xlsx':
      return printXlsx(reportDocument(file, printing))
    case 'docx':
      return printDocx(reportDocument(file, printing))
    case 'pdf': {
      const attachment = {
        ...{ name: 'informe.json', mediaType: 'application/json' },
        ...{ description: text.attachment, bytes },
      }
      return (await printPdf(reportDocument(file, printing), attachment)).bytes
    }
  }
}

/** An issued report as a document of its record: what went out once goes out again as it was. */
export const executionReportDocument = handOut(
  executionRoutes.executionReportDocument,
  async ({ app, db, actor, input, today }) => {
    const { year, period, issue, formato: format } = input
    const { plan, cut, unitId } = await readReportGround(db, input, today)
    const report = await findReport(db, { cutId: cut.id, period, unitId })
    const issues = report === undefined ? [] : await listIssues(db, report.id)
    const found = issues.find(({ number }) => number === issue)
    if (found === undefined) throw new DomainError('monitoring.issueNotFound', 'notFound', { issue })
    const [{ file, bytes }, institution] = await Promise.all([readIssued(db, found.sha256), findInstitution(db)])
    const printing = { emblemSvg: institution?.emblemSvg ?? null, checkAddress: checkAddressOf(app) }
    const place = text.filePlace(period, cut.number, file.report.unit?.code ?? text.wholeFile)
    const order = await fillOrder(db, {
      ...{ kind: 'record', year, planId: plan.id, versionId: null, recordId: found.recordId },
      ...{ revision: plan.revision, format, copy: 'publica', unitId },
      fileName: text.file(year, place, issue, format),
      content: { recordId: found.recordId, ...printing },
      print: async () => {
        const logHead = await publishedHead(app, db, found.at)
        return printReport(file, bytes, format, { ...printing, logHead })
      },
    })
    return (recording) => handOrderOut(recording, { actor, app }, order)
  },
)
