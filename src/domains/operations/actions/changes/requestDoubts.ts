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

/** Who said why a doubt stays as it is, and when. */
export type DoubtReason = { reason: string; personId: string; at: string }

/** A new activity, which has no id yet when its request is presented, is known by its name. */
const keyOf = ({ finding, activity }: AddedDoubt): string =>
  JSON.stringify([finding.rule, activity.name, finding.params])

/**
 * The warnings that a decision leaves, each with the reason that settles it: that of the presentation for what was seen
 * then; what accepting a part leaves and nobody saw has that of whoever decides.
 *
 * @throws DomainError `operations.decisionWarnings` with every warning that has no reason.
 */
export function settledDoubts(
  doubts: readonly AddedDoubt[],
  presented: { doubts: readonly AddedDoubt[]; by: DoubtReason } | undefined,
  decided: DoubtReason | undefined,
): { finding: Finding; by: DoubtReason }[] {
  const seen = new Set(presented?.doubts.map(keyOf))
  const reasons = doubts.map((doubt) => ({ doubt, by: seen.has(keyOf(doubt)) ? presented?.by : decided }))
  const settled = reasons.flatMap(({ doubt: { finding }, by }) => (by === undefined ? [] : [{ finding, by }]))
  const left = reasons.filter(({ by }) => by === undefined).map(({ doubt }) => doubt)
  if (left.length > 0) throw refusal('operations.decisionWarnings', left)
  return settled
}
