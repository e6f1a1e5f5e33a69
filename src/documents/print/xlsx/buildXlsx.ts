import type { WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import type { DocumentSection, PrintedDocument } from '../../model.ts'
import { openZip } from '../../read/zip/zipParts.ts'
import type { EditablePart } from '../../workbookModel.ts'
import { rewriteZip } from '../container/rewriteZip.ts'
import { mapTexts, printableText } from '../printableText.ts'
import { cataloguePlaces, catalogueSheet, indexSheet } from './editableAside.ts'
import { editableLayout } from './editableLayout.ts'
import { editableSheet } from './editableSheet.ts'
import { printNames, type SheetContent } from './sheetFrame.ts'
import { sheetNames } from './sheetNames.ts'
import { sheetFont } from './sheetStyles.ts'
import { tableSheet } from './tableSheet.ts'
import { hasTexts, textSheet } from './textSheet.ts'

type TableTab = { name: string; section: DocumentSection; isEditable: boolean; content: SheetContent }

/**
 * The document as a workbook: its texts on the first sheet, each table on one of its own. With an editable part the tables of
 * its sections can be changed; a sheet that people do not see tells the reader of the file which is which.
 */
export async function buildXlsx(source: PrintedDocument, editable?: EditablePart): Promise<Uint8Array> {
  const document = mapTexts(source, printableText)
  const edit = editable === undefined ? undefined : mapTexts(editable, printableText)
  const reserved = [editableLayout.indexSheet, edit?.labels.cataloguesSheet ?? '', document.title]
  const [indexName = '', cataloguesName = '', textName = ''] = sheetNames(reserved, 'Hoja')
  const tabs = tabsOf(document, edit, cataloguesName)
  const names = sheetNames([...reserved, ...tabs.map(({ name }) => name)], 'Hoja').slice(reserved.length)
  const placed = document.sections.map((section) => {
    const place = tabs.findIndex((tab) => tab.section === section)
    return { section, tab: names[place] ?? null, isEditable: tabs[place]?.isEditable ?? false }
  })
  const sheets: (SheetContent & WriteSheet)[] = tabs.map(({ content }, index) => ({
    ...content,
    name: names[index] ?? '',
  }))
  if (hasTexts(document, placed)) sheets.unshift({ ...textSheet(document, placed), name: textName })
  if (edit !== undefined) {
    if (edit.catalogues.length > 0) sheets.push({ ...catalogueSheet(edit.catalogues, document), name: cataloguesName })
    const editableNames = names.filter((_, index) => tabs[index]?.isEditable)
    sheets.push({ ...indexSheet(edit, editableNames), name: indexName })
  }
  const issued = new Date(document.issuedAt)
  const bytes = await writeXlsx({
    sheets,
    namedRanges: sheets.flatMap((sheet) => printNames(sheet.name, sheet)),
    properties: { title: document.title, creator: document.institution.name, created: issued, modified: issued },
    defaultFont: sheetFont,
    ...(edit === undefined ? {} : { workbookProtection: { lockStructure: true } }),
  })
  return withGrowingRows(bytes, document.issuedAt)
}

function tabsOf(document: PrintedDocument, edit: EditablePart | undefined, cataloguesName: string): TableTab[] {
  const catalogues = cataloguePlaces(edit?.catalogues ?? [], cataloguesName)
  let title = document.title
  return document.sections.flatMap((section): TableTab[] => {
    title = section.heading?.text ?? section.frame?.unit ?? title
    const sheet = edit?.sheets.find(({ key }) => key === section.key)
    if (edit !== undefined && sheet !== undefined) {
      const content = editableSheet({ sheet, section, catalogues }, document, edit)
      return [{ name: sheet.name, section, isEditable: true, content }]
    }
    const tables = section.blocks.filter((block) => block.kind === 'table')
    return tables.map((table) => {
      const content = tableSheet({ section, title }, table, document)
      return { name: table.caption ?? title, section, isEditable: false, content }
    })
  })
}

/** The library fixes every height that it writes; without that mark a row still grows with what a person types. */
function withGrowingRows(bytes: Uint8Array, instant: string): Uint8Array {
  const zip = openZip(bytes)
  const parts = zip.names
    .filter((name) => name.startsWith('xl/worksheets/sheet'))
    .map((name): [string, string] => [name, (zip.text(name) ?? '').replaceAll(' customHeight="1"', '')])
  return rewriteZip(bytes, instant, new Map(parts))
}
