import { sumShares, WHOLE_YEAR_BP } from '../../../../kernel/basisPoints.ts'
import type { MonthShares } from '../activity.ts'
import type { ImportedActivity, ImportIssue } from '../planImport/importedPlan.ts'
import type { Decision, DecisionKind } from './decision.ts'
import { decidedMonths, droppablePositions, isMonthDoubt, writtenCells } from './monthDecisions.ts'
import { decidedTexts, isTextField } from './textDecisions.ts'

/** One way to settle a doubt, with what it would leave. */
export type Choice = {
  decision: Decision
  /** Months after it; null when they stay as they are. */
  months: MonthShares | null
  /** Text after it, of the doubt's field; null when it stays. */
  text: string | null
  /** The value that goes, for `dropValue`. */
  dropped: string | null
}

/** Ways that a person completes by writing. */
export type OpenChoice = 'writeMonths' | 'writeText'

const NEVER_AS_IS = new Set([
  'months.undecidable',
  'months.mark',
  'months.merged',
  'months.periods',
  'months.twice',
  'months.part',
  'months.scaleUnclear',
  'months.quantity',
  'months.formula',
  'row.misaligned',
  'activity.missing',
])
const LEAVE_OUT = new Set([
  'row.hidden',
  'row.repeated',
  'row.duplicate',
  'row.misaligned',
  'row.short',
  'row.startsCut',
  'activity.missing',
])
const SPREADABLE = new Set(['months.sum', 'months.rounding', 'months.sumOver110', 'months.totalMismatch'])

/** Every sensible way to settle a doubt of a row (issue 2, point 15); what needs typing stands in `openChoices`. */
export function choicesFor(row: ImportedActivity, issue: ImportIssue): Choice[] {
  return [
    ...asIs(issue),
    ...repairs(row, issue),
    ...(LEAVE_OUT.has(issue.rule) ? [{ kind: 'leaveOut' } as const] : []),
    { kind: 'ask' as const },
  ].map((decision) => preview(row, issue, decision))
}

export function openChoices(issue: ImportIssue): OpenChoice[] {
  if (isMonthDoubt(issue)) return ['writeMonths']
  return isTextField(issue.field) ? ['writeText'] : []
}

function asIs(issue: ImportIssue): Decision[] {
  return NEVER_AS_IS.has(issue.rule) ? [] : [{ kind: 'accept' }]
}

function repairs(row: ImportedActivity, issue: ImportIssue): Decision[] {
  if (issue.rule === 'months.undecidable')
    return droppablePositions(issue).map((position) => ({ kind: 'dropValue', position }))
  const candidates: Decision[] = [{ kind: 'take' }]
  if (SPREADABLE.has(issue.rule)) candidates.push({ kind: 'spread' })
  if (issue.rule === 'months.cumulative') candidates.push({ kind: 'increments' })
  return candidates.filter((decision) => changes(row, issue, decision))
}

function changes(row: ImportedActivity, issue: ImportIssue, decision: Decision): boolean {
  const months = isMonthDoubt(issue) ? decidedMonths(issue, decision, row.months) : undefined
  if (months !== undefined && (decision.kind === 'take' || sumShares(months) === WHOLE_YEAR_BP)) return true
  return decidedTexts(issue, decision, row) !== undefined
}

function preview(row: ImportedActivity, issue: ImportIssue, decision: Decision): Choice {
  const months = isMonthDoubt(issue) ? decidedMonths(issue, decision, row.months) : undefined
  const texts = decidedTexts(issue, decision, row)
  const text = texts !== undefined && isTextField(issue.field) ? texts[issue.field] : null
  const dropped = decision.kind === 'dropValue' ? (writtenCells(issue)[decision.position - 1] ?? null) : null
  return { decision, months: months ?? null, text, dropped }
}

/** Decided one by one: each row has its own answer. */
const ONE_BY_ONE = new Set([
  'months.undecidable',
  'months.cellOver100',
  'months.notANumber',
  'months.mark',
  'months.merged',
  'months.formula',
  'months.quantity',
  'months.totalMismatch',
  'months.quantityTotal',
  'row.misaligned',
  'row.startsCut',
  'activity.missing',
])

/** What can be decided at once for every row of a group; empty where each row needs its own answer. */
export function bulkChoices(rule: string, decisions: readonly (readonly Decision[])[]): DecisionKind[] {
  if (ONE_BY_ONE.has(rule)) return []
  const [first = [], ...rest] = decisions.map((row) => row.map(({ kind }) => kind))
  return first.filter((kind) => rest.every((row) => row.includes(kind)))
}
