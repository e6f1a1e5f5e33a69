import type { WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import type { DocumentBlock, DocumentSection, PrintedDocument } from '../../model.ts'
import { frameLabels } from '../frameLabels.es.ts'
import { mapTexts, printableText } from '../printableText.ts'
import { printedDate } from '../printedValues.ts'
import { sheetNames } from './sheetNames.ts'
import { sheetFont } from './sheetStyles.ts'
import { type TableInDocument, tableSheet } from './tableSheet.ts'
import { textSheet } from './textSheet.ts'

/** The document as a workbook to read and to reckon with: its texts on the first sheet, each table on one of its own. */
export async function buildXlsx(source: PrintedDocument): Promise<Uint8Array> {
  const document = mapTexts(source, printableText)
  const tables = tablesOf(document)
  const wanted = [document.title, ...tables.map((table) => table.name)]
  const names = sheetNames(wanted, 'Hoja')
  const sheets: WriteSheet[] = [
    { ...textSheet(document), name: names[0] ?? '' },
    ...tables.map((table, index) => ({ ...tableSheet(table, document), name: names[index + 1] ?? '' })),
  ]
  const issued = new Date(document.issuedAt)
  const labels = frameLabels(document)
  const footer = `&L${escapeCode(document.footer?.verification?.code ?? '')}&R${labels.page} &P ${labels.pageOf} &N`
  return writeXlsx({
    sheets: sheets.map((sheet) => ({ ...sheet, headerFooter: { oddHeader: headerLine(document), oddFooter: footer } })),
    properties: { title: document.title, creator: document.institution.name, created: issued, modified: issued },
    defaultFont: sheetFont,
  })
}

function tablesOf(document: PrintedDocument): TableInDocument[] {
  let heading = document.title
  return document.sections.flatMap((section: DocumentSection) => {
    heading = section.heading?.text ?? section.frame?.unit ?? heading
    const name = heading
    return section.blocks.flatMap((block: DocumentBlock) =>
      block.kind === 'table' ? [{ name: block.caption ?? name, title: name, section, table: block }] : [],
    )
  })
}

function headerLine(document: PrintedDocument): string {
  const { formCode, version, date } = document.control
  const labels = frameLabels(document)
  const control = `${formCode} · ${labels.version} ${version} · ${printedDate(date, document.locale)}`
  return `&L${escapeCode(document.institution.name)}&C${escapeCode(document.title)}&R${escapeCode(control)}`.slice(
    0,
    255,
  )
}

/** `&` begins a code in the head and foot of a sheet. */
function escapeCode(text: string): string {
  return text.replaceAll('&', '&&')
}
