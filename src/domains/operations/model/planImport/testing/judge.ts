import type { SourcePlace } from '../../../../../kernel/sourceDocument.ts'
import { foldText } from '../../../../../kernel/text.ts'
import type { ImportedActivity, ImportedPlan, ImportedUnit } from '../importedPlan.ts'
import type { PlanCase } from './planCase.ts'
import type { TruthActivity } from './planTruth.ts'

export type Judgement = {
  /** Of the rows that nothing damaged when they were printed. */
  rowsRight: number
  rowsTotal: number
  /**
   * Month values that differ from the truth, and damaged rows that differ in anything, where no doubt was raised: neither
   * on the row nor on its sheet or document.
   */
  silentWrongNumbers: number
  /** Rows of the truth that the plan does not have. */
  missing: number
  /** Rows of the plan that the truth does not have; those of doubtful sheets only when nothing was said of the sheet. */
  invented: number
  /** Units of the truth that the plan does not have, or has with another kind. */
  unitsWrong: number
  /** What is wrong, one short line each, for a person who looks for the fault. */
  faults: string[]
}

type ReadRow = { unit: ImportedUnit; activity: ImportedActivity }

/** Compares a read plan with the truth of its document, row by row and month by month. */
export function judge(plan: ImportedPlan, planCase: Pick<PlanCase, 'truth' | 'doubtfulSheets'>): Judgement {
  const { truth } = planCase
  const rows = plan.units.flatMap((unit) => unit.activities.map((activity) => ({ unit, activity })))
  const found = matchRows(rows, truth.activities)
  const extra = rows.filter((row) => !found.has(row) && !isDoubted(row, plan, planCase.doubtfulSheets))
  const faults: string[] = []
  let silentWrongNumbers = 0
  const whole = truth.activities.filter(({ damage }) => damage === null)
  let rowsRight = truth.mayBeRefused && found.size === 0 && plan.issues.length > 0 ? whole.length : 0
  for (const [row, expected] of found) {
    const spoken = isSpoken(row, plan)
    const wrong = rowFaults(row, expected, spoken)
    if (expected.damage !== null) {
      if (wrong.length > 0 && !spoken) {
        silentWrongNumbers++
        faults.push(`${placeKey(row.activity.source)} ${expected.damage}: ${wrong.join(', ')}`)
      }
      continue
    }
    if (wrong.length === 0) rowsRight++
    faults.push(...wrong.map((fault) => `${placeKey(row.activity.source)} ${fault}`))
    silentWrongNumbers += spoken ? 0 : wrongMonths(row.activity.months, expected).length
  }
  for (const row of extra) {
    faults.push(`${placeKey(row.activity.source)} invented: ${row.activity.activity}`)
    // A total taken for an activity is a wrong figure too.
    silentWrongNumbers += isSpoken(row, plan) ? 0 : row.activity.months.filter((share) => share !== null).length
  }
  const matched = new Set(found.values())
  const missing = truth.activities.filter((activity) => !matched.has(activity))
  faults.push(...missing.map((activity) => `${placeKey(activity.place)} missing: ${activity.name}`))
  const wrongUnits = truth.units.filter((unit) => !plan.units.some((read) => isSameUnit(read, unit.name, unit.kind)))
  faults.push(...wrongUnits.map((unit) => `unit wrong: ${unit.name} (${unit.kind})`))
  return {
    rowsRight,
    rowsTotal: whole.length,
    silentWrongNumbers,
    missing: missing.length,
    invented: extra.length,
    unitsWrong: wrongUnits.length,
    faults,
  }
}

/** By place; a row that was given another place still counts when its name is found once. */
function matchRows(rows: readonly ReadRow[], expected: readonly TruthActivity[]): Map<ReadRow, TruthActivity> {
  const byPlace = new Map(expected.map((activity) => [placeKey(activity.place), activity]))
  const found = new Map<ReadRow, TruthActivity>()
  const taken = new Set<TruthActivity>()
  const take = (row: ReadRow, activity: TruthActivity | undefined): void => {
    if (activity === undefined || taken.has(activity)) return
    found.set(row, activity)
    taken.add(activity)
  }
  for (const row of rows) take(row, byPlace.get(placeKey(row.activity.source)))
  for (const row of rows) {
    if (found.has(row)) continue
    take(
      row,
      expected.find((activity) => !taken.has(activity) && same(activity.name, row.activity.activity)),
    )
  }
  return found
}

function rowFaults({ unit, activity }: ReadRow, expected: TruthActivity, spoken: boolean): string[] {
  const faults: string[] = []
  const compare = (field: string, read: string, written: string): void => {
    if (!same(read, written)) faults.push(`${field}: «${read}» for «${written}»`)
  }
  if (!isSameUnit(unit, expected.unit, null)) faults.push(`unit: «${unit.name}» for «${expected.unit}»`)
  compare('activity', activity.activity, expected.name)
  compare('line', activity.strategicLine, expected.line)
  compare('code', activity.code ?? '', expected.code ?? '')
  compare('result', activity.expectedResult, expected.expectedResult)
  compare('verification', activity.verification, expected.verification)
  compare('responsible', activity.responsible, expected.responsible)
  faults.push(...wrongMonths(activity.months, expected))
  if (expected.expectFlag && !spoken) faults.push('no doubt shown')
  return faults
}

function wrongMonths(read: readonly (number | null)[], expected: TruthActivity): string[] {
  return expected.months.flatMap((share, month) => {
    const figure = read[month] ?? null
    const right = figure === share || (figure === null && expected.dashes.includes(month))
    return right ? [] : [`month ${month + 1}: ${figure} for ${share}`]
  })
}

/** A person is asked: by a doubt on the row, on its unit, or on the document that names its sheet. A notice asks nothing. */
function isSpoken({ unit, activity }: ReadRow, plan: ImportedPlan): boolean {
  const asks = ({ severity }: { severity: string }): boolean => severity !== 'notice'
  return activity.issues.some(asks) || unit.issues.some(asks) || isSheetSpoken(activity.source, plan)
}

function isSheetSpoken(place: SourcePlace, plan: ImportedPlan): boolean {
  const sheet = 'sheet' in place ? place.sheet : null
  return plan.issues.some(({ source, message, severity }) => {
    // A text has no sheets: a doubt without a place speaks of all its rows, a mere notice of none.
    if (sheet === null) return source === null && severity !== 'notice'
    return message.includes(sheet) || (source !== null && 'sheet' in source && source.sheet === sheet)
  })
}

function isDoubted(row: ReadRow, plan: ImportedPlan, doubtfulSheets: readonly string[]): boolean {
  const { source } = row.activity
  return 'sheet' in source && doubtfulSheets.includes(source.sheet) && isSheetSpoken(source, plan)
}

/** Bodies (consejo, junta) may be read as central units: nothing in a document tells them apart for sure. */
function isSameUnit(read: ImportedUnit, name: string, kind: string | null): boolean {
  const named = [read.name, ...read.aliases].some((alias) => same(alias, name))
  const territorial = kind === 'regional' || kind === 'departamental'
  return named && (kind === null || (territorial ? read.kind === kind : !/regional|departamental/u.test(read.kind)))
}

function same(a: string, b: string): boolean {
  return foldText(a) === foldText(b)
}

function placeKey(place: SourcePlace | null): string {
  return place === null ? 'nowhere' : 'sheet' in place ? `${place.sheet}!${place.cell}` : Object.values(place).join('.')
}
