import { colToLetter } from 'hucre/xlsx'
import type { PrintedDocument } from '../../model.ts'
import type { EditableCatalogue, EditablePart } from '../../workbookModel.ts'
import { addRow, emptyGrid, gridParts } from './cellGrid.ts'
import { editableLayout } from './editableLayout.ts'
import { quoted, type SheetContent, sheetFrame } from './sheetFrame.ts'
import { lockedText, sheetStyles } from './sheetStyles.ts'

const CATALOGUE_WIDTH = 90

/** Range of each catalogue's values, as a validation names it. A catalogue without values offers nothing. */
export function cataloguePlaces(catalogues: readonly EditableCatalogue[], sheet: string): ReadonlyMap<string, string> {
  const places = catalogues.map(({ key, values }, index): [string, string] => {
    const column = colToLetter(index)
    return [key, `${quoted(sheet)}!$${column}$2:$${column}$${values.length + 1}`]
  })
  return new Map(places.filter((_, index) => (catalogues[index]?.values.length ?? 0) > 0))
}

/** The values that cells are chosen from. */
export function catalogueSheet(catalogues: readonly EditableCatalogue[], document: PrintedDocument): SheetContent {
  const widths = catalogues.map(() => CATALOGUE_WIDTH)
  const grid = emptyGrid(widths)
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
  return {
    ...gridParts(grid),
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: 1 },
    headRows: '$1:$1',
    ...sheetFrame(document, undefined, 'portrait'),
    protection: { sheet: true },
  }
}

/** What programs read and people do not see: see `editableLayout`. `names` are those of the sheets, in their order. */
export function indexSheet(workbook: EditablePart, names: readonly string[]): SheetContent {
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
