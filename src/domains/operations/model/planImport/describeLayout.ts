import { MONTHS, type Month } from '../../../../kernel/month.ts'
import type { SourceFormat, SourceSection } from '../../../../kernel/sourceDocument.ts'
import type { ColumnMapping, MappedField } from './columnMapping.ts'
import { type Layout, layoutOf } from './layout.ts'
import { scanSection } from './scanSection.ts'
import { type SourceLine, toSourceLine } from './sourceLine.ts'

export type Confidence = 'high' | 'medium' | 'low' | 'none'

export type ColumnDescription = {
  column: number
  label: string
  /** Up to three different texts of the column, as written. */
  samples: readonly string[]
  proposed: MappedField | null
  confidence: Confidence
}

export type LayoutDescription = {
  /** Position in the section's rows (from 0) of the row that looks most like the header; null when none does. */
  headerRow: number | null
  columns: readonly ColumnDescription[]
  /** The proposal in the shape that `readPlan` takes. */
  mapping: ColumnMapping
}

/**
 * What a person needs to tell the columns of a section: the candidate header, samples, and a proposal for each
 * column with how sure it is. The first table of the section speaks for it.
 */
export function describeLayout(section: SourceSection, format: SourceFormat): LayoutDescription {
  const table = scanSection(section, format).blocks.find((block) => block.kind === 'table')
  const header = table?.header ?? null
  const lines = section.rows.map(toSourceLine)
  const headerRow = header?.bottom ?? (table ? null : labelsAt(lines))
  const rows = table?.rows ?? lines.filter((line, at) => line.filled.length > 1 && at !== headerRow)
  const layout = header ? layoutOf(header, rows) : null
  const width = Math.max(0, header?.width ?? 0, ...rows.map((row) => row.cells.length))
  const columns = Array.from({ length: width }, (_, column): ColumnDescription => {
    const month = MONTHS.find((each) => layout?.months?.[each - 1] === column) ?? partMonthAt(layout, column)
    const field = [...(layout?.fields ?? [])].find(([, at]) => at === column)?.[0]
    const weight = field ? (layout?.weights.get(field) ?? 0) : 0
    const total = layout?.total === column
    const label = header?.labels.get(column) ?? lines[headerRow ?? -1]?.texts[column] ?? ''
    return {
      column,
      label,
      samples: samplesOf(rows, column),
      proposed: month ? `months.${month}` : (field ?? (total ? 'total' : null)),
      confidence: month || total ? 'high' : confidenceOf(weight),
    }
  })
  const mapping = { columns: columns.map(({ proposed }) => proposed) }
  return { headerRow, columns, mapping: headerRow === null ? mapping : { headerRow, ...mapping } }
}

/** The first row as full as any, all of words or numbers of months, above rows that hold figures: unknown labels. */
function labelsAt(lines: readonly SourceLine[]): number | null {
  const width = Math.max(0, ...lines.map(({ filled }) => filled.length))
  const isLabel = (text: string): boolean => text === '' || /^(?:\D+|\d{1,2})$/u.test(text)
  const isHeader = ({ filled, texts }: SourceLine): boolean => filled.length === width && texts.every(isLabel)
  const at = lines.findIndex(isHeader)
  return width < 3 || at === -1 || lines.slice(at).every(({ texts }) => texts.every(isLabel)) ? null : at
}

function partMonthAt(layout: Layout | null, column: number): Month | undefined {
  const at = layout?.programme === 'part' ? layout.periods.indexOf(column) : -1
  return at === -1 ? undefined : layout?.partMonths[at]
}

function confidenceOf(weight: number): Confidence {
  if (weight >= 5) return 'high'
  if (weight >= 4) return 'medium'
  return weight > 0 ? 'low' : 'none'
}

function samplesOf(rows: readonly SourceLine[], column: number): string[] {
  const texts = rows.map((row) => row.texts[column] ?? '').filter((text) => text !== '')
  return [...new Set(texts)].slice(0, 3)
}
