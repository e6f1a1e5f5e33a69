/**
 * Where things stand in a workbook that comes back; what writes it and what reads it agree here and nowhere else.
 *
 * `_hilo`, a sheet that spreadsheet programs do not show, is the table of contents, one fact a row:
 * `hilo-workbook, 1` · `version, <version>` · `sheet, <tab>, <sheet key>` · `column, <tab>, <column key>, <kind>` in the
 * order of the columns from B on. On each unit's tab, A1 is the sheet key, A2 the version, A4 the title of the key
 * column and A5 downward the keys of the rows; a row without key is a new one, and one
 * whose key is the text mark (notes, signatures) is not read back.
 */
export const editableLayout = {
  indexSheet: '_hilo',
  formatName: 'hilo-workbook',
  formatVersion: 1,
  /** 0-based. */
  keyColumn: 0,
  firstColumn: 1,
  titleRow: 0,
  versionRow: 1,
  headRow: 3,
  firstRow: 4,
  textMark: '#',
} as const
