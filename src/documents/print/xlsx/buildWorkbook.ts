import type { WriteSheet } from 'hucre/xlsx'
import { colToLetter, writeXlsx } from 'hucre/xlsx'
import type { EditableCatalogue, EditableWorkbook } from '../../workbookModel.ts'
import { mapTexts, printableText } from '../printableText.ts'
import { addRow, emptyGrid } from './cellGrid.ts'
import { editableLayout } from './editableLayout.ts'
import { editableSheet } from './editableSheet.ts'
import { sheetNames } from './sheetNames.ts'
import { lockedText, sheetFont, sheetStyles } from './sheetStyles.ts'

/** The workbook to edit: units' sheets, the catalogues, and a sheet that programs read and people do not see. */
export async function buildWorkbook(source: EditableWorkbook): Promise<Uint8Array> {
  const workbook = mapTexts(source, printableText)
  const wanted = [
    editableLayout.indexSheet,
    workbook.labels.cataloguesSheet,
    ...workbook.sheets.map(({ name }) => name),
  ]
  const [indexName = '', cataloguesName = '', ...names] = sheetNames(wanted, 'Hoja')
  const places = cataloguePlaces(workbook.catalogues, cataloguesName)
  const sheets: WriteSheet[] = workbook.sheets.map((sheet, index) => ({
    ...editableSheet(sheet, workbook, places),
    name: names[index] ?? '',
  }))
  if (workbook.catalogues.length > 0) sheets.push({ ...catalogueSheet(workbook.catalogues), name: cataloguesName })
  sheets.push({ ...indexSheet(workbook, names), name: indexName })
  const issued = new Date(workbook.issuedAt)
  return writeXlsx({
    sheets,
    properties: { title: workbook.title, creator: workbook.institution, created: issued, modified: issued },
    defaultFont: sheetFont,
    workbookProtection: { lockStructure: true },
  })
}

/** Range of each catalogue's values, as a validation names it. A catalogue without values offers nothing. */
function cataloguePlaces(catalogues: readonly EditableCatalogue[], sheet: string): ReadonlyMap<string, string> {
  const quoted = `'${sheet.replaceAll("'", "''")}'`
  const places = catalogues.map(({ key, values }, index): [string, string] => {
    const column = colToLetter(index)
    return [key, `${quoted}!$${column}$2:$${column}$${values.length + 1}`]
  })
  return new Map(places.filter((_, index) => (catalogues[index]?.values.length ?? 0) > 0))
}

function catalogueSheet(catalogues: readonly EditableCatalogue[]): Omit<WriteSheet, 'name'> {
  const grid = emptyGrid()
  addRow(
    grid,
    catalogues.map(({ label }) => ({ value: label, style: sheetStyles.head })),
  )
  for (let row = 0; row < Math.max(0, ...catalogues.map(({ values }) => values.length)); row++) {
    addRow(
      grid,
      catalogues.map(({ values }) => ({ value: values[row] ?? null, style: lockedText })),
    )
  }
  const columns = catalogues.map(() => ({ width: 60 }))
  return { rows: grid.rows, cells: grid.cells, columns, freezePane: { rows: 1 }, protection: { sheet: true } }
}

function indexSheet(workbook: EditableWorkbook, names: readonly string[]): Omit<WriteSheet, 'name'> {
  const rows = [
    [editableLayout.formatName, editableLayout.formatVersion],
    ['version', workbook.version],
    ...workbook.sheets.flatMap((sheet, index) => [
      ['sheet', names[index] ?? '', sheet.key],
      ...sheet.columns.map((column) => ['column', names[index] ?? '', column.key, column.kind]),
    ]),
  ]
  return { rows, veryHidden: true, protection: { sheet: true } }
}
