import type { CellStyle, WriteSheet } from 'hucre/xlsx'
import type { DocumentBlock, LabelledText, PrintedDocument, SignaturesBlock } from '../../model.ts'
import { frameLabels } from '../frameLabels.es.ts'
import { printedDate } from '../printedValues.ts'
import { addRow, emptyGrid } from './cellGrid.ts'
import { sheetStyles } from './sheetStyles.ts'

type Line = { text: string; style: CellStyle }

/** First sheet of a document's workbook: control block and every text, in the order of the document. */
export function textSheet(document: PrintedDocument): Omit<WriteSheet, 'name'> {
  const grid = emptyGrid()
  for (const { text, style } of linesOf(document)) addRow(grid, [{ value: text, style }])
  return {
    rows: grid.rows,
    cells: grid.cells,
    columns: [{ width: 110 }],
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    view: { showGridLines: false },
  }
}

function linesOf(document: PrintedDocument): Line[] {
  const labels = frameLabels(document)
  const { formCode, version, date } = document.control
  const control = [
    { label: labels.formCode, text: formCode },
    { label: labels.version, text: version },
    { label: labels.date, text: printedDate(date, document.locale) },
  ]
  const code = document.footer?.verification?.code
  if (code !== undefined) control.push({ label: labels.verification, text: code })
  return [
    { text: document.title, style: sheetStyles.title },
    ...plain([document.institution.name, document.institution.unit ?? '', labelled(control)]),
    ...plain([document.cover?.subtitle ?? '', labelled(document.cover?.lines ?? [])]),
    ...(document.cover?.signatures ? signatureLines(document.cover.signatures) : []),
    ...document.sections.flatMap((section) => [
      ...(section.heading ? [{ text: section.heading.text, style: sheetStyles.heading }] : []),
      ...plain([labelled(section.runningLine ?? [])]),
      ...section.blocks.flatMap(blockLines),
    ]),
    ...plain([document.footer?.text ?? '']),
  ]
}

function blockLines(block: DocumentBlock): Line[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return plain([[block.lead ?? '', block.text].join(' ').trim()])
    case 'definitions':
      return plain(block.items.map((item) => `${item.term}: ${item.text}`))
    case 'bullets':
      return plain(block.items.map((item) => `• ${item}`))
    case 'steps':
      return plain(block.items.map((item, index) => `${index + 1}. ${item.title ? `${item.title}. ` : ''}${item.text}`))
    case 'signatures':
      return signatureLines(block)
    case 'table':
    case 'pageBreak':
      return []
  }
}

function signatureLines({ title, cells }: SignaturesBlock): Line[] {
  const lines = cells.map(
    (cell) => `${cell.act}: ${[cell.name, cell.post, cell.statement].filter(Boolean).join(' · ')}`,
  )
  return plain([title ?? '', ...lines])
}

function labelled(entries: readonly LabelledText[]): string {
  return entries.map(({ label, text }) => `${label}: ${text}`).join('   ')
}

function plain(texts: readonly string[]): Line[] {
  return texts.filter((text) => text !== '').map((text) => ({ text, style: sheetStyles.plain }))
}
