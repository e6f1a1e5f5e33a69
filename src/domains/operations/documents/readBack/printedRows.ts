import type { SourceDocument, SourcePlace, SourceRow } from '../../../../kernel/sourceDocument.ts'
import type { PlanFile, UnitFile } from '../../model/planFile.ts'
import { documentText as text } from '../documentText.es.ts'
import { planColumns } from '../planTable.ts'
import { printedForm } from './printedText.ts'

/** A row of a plan table as it stands on paper. */
export type PrintedRow = {
  /** Undefined where the paper does not say whose plan it is: a unit's own document in Word. */
  unit: UnitFile | undefined
  place: string
  /** Text of the heading over the row. */
  group: string
  cells: Record<string, string>
}

export type PrintedPlan = {
  rows: PrintedRow[]
  units: Set<UnitFile>
  /** Everything outside tables in its printed form, without what each page repeats. */
  prose: string
  /** Cells of tables that are no plan's, in their printed form. */
  otherCells: Set<string>
}

/** Our own printed form read back from PDF or Word: tables under our column titles, under the unit that they stand in. */
export function printedRows(source: SourceDocument, base: PlanFile): PrintedPlan {
  const plan: PrintedPlan = { rows: [], units: new Set(), prose: '', otherCells: new Set() }
  const state: State = { inTable: false, unit: undefined, group: '' }
  const furniture = new Set([text.workingCopy].map(printedForm))
  for (const row of source.sections.flatMap(({ rows }) => rows)) {
    const unit = unitNamed(row, base)
    if (unit !== undefined) {
      state.unit = unit
      plan.units.add(unit)
    }
    if (isHead(row)) state.inTable = true
    else if (row.tabular && state.inTable && row.cells.length === planColumns.length) readTableRow(row, state, plan)
    else if (row.tabular) for (const cell of row.cells) plan.otherCells.add(printedForm(cell.text))
    else {
      const words = row.cells.map((cell) => printedForm(cell.text)).join('')
      if (!furniture.has(words)) plan.prose += words
    }
  }
  return plan
}

type State = { inTable: boolean; unit: UnitFile | undefined; group: string }

const labels = planColumns.map(({ label }) => printedForm(label))

/** Both rows of the head: the titles of the text columns reach over the two. */
function isHead({ cells }: SourceRow): boolean {
  const texts = labels.slice(0, 5)
  return (
    cells.length === labels.length && texts.every((label, index) => printedForm(cells[index]?.text ?? '') === label)
  )
}

/** The heading of a unit's plan, or the line under the letterhead. */
function unitNamed(row: SourceRow, base: PlanFile): UnitFile | undefined {
  if (row.tabular) return undefined
  const words = printedForm(row.cells.map((cell) => cell.text).join(' '))
  return base.units.find(
    ({ name }) => words === printedForm(name) || words.startsWith(printedForm(`${text.unit}: ${name} ${text.period}:`)),
  )
}

function readTableRow(row: SourceRow, state: State, plan: PrintedPlan): void {
  const [first, second] = row.cells
  const isBand = second?.merged === true && second.text === first?.text
  if (isBand && row.cells.every(({ text: own }) => own === first?.text)) {
    state.group = first?.text ?? ''
    return
  }
  // The title of the load row reaches over the columns of text.
  if (isBand) return
  const cells = Object.fromEntries(planColumns.map(({ key }, index) => [key, row.cells[index]?.text ?? '']))
  const last = plan.rows.at(-1)
  // A row that a page parts goes on without its code.
  if (first?.text.trim() === '' && last !== undefined) {
    for (const { key } of planColumns) last.cells[key] = [last.cells[key], cells[key]].filter(Boolean).join('\n')
    return
  }
  plan.rows.push({ unit: state.unit, place: placeText(row.place), group: state.group, cells })
}

function placeText(place: SourcePlace): string {
  if ('page' in place) return `${place.page}:${place.row}`
  return 'table' in place ? `${place.table}:${place.row}` : ''
}
