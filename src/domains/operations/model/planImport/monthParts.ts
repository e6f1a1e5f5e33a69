import { MONTHS } from '../../../../kernel/month.ts'
import { foldText } from '../../../../kernel/text.ts'
import { type Layout, TEXT_FIELDS, type TextField } from './layout.ts'
import type { ReadRow } from './readRows.ts'
import { toSourceLine } from './sourceLine.ts'

/**
 * Forms that print half a year in one table and the rest in another: the rows of one unit that name the same activity in
 * each of them become one row of twelve months. Rows without their other part stay as they are, with their doubt.
 */
export function joinMonthParts(rows: readonly ReadRow[]): ReadRow[] {
  const used = new Set<ReadRow>()
  return rows.flatMap((row) => {
    if (used.has(row)) return []
    const others = row.layout.programme === 'part' ? otherParts(row, rows, used) : undefined
    if (others === undefined) return [row]
    for (const other of others) used.add(other)
    return [others.reduce(withPart, row)]
  })
}

/** The rows that complete the year of this one; undefined when a part is missing. */
function otherParts(row: ReadRow, rows: readonly ReadRow[], used: ReadonlySet<ReadRow>): ReadRow[] | undefined {
  const known = new Set(row.layout.partMonths)
  const others: ReadRow[] = []
  for (const other of rows) {
    if (other === row || used.has(other) || !completes(row, other)) continue
    if (other.layout.partMonths.some((month) => known.has(month))) continue
    for (const month of other.layout.partMonths) known.add(month)
    others.push(other)
  }
  return known.size === MONTHS.length ? others : undefined
}

/** The same activity of the same unit; the other texts are the same where the second table prints them again. */
function completes(row: ReadRow, other: ReadRow): boolean {
  if (other.layout.programme !== 'part' || other.section !== row.section || other.unit !== row.unit) return false
  const same = (field: TextField): boolean => foldText(row.texts[field]) === foldText(other.texts[field])
  return same('activity') && TEXT_FIELDS.every((field) => other.texts[field] === '' || same(field))
}

/** The row with the cells of the other behind its own: nothing that was read goes. */
function withPart(row: ReadRow, other: ReadRow): ReadRow {
  const offset = row.line.cells.length
  const { layout } = row
  const columns = new Map(layout.partMonths.map((month, at) => [month, layout.periods[at] ?? 0]))
  for (const [at, month] of other.layout.partMonths.entries())
    columns.set(month, offset + (other.layout.periods[at] ?? 0))
  const all = [...columns].sort(([a], [b]) => a - b)
  const labels = new Map([
    ...layout.labels,
    ...[...other.layout.labels].map(([at, text]) => [at + offset, text] as const),
  ])
  const joined: Pick<Layout, 'partMonths' | 'periods' | 'labels' | 'width'> = {
    partMonths: all.map(([month]) => month),
    periods: all.map(([, column]) => column),
    ...{ labels, width: offset + other.layout.width },
  }
  const whole = all.length === MONTHS.length
  const programme: Pick<Layout, 'programme' | 'months'> = whole
    ? { programme: 'months', months: joined.periods }
    : { programme: 'part', months: null }
  const line = toSourceLine({ ...row.line.row, cells: [...row.line.cells, ...other.line.cells] }, row.line.index)
  const parts = [...row.parts, other.line.row.place]
  return { ...row, line, layout: { ...layout, ...joined, ...programme, total: null }, parts }
}
