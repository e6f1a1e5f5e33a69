import { type BasisPoints, sumShares } from '../../../../kernel/basisPoints.ts'
import { compareText, foldText } from '../../../../kernel/text.ts'
import { lineCodeOf, lineTextKey } from '../../../strategy/model/index.ts'
import type { Activity } from '../activity.ts'
import { isUnlinked, linkOf } from '../activityChange.ts'
import { cutEnding } from './cutText.ts'
import type { ActivityForReview, PlanForReview, ReviewLine, ReviewProcess } from './finding.ts'

/** An activity with what several rules ask of it, computed once. */
export type ReviewRow = ActivityForReview & {
  /** Basis points; null when every month is null. */
  sum: BasisPoints | null
  /** Declared means without the empty ones. */
  means: readonly string[]
  nameKey: string
  resultKey: string
  responsibleKey: string
  /** Code n.m at the head of the line's text, or null. */
  lineCode: string | null
  lineKey: string
}

/** Fields whose cut texts can be completed with a whole text of the same field elsewhere in the plan (A7). */
export type CompletableField = 'name' | 'expectedResult' | 'responsibleText' | 'lineText'
export const completableFields: readonly CompletableField[] = ['name', 'expectedResult', 'lineText', 'responsibleText']

/** The plan with its look-ups: built once in O(n log n), so that no rule compares rows with rows. */
export type ReviewIndex = {
  plan: PlanForReview
  /** By unit (name), position and id: the same whatever the order of the input. */
  rows: readonly ReviewRow[]
  rowsByUnit: ReadonlyMap<string, readonly ReviewRow[]>
  unitNames: ReadonlyMap<string, string>
  linesById: ReadonlyMap<string, ReviewLine>
  linesByCode: ReadonlyMap<string, readonly ReviewLine[]>
  linesByText: ReadonlyMap<string, readonly ReviewLine[]>
  processesById: ReadonlyMap<string, ReviewProcess>
  processesByText: ReadonlyMap<string, readonly ReviewProcess[]>
  /** Rows that hang from nothing (D16: counted, never hidden). */
  unclassified: number
  /** Rows of a process that no objective claims. */
  unmappedProcess: number
  /** The only whole text of that field that begins like the cut one, or null. */
  completionOf: (field: CompletableField, cutText: string) => string | null
}

/** Reads the plan once; the plan is not changed. */
export function indexPlan(plan: PlanForReview): ReviewIndex {
  const rows = sortRows(plan).map(toRow)
  const processesById = new Map(plan.processes.map((process) => [process.id, process]))
  const lines = plan.lines.toSorted((a, b) => compareText(a.code, b.code) || order(a.id, b.id))
  const processes = plan.processes.toSorted((a, b) => compareText(a.name, b.name) || order(a.id, b.id))
  return {
    plan,
    rows,
    rowsByUnit: group(rows, (row) => row.activity.unitId),
    unitNames: new Map(plan.units.map((unit) => [unit.id, unit.name])),
    linesById: new Map(lines.map((line) => [line.id, line])),
    linesByCode: group(lines, (line) => lineCodeOf(line.code) ?? line.code),
    linesByText: group(lines, (line) => lineTextKey(line.text)),
    processesById,
    processesByText: group(processes, (process) => lineTextKey(process.name)),
    unclassified: rows.filter((row) => isUnlinked(linkOf(row.activity))).length,
    unmappedProcess: rows.filter(({ activity }) => isUnmapped(activity, processesById)).length,
    completionOf: completions(rows),
  }
}

/** Rows in groups, each in the order of the list. */
export function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const own = groups.get(key)
    if (own) own.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** Order of code units, for ids: total, and the same everywhere. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function sortRows(plan: PlanForReview): ActivityForReview[] {
  const units = plan.units.toSorted((a, b) => compareText(a.name, b.name) || order(a.id, b.id))
  const rank = new Map(units.map((unit, place) => [unit.id, place]))
  const rankOf = ({ activity }: ActivityForReview): number => rank.get(activity.unitId) ?? units.length
  return plan.activities.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      order(a.activity.unitId, b.activity.unitId) ||
      a.activity.position - b.activity.position ||
      order(a.activity.id, b.activity.id),
  )
}

function toRow({ activity, rawMonths }: ActivityForReview): ReviewRow {
  return {
    activity,
    rawMonths,
    sum: sumShares(activity.months),
    means: activity.means.map((text) => text.trim()).filter((text) => text !== ''),
    nameKey: textKey(activity.name),
    resultKey: textKey(activity.expectedResult),
    responsibleKey: textKey(activity.responsibleText),
    lineCode: lineCodeOf(activity.lineText),
    lineKey: lineTextKey(activity.lineText),
  }
}

function textKey(text: string): string {
  return foldText(text).replace(/[\s.,;:]+$/u, '')
}

function isUnmapped(activity: Activity, processes: ReadonlyMap<string, ReviewProcess>): boolean {
  if (activity.classification !== 'process' || activity.processId === null) return false
  return (processes.get(activity.processId)?.objectiveId ?? null) === null
}

/** A cut text shorter than this begins like too many others. */
const SHORTEST_HEAD = 15

/** Sorted whole texts per field: what begins like a cut text stands together, found by halving. */
function completions(rows: readonly ReviewRow[]): ReviewIndex['completionOf'] {
  const sorted = new Map(completableFields.map((field) => [field, wholeTexts(rows, field)]))
  return (field, cutText) => {
    const head = foldText(cutText)
    const texts = sorted.get(field) ?? []
    if (head.length < SHORTEST_HEAD) return null
    const place = firstAtLeast(texts, head)
    const [found, next] = texts.slice(place, place + 2)
    if (!found?.key.startsWith(head) || next?.key.startsWith(head)) return null
    const splitsWord = /^\p{L}{2}$/u.test(found.key.slice(head.length - 1, head.length + 1))
    return splitsWord ? null : found.text
  }
}

function wholeTexts(rows: readonly ReviewRow[], field: CompletableField): { key: string; text: string }[] {
  const byKey = new Map<string, string>()
  for (const text of new Set(rows.map((row) => row.activity[field]))) {
    const key = foldText(text)
    if (!byKey.has(key) && cutEnding(text) === null) byKey.set(key, text)
  }
  return [...byKey].map(([key, text]) => ({ key, text })).sort((a, b) => order(a.key, b.key))
}

function firstAtLeast(texts: readonly { key: string }[], head: string): number {
  let low = 0
  let high = texts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((texts[middle]?.key ?? '') < head) low = middle + 1
    else high = middle
  }
  return low
}
