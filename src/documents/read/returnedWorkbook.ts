import type { ReturnedRow, ReturnedSheet, ReturnedWorkbook } from '../../kernel/returnedWorkbook.ts'
import type { SourceDocument, SourceRow, SourceSection } from '../../kernel/sourceDocument.ts'
import { editableLayout as layout } from '../print/xlsx/editableLayout.ts'

/** The column of the keys is hidden: a person looks for a row in the one beside it. */
const FIRST_SEEN = 'B'

type IndexedSheet = { name: string; key: string; columns: { key: string; kind: string }[] }

/**
 * The rows of a workbook that `printXlsx` wrote to be edited, found through its hidden index. A tab is known by the key in its
 * first cell, so renaming it changes nothing; where that key is gone, by its name.
 *
 * @returns undefined when the file carries no index of ours.
 */
export function returnedWorkbook(document: SourceDocument): ReturnedWorkbook | undefined {
  const facts = indexOfOurs(document)
  if (facts === undefined) return undefined
  const written = indexedSheets(facts)
  const found = written.flatMap((sheet) => {
    const section = sectionOf(document, sheet)
    return section === undefined ? [] : [returnedSheet(section, sheet)]
  })
  return {
    version: facts.find(([name]) => name === 'version')?.[1] ?? '',
    sheets: found,
    missingSheets: written.map(({ key }) => key).filter((key) => !found.some((sheet) => sheet.key === key)),
  }
}

/** Any other document as it is; a workbook that `printXlsx` wrote to be edited without what serves only to find rows again. */
export function withoutKeys(document: SourceDocument): SourceDocument {
  const facts = indexOfOurs(document)
  if (facts === undefined) return document
  const tabs = indexedSheets(facts).map((sheet) => sectionOf(document, sheet))
  const isSeen = (row: SourceRow): boolean =>
    indexOf(row) !== layout.versionRow && textAt(row, layout.keyColumn) !== layout.textMark
  const sections = document.sections.map((section) =>
    tabs.includes(section)
      ? {
          ...section,
          rows: section.rows.filter(isSeen).map((row) => ({ ...row, cells: row.cells.slice(layout.firstColumn) })),
        }
      : section,
  )
  const issues = document.issues.filter(({ code }) => code !== 'documents.hiddenColumns')
  return { ...document, sections: sections.filter(({ name }) => name !== layout.indexSheet), issues }
}

/** The facts of the index of a workbook of ours; undefined in any other document. */
function indexOfOurs({ sections }: SourceDocument): string[][] | undefined {
  const facts = (sections.find(({ name }) => name === layout.indexSheet)?.rows ?? []).map(texts)
  const [format, formatVersion] = facts[0] ?? []
  return format === layout.formatName && formatVersion === String(layout.formatVersion) ? facts : undefined
}

function texts(row: SourceRow): string[] {
  return row.cells.map(({ text }) => text)
}

function indexedSheets(facts: readonly string[][]): IndexedSheet[] {
  const sheets: IndexedSheet[] = []
  for (const [fact, name = '', key = '', kind = ''] of facts) {
    if (fact === 'sheet') sheets.push({ name, key, columns: [] })
    if (fact === 'column') sheets.at(-1)?.columns.push({ key, kind })
  }
  return sheets
}

function sectionOf(document: SourceDocument, sheet: IndexedSheet): SourceSection | undefined {
  const byKey = document.sections.find(
    ({ rows }) => textAt(rowAt(rows, layout.titleRow), layout.keyColumn) === sheet.key,
  )
  return byKey ?? document.sections.find(({ name }) => name === sheet.name)
}

function returnedSheet(section: SourceSection, sheet: IndexedSheet): ReturnedSheet {
  const head = rowAt(section.rows, layout.headRow)
  return {
    key: sheet.key,
    name: section.name ?? sheet.name,
    columns: sheet.columns.map((column, index) => ({ ...column, heading: textAt(head, layout.firstColumn + index) })),
    rows: section.rows
      .filter((row) => indexOf(row) >= layout.firstRow && textAt(row, layout.keyColumn) !== layout.textMark)
      .map((row) => returnedRow(row, sheet)),
  }
}

function returnedRow(row: SourceRow, sheet: IndexedSheet): ReturnedRow {
  const cells = sheet.columns.map(({ key }, index) => [key, row.cells[layout.firstColumn + index] ?? { text: '' }])
  return {
    cell: `${FIRST_SEEN}${indexOf(row) + 1}`,
    key: textAt(row, layout.keyColumn),
    cells: Object.fromEntries(cells),
  }
}

/** Empty rows are not read, so a row is found by its place and not by its order. */
function rowAt(rows: readonly SourceRow[], index: number): SourceRow | undefined {
  return rows.find((row) => indexOf(row) === index)
}

function indexOf({ place }: SourceRow): number {
  return 'cell' in place ? Number(/\d+$/u.exec(place.cell)?.[0] ?? 0) - 1 : -1
}

function textAt(row: SourceRow | undefined, column: number): string {
  return row?.cells[column]?.text.trim() ?? ''
}
