import type { EditableRow } from '../../../../documents/model.ts'
import type { ReturnedRow, ReturnedSheet, ReturnedWorkbook } from '../../../../kernel/returnedWorkbook.ts'
import type { SourceCell } from '../../../../kernel/sourceDocument.ts'
import type { Activity, MonthShares } from '../../model/activity.ts'
import { linkWithLabel } from '../../model/catalogueLabel.ts'
import type { PlanFile } from '../../model/planFile.ts'
import type {
  ReturnedAddition,
  ReturnedEdit,
  ReturnedPlan,
  ReturnedValues,
  ReturnProblem,
} from '../../model/roundTrip/returnedPlan.ts'
import { monthKeys } from '../planTable.ts'
import { planWorkbook } from '../planWorkbook.ts'
import { comparableText, meansOf } from './comparableText.ts'
import { returnedShare } from './returnedShare.ts'

type Reading = {
  base: PlanFile
  activities: ReadonlyMap<string, Activity>
  /** What was written for each activity, by its id. */
  written: ReadonlyMap<string, EditableRow>
  headings: readonly string[]
  edits: ReturnedEdit[]
  additions: ReturnedAddition[]
  problems: ReturnProblem[]
  seen: Set<string>
}

type RowPlace = { sheet: ReturnedSheet; place: string }

/**
 * What an edited workbook says, compared cell by cell with what was written to it.
 *
 * @param base the plan as it was when the workbook was written.
 */
export function planFromWorkbook(workbook: ReturnedWorkbook, base: PlanFile): ReturnedPlan {
  const sheets = planWorkbook(base).sheets
  const reading: Reading = {
    base,
    activities: new Map(base.units.flatMap(({ activities }) => activities.map((one) => [one.id, one]))),
    written: new Map(sheets.flatMap(({ rows }) => rows.map((row) => [row.key, row]))),
    headings: sheets[0]?.columns.map(({ label }) => label) ?? [],
    edits: [],
    additions: [],
    problems: workbook.missingSheets.map((key) => ({
      code: 'missingSheet',
      place: '',
      unitId: key,
      field: '',
      text: base.units.find(({ id }) => id === key)?.name ?? '',
    })),
    seen: new Set(),
  }
  const read = workbook.sheets.filter((sheet) => readSheet(sheet, reading))
  const missing = read.flatMap(({ key }) => {
    const unit = base.units.find(({ id }) => id === key)
    return (unit?.activities ?? []).map(({ id }) => id).filter((id) => !reading.seen.has(id))
  })
  const { edits, additions, problems } = reading
  return { edits, additions, missing, problems }
}

/** False when the sheet could not be compared: of an unknown unit, or with its columns moved. */
function readSheet(sheet: ReturnedSheet, reading: Reading): boolean {
  const place = `${sheet.name} · A1`
  if (!reading.base.units.some(({ id }) => id === sheet.key)) {
    reading.problems.push({ code: 'unknownSheet', place, unitId: null, field: '', text: sheet.name })
    return false
  }
  const moved = sheet.columns.find(({ heading }, index) => heading !== reading.headings[index])
  if (moved !== undefined) {
    reading.problems.push({ code: 'movedColumns', place, unitId: sheet.key, field: '', text: moved.heading })
    return false
  }
  for (const row of sheet.rows) readRow(row, { sheet, place: `${sheet.name} · ${row.cell}` }, reading)
  return true
}

function readRow(row: ReturnedRow, at: RowPlace, reading: Reading): void {
  const activity = reading.activities.get(row.key)
  const written = reading.written.get(row.key)
  if (activity === undefined || written === undefined) {
    addRow(row, at, row.key === '' ? null : 'unknownKey', reading)
  } else if (reading.seen.has(row.key)) {
    addRow(row, at, 'repeatedKey', reading)
  } else {
    reading.seen.add(row.key)
    if (activity.unitId !== at.sheet.key) {
      problem(reading, at, 'otherUnit', '', activity.name)
      return
    }
    if (isEdited(row, written, 'code')) problem(reading, at, 'lockedColumn', 'code', textOf(row, 'code'))
    const values = valuesOf(row, at, { activity, written }, reading)
    if (Object.keys(values).length > 0) reading.edits.push({ activityId: activity.id, place: at.place, values })
  }
}

function addRow(row: ReturnedRow, at: RowPlace, doubt: ReturnedAddition['doubt'], reading: Reading): void {
  const isBlank = Object.entries(row.cells).every(([key, { text }]) => key === 'total' || text.trim() === '')
  if (isBlank) return
  const { name, ...values } = valuesOf(row, at, undefined, reading)
  if (name === undefined || name === '') {
    problem(reading, at, 'nameMissing', 'name', '')
    return
  }
  reading.additions.push({ unitId: at.sheet.key, place: at.place, values: { ...values, name }, doubt })
}

type Known = { activity: Activity; written: EditableRow }

/** Values of the cells that no longer hold what was written to them; of a new row, those that hold something. */
function valuesOf(row: ReturnedRow, at: RowPlace, known: Known | undefined, reading: Reading): ReturnedValues {
  const values: ReturnedValues = {}
  const edited = (column: string): boolean => isEdited(row, known?.written, column)
  if (edited('line')) Object.assign(values, lineValues(row, at, reading))
  if (edited('activity')) values.name = textOf(row, 'activity').trim()
  if (edited('result')) values.expectedResult = textOf(row, 'result').trim()
  if (edited('means')) values.means = meansOf(textOf(row, 'means'))
  if (edited('responsible')) values.responsibleText = textOf(row, 'responsible').trim()
  const months = monthsOf(row, at, known?.activity.months, reading)
  if (months !== undefined) values.months = months
  return values
}

/** A text that the catalogue does not hold stays as text and the row without line, as an imported one would. */
function lineValues(row: ReturnedRow, at: RowPlace, reading: Reading): ReturnedValues {
  const label = textOf(row, 'line').trim()
  const link = linkWithLabel(reading.base, label)
  if (link !== undefined) return { link }
  if (label !== '') problem(reading, at, 'notInCatalogue', 'link', label)
  return { link: { classification: 'unclassified', lineId: null, processId: null }, lineText: label }
}

/** Undefined when every month is as it was written; a cell that is no share leaves its month as it was. */
function monthsOf(
  row: ReturnedRow,
  at: RowPlace,
  written: MonthShares | undefined,
  reading: Reading,
): MonthShares | undefined {
  let edited = false
  const months = monthKeys.map((key, index) => {
    const before = written?.[index] ?? null
    const cell: SourceCell = row.cells[key] ?? { text: '' }
    const read = returnedShare(cell)
    if (isSameFigure(cell, before)) return before
    if ('doubt' in read) {
      problem(reading, at, read.doubt, `months.${index + 1}`, cell.text)
      return before
    }
    if (read.rounded) problem(reading, at, 'roundedShare', `months.${index + 1}`, String(cell.number ?? cell.text))
    if (read.share !== before) edited = true
    return read.share
  })
  return edited ? months : undefined
}

/** Also for shares over 100 %, which a plan may hold and nobody may type. */
function isSameFigure({ number, text }: SourceCell, before: number | null): boolean {
  return before === null
    ? number === undefined && text.trim() === ''
    : number !== undefined && Math.abs(number * 10_000 - before) < 1e-6
}

function isEdited(row: ReturnedRow, written: EditableRow | undefined, column: string): boolean {
  return comparableText(textOf(row, column)) !== comparableText(String(written?.cells[column] ?? ''))
}

/** Figures typed into a column of texts are shown as the cell shows them. */
function textOf(row: ReturnedRow, column: string): string {
  return row.cells[column]?.text ?? ''
}

function problem(reading: Reading, at: RowPlace, code: ReturnProblem['code'], field: string, text: string): void {
  reading.problems.push({ code, place: at.place, unitId: at.sheet.key, field, text })
}
