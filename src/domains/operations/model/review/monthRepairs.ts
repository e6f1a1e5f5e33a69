import { type BasisPoints, distribute, sumShares, WHOLE_YEAR_BP } from '../../../../kernel/basisPoints.ts'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { sameValue } from '../../../../kernel/sameValue.ts'
import type { Activity, MonthShares, PhysicalTarget } from '../activity.ts'
import type { Repair, RepairCode, RepairOf, RepairParams } from './finding.ts'

const ONE_POINT: BasisPoints = 100
const QUARTER_ENDS: readonly Month[] = [3, 6, 9, 12]

/**
 * Ways to make a row's months add up to exactly 100 %, best first, none twice and none that leaves a programmed month
 * without work: from the quantities, a point for each quarter (12 × 8), equal parts, in proportion. Proposals only.
 * Source: decisions.md 12 (largest remainder), mock-up 05.
 */
export function closingRepairs(activity: Activity): Repair[] {
  const proposals = [
    ...fromTarget(activity),
    ...quarterly(activity),
    ...equalParts(activity),
    ...inProportion(activity),
  ]
  const kept: Repair[] = []
  for (const { repair, after } of proposals) {
    const closes = sumShares(after) === WHOLE_YEAR_BP && keepsProgramme(activity.months, after)
    const known = kept.some((other) => other.changes.some((change) => sameValue(change.after, after)))
    if (closes && !known && !sameValue(activity.months, after)) kept.push(repair)
  }
  return kept
}

/** Months derived from the quantities of the physical target, closing exactly; none without quantities (D9). */
export function targetRepairs(activity: Activity): Repair[] {
  return fromTarget(activity).map(({ repair }) => repair)
}

/** Shares that the quantities stand for; null months stay null, a written 0 stays 0; null when there is no quantity. */
export function sharesFromTarget(target: PhysicalTarget): MonthShares | null {
  const total = target.quantities.reduce<number>((sum, quantity) => sum + (quantity ?? 0), 0)
  if (total <= 0 || target.quantities.some((quantity) => quantity !== null && quantity < 0)) return null
  const parts = distribute(
    WHOLE_YEAR_BP,
    target.quantities.map((quantity) => quantity ?? 0),
  )
  return target.quantities.map((quantity, index) => (quantity === null ? null : (parts[index] ?? 0)))
}

/**
 * What one cell over 100 % could have been meant to be: one digit too many (115 → 15) or a lost decimal sign
 * (833 → 8.33), only where the row then adds up to exactly 100 %. Source: domain.md A5 ("suggest 15, do not apply").
 */
export function digitSlipRepairs(activity: Activity): Repair[] {
  const over = MONTHS.filter((month) => (activity.months[month - 1] ?? 0) > WHOLE_YEAR_BP)
  const [month] = over
  const from = month === undefined ? null : (activity.months[month - 1] ?? null)
  const sum = sumShares(activity.months)
  if (month === undefined || from === null || sum === null || over.length > 1) return []
  const needed = WHOLE_YEAR_BP - (sum - from)
  if (!slips(from).has(needed)) return []
  const after = activity.months.with(month - 1, needed)
  return [proposal('months.digitSlip', { month, from, to: needed }, activity, after).repair]
}

/** True for all the months that hold more than 0. */
export function programmedMonths(months: MonthShares): Month[] {
  return MONTHS.filter((month) => (months[month - 1] ?? 0) > 0)
}

type Proposal = { repair: Repair; after: MonthShares }

/** A repair that changes the months of one activity. */
export function proposal<C extends RepairCode>(
  code: C,
  params: RepairParams[C],
  activity: Activity,
  after: MonthShares,
): { repair: RepairOf<C>; after: MonthShares } {
  const changes = [{ activityId: activity.id, field: 'months' as const, before: activity.months, after }]
  return { repair: { code, params, changes }, after }
}

function fromTarget(activity: Activity): Proposal[] {
  if (activity.target === null) return []
  const after = sharesFromTarget(activity.target)
  const { unitOfMeasure } = activity.target
  return after === null ? [] : [proposal('months.fromTarget', { unitOfMeasure }, activity, after)]
}

/** Twelve programmed months that miss (or exceed) 100 % by four points: one point for each quarter's last month. */
function quarterly(activity: Activity): Proposal[] {
  const difference = WHOLE_YEAR_BP - (sumShares(activity.months) ?? 0)
  if (Math.abs(difference) !== QUARTER_ENDS.length * ONE_POINT) return []
  if (programmedMonths(activity.months).length !== MONTHS.length) return []
  const step = Math.sign(difference) * ONE_POINT
  const after = activity.months.map((share, index) =>
    QUARTER_ENDS.some((month) => month - 1 === index) ? (share ?? 0) + step : share,
  )
  return [proposal('months.quarterly', { points: Math.sign(difference), months: QUARTER_ENDS }, activity, after)]
}

function equalParts(activity: Activity): Proposal[] {
  const after = spread(activity.months, () => 1)
  if (after === null) return []
  const parts = after.filter((share) => share !== null && share > 0).map((share) => share ?? 0)
  const params = { months: parts.length, low: Math.min(...parts), high: Math.max(...parts) }
  return [proposal('months.equal', params, activity, after)]
}

function inProportion(activity: Activity): Proposal[] {
  const after = spread(activity.months, (share) => share)
  const difference = WHOLE_YEAR_BP - (sumShares(activity.months) ?? 0)
  return after === null ? [] : [proposal('months.proportional', { difference }, activity, after)]
}

/** The whole year over the programmed months by weight; months with null or 0 keep what they hold. */
function spread(months: MonthShares, weightOf: (share: BasisPoints) => number): MonthShares | null {
  const isProgrammed = months.map((share) => (share ?? 0) > 0)
  if (!isProgrammed.includes(true) || months.some((share) => share !== null && share < 0)) return null
  const parts = distribute(
    WHOLE_YEAR_BP,
    months.map((share, index) => (isProgrammed[index] ? weightOf(share ?? 0) : 0)),
  )
  return months.map((share, index) => (isProgrammed[index] ? (parts[index] ?? 0) : share))
}

function keepsProgramme(before: MonthShares, after: MonthShares): boolean {
  return after.every((share, index) => (share ?? 0) >= 0 && ((before[index] ?? 0) <= 0 || (share ?? 0) > 0))
}

function slips(share: BasisPoints): Set<BasisPoints> {
  const digits = String(share / ONE_POINT)
  const withoutOne = [...digits].map((_, place) => Number(digits.slice(0, place) + digits.slice(place + 1)) * ONE_POINT)
  const withDecimalSign = [share / 10, share / 100]
  return new Set([...withoutOne.map(Math.round), ...withDecimalSign].filter(Number.isInteger))
}
