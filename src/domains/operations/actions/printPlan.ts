import type { PrintedDocument, PublishedHead } from '../../../documents/model.ts'
import { printCsv } from '../../../documents/print/printCsv.ts'
import { printDocx } from '../../../documents/print/printDocx.ts'
import { printPdf } from '../../../documents/print/printPdf.ts'
import { printXlsx } from '../../../documents/print/printXlsx.ts'
import { canonicalJson } from '../../platform/index.ts'
import { consolidatedPlanDocument } from '../documents/consolidatedPlanDocument.ts'
import { documentText } from '../documents/documentText.es.ts'
import { planCsv } from '../documents/planCsv.ts'
import { planWorkbook } from '../documents/planWorkbook.ts'
import { unitPlanDocument } from '../documents/unitPlanDocument.ts'
import type { PlanFile } from '../model/planFile.ts'
import type { PlanFormat } from '../model/planFormat.ts'

export const mediaTypes: Readonly<Record<PlanFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

export type PrintChoice = {
  format: PlanFormat
  /** True for the document of one unit, which `shown` then holds alone. */
  single: boolean
  emblemSvg: string | null
  /** Page where anyone can check an approved plan; null where nobody outside reaches Hilo. */
  checkAddress: string | null
  /** What an approved plan says of the log of acts. */
  logHead?: PublishedHead
}

/** A plan, already cut to what the copy shows, as the bytes of a format. A PDF carries the same data inside. */
export async function printPlan(shown: PlanFile, choice: PrintChoice): Promise<Uint8Array> {
  switch (choice.format) {
    case 'json':
      return jsonOf(shown)
    case 'csv':
      return printCsv(planCsv(shown), { delimiter: ',', bom: false })
    case 'xlsx':
      // An approved plan is not edited, so its workbook is one to read.
      return printXlsx(documentOf(shown, choice), shown.official === undefined ? planWorkbook(shown) : undefined)
    case 'docx':
      return printDocx(documentOf(shown, choice))
    case 'pdf': {
      const description = documentText.attachment
      const attachment = { name: 'plan.json', mediaType: 'application/json', description, bytes: jsonOf(shown) }
      return (await printPdf(documentOf(shown, choice), attachment)).bytes
    }
  }
}

function documentOf(shown: PlanFile, { single, emblemSvg, checkAddress, logHead }: PrintChoice): PrintedDocument {
  const [unit] = shown.units
  const options = { emblemSvg: emblemSvg ?? undefined, checkAddress: checkAddress ?? undefined, logHead }
  return single && unit !== undefined
    ? unitPlanDocument(shown, unit, options)
    : consolidatedPlanDocument(shown, options)
}

function jsonOf(shown: PlanFile): Uint8Array {
  return new TextEncoder().encode(canonicalJson(shown))
}
