import type { SourcePlace } from '../../../../kernel/sourceDocument.ts'
import { foldText } from '../../../../kernel/text.ts'
import type { PlacedTable } from './assignUnits.ts'
import { joinTexts } from './incompleteText.ts'
import { type DocumentIssue, documentIssue } from './issue.ts'
import { issueText } from './issueText.es.ts'
import { type Layout, labelsText } from './layout.ts'
import type { SourceLine } from './sourceLine.ts'
import type { TableLayout } from './tableLayouts.ts'
import { classifyRow, type RowKind, type RowTexts, textsOf } from './tableRows.ts'
import { UNKNOWN_UNIT, type UnitDraft, type UnitRegistry } from './unitRegistry.ts'

/** An activity or a fragment, with all that is known of its place before its months are read. */
export type ReadRow = {
  kind: 'activity' | 'fragment'
  section: number
  line: SourceLine
  layout: Layout
  doubt: TableLayout['doubt']
  unit: UnitDraft
  carried: boolean
  texts: RowTexts
  /** A column names the unit of each row; `unitText` is what it says here. */
  inColumn: boolean
  unitText: string
  /** Line of the row above in the same table, for a row that has none. */
  lineAbove: string
  /** Title of the group in a sheet, when the row has no line of its own. */
  fromHeading: boolean
  /** Last row before the table breaks off: its texts may be cut there. */
  atBreak: boolean
  /** Rows of other tables that gave this one the rest of its months. */
  parts: SourcePlace[]
}

/** The rows of one table in order, and what the document has to say about those that are not activities. */
export function readTableRows(
  { table, unit, carried }: PlacedTable,
  { layout, doubt }: TableLayout,
  section: { index: number; sheet: boolean },
  registry: UnitRegistry,
  before: ReadRow | undefined,
): { rows: ReadRow[]; issues: DocumentIssue[] } {
  if (layout === null) return { rows: [], issues: [unknownLayout(table.rows, table.header?.labels ?? new Map())] }
  const rows: ReadRow[] = []
  const issues: DocumentIssue[] = []
  let heading = ''
  let lineAbove = ''
  const lastLine = section.sheet ? undefined : table.rows.at(-1)
  const column = layout.fields.get('unit') ?? responsibleUnits(layout, unit)
  let unitOfRow: { unit: UnitDraft; carried: boolean } =
    column !== undefined && before !== undefined ? { unit: before.unit, carried: true } : { unit, carried }
  for (const [at, line] of table.rows.entries()) {
    const kind = classifyRow(line, layout, section.sheet, table.rows[at - 1])
    if (kind === 'heading') heading = line.single ?? ''
    if (kind === 'activity' || kind === 'fragment') {
      const unitText = column === undefined ? '' : (line.texts[column] ?? '')
      const head = kind === 'fragment' ? (rows.at(-1) ?? before) : undefined
      if (head !== undefined && unitText !== '')
        unitOfRow = { unit: goOnWithUnit(head, unitText, registry), carried: false }
      else if (column !== undefined) unitOfRow = unitInColumn(unitText, unitOfRow, registry)
      const texts = textsOf(line, layout)
      const fromHeading = kind === 'activity' && texts.strategicLine === '' && heading !== ''
      const read = fromHeading ? { ...texts, strategicLine: heading } : texts
      const above = lineAbove
      lineAbove = read.strategicLine === '' ? lineAbove : read.strategicLine
      rows.push({
        kind,
        section: section.index,
        line,
        layout,
        doubt,
        ...unitOfRow,
        texts: read,
        inColumn: column !== undefined,
        unitText,
        lineAbove: above,
        fromHeading,
        atBreak: line === lastLine,
        parts: [],
      })
    } else issues.push(...leftOut(line, kind))
  }
  return { rows, issues }
}

/** "Unidad responsable" names the unit of each row where nothing else in the document does. */
function responsibleUnits(layout: Layout, unit: UnitDraft): number | undefined {
  const column = layout.fields.get('responsible')
  const label = column === undefined ? '' : foldText(layout.labels.get(column) ?? '')
  const says = /^(unidad|area|dependencia|direccion|oficina|departamento)(es|s)? (responsable|ejecutora)/u.test(label)
  return says && unit.names.includes(UNKNOWN_UNIT) ? column : undefined
}

function unitInColumn(
  name: string,
  before: { unit: UnitDraft; carried: boolean },
  registry: UnitRegistry,
): { unit: UnitDraft; carried: boolean } {
  return name === '' ? { unit: before.unit, carried: true } : { unit: registry.resolveInRow(name), carried: false }
}

/** A page break cut the name of the unit with the rest of the row: its head belongs to the unit of the whole name. */
function goOnWithUnit(head: ReadRow, rest: string, registry: UnitRegistry): UnitDraft {
  head.unitText = joinTexts(head.unitText, rest)
  head.unit = registry.resolveInRow(head.unitText)
  return head.unit
}

function leftOut(line: SourceLine, kind: Exclude<RowKind, 'activity' | 'fragment'>): DocumentIssue[] {
  const written = line.texts.filter((text) => text !== '').join(' | ')
  const at = { field: 'row', original: written }
  if (kind === 'total') {
    const label = line.texts.find((text) => /\p{L}/u.test(text)) ?? ''
    return [documentIssue('row.total', issueText['row.total'](label), line.row.place, at)]
  }
  if (kind === 'executed' || kind === 'budget')
    return [documentIssue(`row.${kind}`, issueText[`row.${kind}`](), line.row.place, at)]
  if (kind === 'numbersOnly')
    return [documentIssue('row.numbersOnly', issueText['row.numbersOnly'](written), line.row.place, at)]
  return []
}

function unknownLayout(rows: readonly SourceLine[], labels: ReadonlyMap<number, string>): DocumentIssue {
  const text = labelsText({ labels })
  const place = rows[0]?.row.place ?? null
  return documentIssue('layout.unknown', issueText['layout.unknown'](rows.length, text), place, {
    field: 'columns',
    original: text,
  })
}
