import type { DocumentSection, PrintedDocument } from '../../model.ts'
import { frameLabels } from '../frameLabels.es.ts'
import { approvalOf, logHeadOf } from '../paged/pagedDocument.ts'
import { labelled, printedDate } from '../printedValues.ts'
import { addBlocks, addText, type TextArea } from './blockRows.ts'
import { addRow, type CellGrid, emptyGrid, gridParts } from './cellGrid.ts'
import { type SheetContent, sheetFrame } from './sheetFrame.ts'
import { sheetStyles } from './sheetStyles.ts'

const widths = [33, 3, 33, 3, 33]
const area: TextArea = { firstColumn: 0, columns: widths.length }

/** A section and the first tab of its tables, where it has any. */
export type PlacedSection = { section: DocumentSection; tab: string | null; isEditable: boolean }

/** False for a document that is one table: its sheet says everything. */
export function hasTexts({ cover, contents }: PrintedDocument, sections: readonly PlacedSection[]): boolean {
  return cover !== undefined || contents !== undefined || sections.some(({ isEditable }) => !isEditable)
}

/** First sheet of a document's workbook: control block, cover, contents, and the texts that stand on no other sheet. */
export function textSheet(document: PrintedDocument, sections: readonly PlacedSection[]): SheetContent {
  const grid = emptyGrid(widths)
  addText(grid, document.title, area, sheetStyles.title)
  const { name, unit = '' } = document.institution
  const logHead = logHeadOf(document.approval, frameLabels(document), document.locale)
  for (const text of [name, unit, controlLine(document), logHead ?? '']) addText(grid, text, area)
  addCover(grid, document)
  addContents(grid, document, sections)
  for (const { section, tab, isEditable } of sections) {
    if (isEditable) continue
    addRow(grid, [])
    addText(grid, section.heading?.text ?? '', area, sheetStyles.heading)
    if (tab !== null) addLink(grid, tab, tab)
    addText(grid, labelled(section.runningLine ?? []), area)
    addBlocks(grid, section.blocks, area)
  }
  addText(grid, document.footer?.text ?? '', area)
  return {
    ...gridParts(grid),
    columns: widths.map((width) => ({ width })),
    ...sheetFrame(document, undefined, 'portrait'),
    view: { showGridLines: false },
  }
}

function controlLine(document: PrintedDocument): string {
  const labels = frameLabels(document)
  const { formCode, version, date } = document.control
  const control = [
    { label: labels.formCode, text: formCode },
    { label: labels.version, text: version },
    { label: labels.date, text: printedDate(date, document.locale) },
  ]
  const approval = document.approval && approvalOf(document.approval, labels, document.locale)
  if (approval) {
    control.push({ label: labels.approvedVersion, text: approval.version })
    control.push({ label: labels.verification, text: approval.code })
  }
  return labelled(control)
}

function addCover(grid: CellGrid, { cover }: PrintedDocument): void {
  if (cover === undefined) return
  addText(grid, labelled(cover.lines ?? []), area)
  if (cover.signatures) addBlocks(grid, [cover.signatures], area)
}

/** A tab is to a workbook what a page is to paper: a heading whose table has one is a link to it. */
function addContents(grid: CellGrid, { contents }: PrintedDocument, sections: readonly PlacedSection[]): void {
  if (contents === undefined) return
  addRow(grid, [])
  addText(grid, contents.title, area, sheetStyles.heading)
  for (const { section, tab } of sections) {
    const { heading } = section
    if (heading === undefined || heading.level > contents.depth) continue
    if (tab === null) addText(grid, heading.text, area)
    else addLink(grid, heading.text, tab)
  }
}

function addLink(grid: CellGrid, text: string, tab: string): void {
  addRow(grid, [{ value: text, style: sheetStyles.link, span: area.columns, link: tab }])
}
