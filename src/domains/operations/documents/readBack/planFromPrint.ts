import type { DocumentBlock, GroupHeading } from '../../../../documents/model.ts'
import { formatShare, sumShares } from '../../../../kernel/basisPoints.ts'
import type { SourceDocument } from '../../../../kernel/sourceDocument.ts'
import type { Activity, MonthShares } from '../../model/activity.ts'
import type { PlanFile, UnitFile } from '../../model/planFile.ts'
import type { ReturnedPlan, ReturnedValues, ReturnProblem } from '../../model/roundTrip/returnedPlan.ts'
import { documentText as text } from '../documentText.es.ts'
import { frontMatterSections } from '../frontMatterSections.ts'
import { groupHeading, monthKeys } from '../planTable.ts'
import { meansOf } from './comparableText.ts'
import { type PrintedPlan, type PrintedRow, printedRows } from './printedRows.ts'
import { printedForm, sameInPrint } from './printedText.ts'

type Mutable = { -readonly [K in keyof ReturnedPlan]: ReturnedPlan[K][number][] }

/**
 * What a printed plan (PDF or Word) says that the plan did not, told from what a person sees on it: an attached file is
 * not looked at (decisions.md 28). Undefined when no table of the plan's form is in it.
 */
export function planFromPrint(source: SourceDocument, base: PlanFile): ReturnedPlan | undefined {
  const printed = printedRows(source, base)
  if (printed.rows.length === 0) return undefined
  const plan: Mutable = { edits: [], additions: [], missing: [], problems: [] }
  const seen = new Set<string>()
  for (const row of printed.rows) {
    const found = findActivity(row, base)
    if (found === undefined) {
      addRow(row, base, plan)
      continue
    }
    printed.units.add(found.unit)
    seen.add(found.activity.id)
    const values = valuesOf(row, found.activity, base, plan.problems)
    if (Object.keys(values).length > 0) plan.edits.push({ activityId: found.activity.id, place: row.place, values })
  }
  for (const unit of printed.units) {
    plan.missing.push(...unit.activities.map(({ id }) => id).filter((id) => !seen.has(id)))
    plan.problems.push(...unreadNotes(unit, printed.prose))
  }
  plan.problems.push(...unreadSections(base, printed))
  return plan
}

/** By unit and code; without a unit only where one activity of the whole plan has that code. */
function findActivity(row: PrintedRow, base: PlanFile): { unit: UnitFile; activity: Activity } | undefined {
  const code = printedForm(row.cells.code ?? '')
  const units = row.unit === undefined ? base.units : [row.unit]
  const found = units.flatMap((unit) =>
    unit.activities.filter((one) => printedForm(one.code) === code).map((activity) => ({ unit, activity })),
  )
  return found.length === 1 ? found[0] : undefined
}

function addRow(row: PrintedRow, base: PlanFile, plan: Mutable): void {
  const name = row.cells.activity?.trim() ?? ''
  const unitId = row.unit?.id
  if (unitId === undefined || name === '') {
    plan.problems.push({
      code: 'unknownKey',
      place: row.place,
      unitId: unitId ?? null,
      field: '',
      text: row.cells.code ?? '',
    })
    return
  }
  const { name: _name, ...values } = valuesOf(row, undefined, base, plan.problems)
  plan.additions.push({ unitId, place: row.place, values: { ...values, name }, doubt: 'unknownKey' })
}

function valuesOf(
  row: PrintedRow,
  activity: Activity | undefined,
  base: PlanFile,
  problems: ReturnProblem[],
): ReturnedValues {
  const values: ReturnedValues = {}
  const edited = (column: string, printed: string | undefined): boolean =>
    !sameInPrint(printed ?? '', row.cells[column] ?? '')
  const read = (column: string): string => (row.cells[column] ?? '').trim()
  if (edited('activity', activity?.name)) values.name = read('activity')
  if (edited('result', activity?.expectedResult)) values.expectedResult = read('result')
  if (edited('means', activity?.means.join('\n'))) values.means = meansOf(read('means'))
  if (edited('responsible', activity?.responsibleText)) values.responsibleText = read('responsible')
  if (activity === undefined || !isUnder(groupHeading(base, activity), row.group)) {
    Object.assign(values, linkOfHeading(row, base, problems))
  }
  const months = monthsOf(row, activity?.months, base.institution.locale, problems)
  if (months !== undefined) values.months = months
  else if (activity !== undefined) checkSum(row, activity, base.institution.locale, problems)
  return values
}

/** A heading on paper: its label and text, with the objective beside them, as each format joins them. */
function isUnder({ label, text: own, aside = '' }: GroupHeading, read: string): boolean {
  return sameInPrint(`${label}${own}${aside}`, read) || sameInPrint(`${label}${own}·${aside}`, read)
}

function linkOfHeading(row: PrintedRow, base: PlanFile, problems: ReturnProblem[]): ReturnedValues {
  const none = { lineId: null, processId: null }
  const links = [
    ...base.lines.map(({ id }) => ({ classification: 'line' as const, lineId: id, processId: null })),
    ...base.processes.map(({ id }) => ({ classification: 'process' as const, lineId: null, processId: id })),
  ]
  const link = links.find((one) => isUnder(groupHeading(base, { ...one, lineText: '' }), row.group))
  if (link !== undefined) return { link }
  const words = row.group.trim()
  if (!words.startsWith(text.unclassified)) {
    problems.push({
      code: 'notInCatalogue',
      place: row.place,
      unitId: row.unit?.id ?? null,
      field: 'link',
      text: words,
    })
  }
  const lineText = words.replace(text.unclassified, '').trim()
  return { link: { classification: 'unclassified', ...none }, lineText }
}

function monthsOf(
  row: PrintedRow,
  written: MonthShares | undefined,
  locale: string,
  problems: ReturnProblem[],
): MonthShares | undefined {
  let edited = false
  const months = monthKeys.map((key, index) => {
    const before = written?.[index] ?? null
    const read = figureOf(row.cells[key])
    if (read === printedShare(before, locale)) return before
    if (read !== '' && !/^\d{1,3}(?:[.,]\d{1,2})?$/u.test(read)) {
      const field = `months.${index + 1}`
      problems.push({ code: 'notAShare', place: row.place, unitId: row.unit?.id ?? null, field, text: read })
      return before
    }
    edited = true
    return read === '' ? null : Math.round(Number(read.replace(',', '.')) * 100)
  })
  return edited ? months : undefined
}

/** A sum that does not agree with months that nobody touched: somebody wrote over it. */
function checkSum(row: PrintedRow, activity: Activity, locale: string, problems: ReturnProblem[]): void {
  const read = figureOf(row.cells.sum)
  if (read === printedShare(sumShares(activity.months), locale)) return
  problems.push({
    code: 'sumDiffers',
    place: row.place,
    unitId: activity.unitId,
    field: 'sum',
    text: row.cells.sum ?? '',
  })
}

function printedShare(share: number | null, locale: string): string {
  return share === null ? '' : formatShare(share, locale)
}

/** The figure without the signs of marks beside it. */
function figureOf(cell: string | undefined): string {
  return (cell ?? '').replace(/[\s▲†‡§]/gu, '')
}

/** Conditions and notes stand under the table; one that is not there word by word is said and never taken. */
function unreadNotes(unit: UnitFile, prose: string): ReturnProblem[] {
  const conditions = unit.activities
    .filter(({ condition }) => (condition ?? '') !== '')
    .map(({ code, condition }) => ({ field: 'condition', text: `${text.condition(code)} ${condition}` }))
  const notes = unit.notes === '' ? [] : [{ field: 'notes', text: `${text.notes} ${unit.notes}` }]
  return [...conditions, ...notes]
    .filter((note) => !prose.includes(printedForm(note.text)))
    .map((note) => ({ code: 'unreadText', place: '', unitId: unit.id, ...note }))
}

/** The front matter is compared word by word where the document has it; the plan of one unit has none. */
function unreadSections(base: PlanFile, { prose, otherCells }: PrintedPlan): ReturnProblem[] {
  const [first] = base.sections
  if (first === undefined || !prose.includes(printedForm(first.title))) return []
  return frontMatterSections(base.sections).flatMap(({ heading, blocks }) =>
    [heading?.text ?? '', ...blocks.flatMap(textsOf)]
      .filter((words) => !prose.includes(printedForm(words)) && !otherCells.has(printedForm(words)))
      .map((words) => ({
        code: 'unreadText',
        place: heading?.text ?? '',
        unitId: null,
        field: 'section',
        text: words,
      })),
  )
}

/** Every piece of text that a block of the front matter prints in one run. */
function textsOf(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [block.lead ?? '', block.text]
    case 'definitions':
      return block.items.flatMap(({ term, text: meaning }) => [term, meaning])
    case 'bullets':
      return [...block.items]
    case 'steps':
      return block.items.flatMap(({ title = '', text: paragraphs }) => [title, ...paragraphs.split('\n')])
    case 'table':
      return block.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells).map(String)))
    default:
      return []
  }
}
