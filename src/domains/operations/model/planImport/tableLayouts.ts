import type { IssueRule } from './issueRules.ts'
import {
  evidenceFor,
  isReadable,
  isSure,
  type Layout,
  layoutOf,
  sameColumns,
  TEXT_FIELDS,
  type TextField,
  usualLayout,
} from './layout.ts'
import type { TableBlock } from './scanSection.ts'
import type { SourceLine } from './sourceLine.ts'

export type TableLayout = {
  /** Null when the columns can't be told: a person is asked. */
  layout: Layout | null
  /** What every row of the table has to show, if anything. */
  doubt: Extract<IssueRule, 'layout.alienHeader' | 'layout.noHeader'> | null
}

/** The tables of a section, and what its columns are when a person has said so. */
export type SectionTables = { tables: readonly TableBlock[]; mapped: Layout | null; sheet: boolean }

/**
 * What the columns of each table are. Labels decide where they are sure; a header that disagrees with the document
 * is weighed against what the columns hold, and read by position when their texts say so (domain.md A6, traps 4, 5).
 */
export function resolveLayouts(sections: readonly SectionTables[]): Map<TableBlock, TableLayout> {
  const own = new Map<TableBlock, Layout>()
  for (const { tables, mapped } of sections)
    for (const table of tables) if (table.header && !mapped) own.set(table, layoutOf(table.header, table.rows))
  const sure = [...own].filter(([, layout]) => isSure(layout))
  const vocabulary = vocabularyOf(sure)
  const resolved = new Map<TableBlock, TableLayout>()
  for (const { tables, mapped, sheet } of sections) {
    let previous: Layout | null = null
    for (const table of tables) {
      if (mapped) {
        resolved.set(table, { layout: mapped, doubt: null })
        continue
      }
      const layout = own.get(table)
      const dominant = layout ? dominantFor(layout, sure) : undefined
      const result: TableLayout = layout
        ? withHeader(table, layout, dominant, vocabulary)
        : withoutHeader(table, previous, sheet)
      resolved.set(table, result)
      previous = result.layout ?? previous
    }
  }
  return resolved
}

function withHeader(
  table: TableBlock,
  own: Layout,
  dominant: Layout | undefined,
  vocabulary: ReadonlyMap<TextField, ReadonlySet<string>>,
): TableLayout {
  if (isSure(own)) return { layout: own, doubt: null }
  if (dominant) {
    const placed: Layout = { ...own, fields: dominant.fields, weights: dominant.weights }
    const byPosition = evidenceFor(placed, table.rows, vocabulary)
    const byLabels = evidenceFor(own, table.rows, vocabulary)
    if (!agrees(own, dominant) && (byPosition > byLabels || !isReadable(own)))
      return { layout: { ...placed, unused: [] }, doubt: 'layout.alienHeader' }
    if (agrees(own, dominant))
      return { layout: completed(own, dominant), doubt: own.labels.size < 3 ? 'layout.noHeader' : null }
  }
  if (isReadable(own)) return { layout: own, doubt: null }
  const usual = own.labels.size === 0 && own.months ? usualLayout(own.months, own.width) : undefined
  return usual ? { layout: usual, doubt: 'layout.noHeader' } : { layout: null, doubt: null }
}

/** In a sheet, and below a title row inside a table, the header above still holds; else a table without its own is a doubt. */
function withoutHeader(table: TableBlock, previous: Layout | null, sheet: boolean): TableLayout {
  const layout = previous ?? guessedLayout(table.rows)
  return { layout: layout ?? null, doubt: (sheet || table.inside) && previous ? null : 'layout.noHeader' }
}

/** Twelve months at the end of every row and the five texts before them, when no header was ever seen. */
function guessedLayout(rows: readonly SourceLine[]): Layout | undefined {
  const width = TEXT_FIELDS.length + 12
  const data = rows.filter((row) => row.texts.some((text) => /\d\s*%$/u.test(text)))
  const fits = data.filter(
    (row) => row.cells.length === width && !row.texts.slice(0, 5).some((text) => /^\d+\s*%$/u.test(text)),
  )
  if (data.length === 0 || fits.length < data.length * 0.8) return undefined
  return usualLayout(
    Array.from({ length: 12 }, (_, month) => TEXT_FIELDS.length + month),
    width,
  )
}

/** The most frequent sure layout with the same months. */
function dominantFor(layout: Layout, sure: readonly (readonly [TableBlock, Layout])[]): Layout | undefined {
  const groups: { layout: Layout; tables: number }[] = []
  for (const [, candidate] of sure) {
    if (candidate.months?.join() !== layout.months?.join()) continue
    const group = groups.find((each) => sameColumns(each.layout, candidate))
    if (group) group.tables += 1
    else groups.push({ layout: candidate, tables: 1 })
  }
  return groups.sort((a, b) => b.tables - a.tables)[0]?.layout
}

/** What the labels say does not contradict the usual place of any field. */
function agrees(own: Layout, dominant: Layout): boolean {
  return TEXT_FIELDS.every((field) => {
    const column = own.fields.get(field)
    return column === undefined || column === dominant.fields.get(field)
  })
}

function completed(own: Layout, dominant: Layout): Layout {
  const fields = new Map([...dominant.fields, ...own.fields])
  const weights = new Map([...dominant.weights, ...own.weights])
  return { ...own, fields, weights, unused: own.unused.filter((column) => ![...fields.values()].includes(column)) }
}

function vocabularyOf(sure: readonly (readonly [TableBlock, Layout])[]): Map<TextField, Set<string>> {
  const vocabulary = new Map<TextField, Set<string>>(TEXT_FIELDS.map((field) => [field, new Set()]))
  for (const [table, layout] of sure) {
    for (const row of table.rows) {
      for (const field of TEXT_FIELDS) {
        const column = layout.fields.get(field)
        const text = column === undefined ? '' : (row.folded[column] ?? '')
        if (text !== '') vocabulary.get(field)?.add(text)
      }
    }
  }
  return vocabulary
}
