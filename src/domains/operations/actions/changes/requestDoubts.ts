import { DomainError } from '../../../../kernel/domainError.ts'
import type { Activity } from '../../model/activity.ts'
import { addedDoubts } from '../../model/changes/addedDoubts.ts'
import type { PlanUnderChange } from '../../model/changes/applyItem.ts'
import type { Finding } from '../../model/review/finding.ts'
import { describeFinding } from '../../model/review/reviewText.es.ts'
import type { StoredActivity } from '../../store/activityStore.ts'
import type { WholePlan } from '../planMemory.ts'
import { findingsIn, findingsOf } from '../reviewedPlan.ts'

/** A doubt with the activity that it speaks of, as the changes leave it. */
export type AddedDoubt = { finding: Finding; activity: Pick<Activity, 'code' | 'name'> }

function touchedBetween(before: PlanUnderChange, after: PlanUnderChange): Map<string, Activity> {
  return new Map([...after.activities].filter(([id, activity]) => before.activities.get(id) !== activity))
}

function added(
  whole: WholePlan,
  touched: ReadonlyMap<string, Activity>,
  others: readonly StoredActivity[],
): AddedDoubt[] {
  const written = [...touched.values()].map((one) => ({ ...one, rawCells: null, rawMonths: null }))
  const found = findingsIn({ ...whole.content, activities: [...others, ...written] })
  return addedDoubts(findingsOf(whole), found, new Set(touched.keys()), whole.accepted).flatMap((finding) => {
    const activity = touched.get(finding.activityId ?? '')
    return activity === undefined ? [] : [{ finding, activity }]
  })
}

/** Warnings that the reviewer would find new in the plan with changes done, in the activities that they make or alter. */
export function warningsAdded(whole: WholePlan, before: PlanUnderChange, after: PlanUnderChange): AddedDoubt[] {
  const touched = touchedBetween(before, after)
  if (touched.size === 0) return []
  const others = whole.activities.filter(({ id }) => after.activities.has(id) && !touched.has(id))
  return added(whole, touched, others).filter(({ finding }) => finding.severity === 'warning')
}

function refusal(code: string, doubts: readonly AddedDoubt[]): DomainError {
  const listed = doubts.map(({ finding, activity }) => `«${activity.name}»: ${describeFinding(finding).title}`)
  return new DomainError(code, 'conflict', { count: doubts.length, doubts: listed.join('; ') })
}

/**
 * The refusal of a change that would add doubts which no reason settles, or undefined. They are looked for in the rows
 * that it touches alone: no rule that blocks compares rows, and a request may hold 200 changes.
 */
export function refuseBlocks(
  whole: WholePlan,
  before: PlanUnderChange,
  after: PlanUnderChange,
): DomainError | undefined {
  const blocks = added(whole, touchedBetween(before, after), []).filter(({ finding }) => finding.severity === 'block')
  return blocks.length === 0 ? undefined : refusal('operations.requestLeavesDoubts', blocks)
}

/**
 * Warnings are fixed, or confirmed with a reason by whoever presents the request (domain.md D3).
 *
 * @throws DomainError `operations.requestWarnings` with every warning, unless there is a reason.
 */
export function demandConfirmed(doubts: readonly AddedDoubt[], reason: string | undefined): void {
  if (doubts.length > 0 && reason === undefined) throw refusal('operations.requestWarnings', doubts)
}

/** Warnings that are not among those which were confirmed; a new activity, which has no id yet, is known by its name. */
function unconfirmed(doubts: readonly AddedDoubt[], confirmed: readonly AddedDoubt[]): AddedDoubt[] {
  const keyOf = ({ finding, activity }: AddedDoubt) => JSON.stringify([finding.rule, activity.name, finding.params])
  const known = new Set(confirmed.map(keyOf))
  return doubts.filter((doubt) => !known.has(keyOf(doubt)))
}

/**
 * Accepting a part of a request may leave what nobody saw when it was presented: whoever decides says why.
 *
 * @param confirmed what was confirmed with the reason of the presentation.
 * @throws DomainError `operations.decisionWarnings` with every warning that nobody confirmed.
 */
export function demandDecidable(doubts: readonly AddedDoubt[], confirmed: readonly AddedDoubt[]): void {
  const left = unconfirmed(doubts, confirmed)
  if (left.length > 0) throw refusal('operations.decisionWarnings', left)
}
