import { DomainError } from '../../../../kernel/domainError.ts'
import { type Month, monthName } from '../../../../kernel/month.ts'
import type { PartWeight, UnitWay } from './figures.ts'
import { type Fraction, fraction } from './fraction.ts'

/**
 * What units weigh in the institution from a day on (domain.md D6): basis points that add up to 100 %. Without any, all
 * weigh alike, which is also how it is before anything was decided.
 */
export type UnitWeights = { fromDay: string; weights: ReadonlyMap<string, number> }

/** What the weights of all units add up to. */
export const ALL_UNITS_BP = 10_000

const dayOf = (year: number, month: number, day: string): string => `${year}-${String(month).padStart(2, '0')}-${day}`

/**
 * Those in force on a day: of the ones that began by then the latest, and of two that began on one day the one decided
 * last. Undefined: nothing was decided for it.
 *
 * @param decided in the order in which they were decided
 */
export function unitWeightsOn<One extends Pick<UnitWeights, 'fromDay'>>(
  decided: readonly One[],
  day: string,
): One | undefined {
  return decided
    .filter(({ fromDay }) => fromDay <= day)
    .reduce<One | undefined>((last, one) => (last === undefined || one.fromDay >= last.fromDay ? one : last), undefined)
}

/** Those in force at the end of a month, which its figures use ever after. */
export function unitWeightsAt<One extends Pick<UnitWeights, 'fromDay'>>(
  decided: readonly One[],
  year: number,
  month: Month,
): One | undefined {
  // No month goes beyond 31, and days are compared as text.
  return unitWeightsOn(decided, dayOf(year, month, '31'))
}

/**
 * What a unit counts for in a mean of units: 1 on average over those that were weighed. A unit that the decision does not
 * name, because it came or had gone, counts as their mean.
 */
export function weightOfUnit(held: Pick<UnitWeights, 'weights'> | undefined): PartWeight {
  const weights = held?.weights ?? new Map<string, number>()
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0)
  return (unitId): Fraction => {
    const weight = weights.get(unitId ?? '')
    return weight === undefined ? fraction(1) : fraction(weight * weights.size, sum)
  }
}

/** The ways of weighing units as they are named: by itself a unit weighs as the others, or what was decided for it. */
export type NamedWay = UnitWay | 'weighedUnits'

/** @param ground what was read of the weights with the figures; null: nothing was */
export function namedWay(
  way: UnitWay,
  ground: { unitWeights: { weights: Readonly<Record<string, number>> } | null } | null,
): NamedWay {
  const isWeighed = Object.keys(ground?.unitWeights?.weights ?? {}).length > 0
  return way === 'equalUnits' && isWeighed ? 'weighedUnits' : way
}

/** What a decision is held against: the plan's year and units, and the last month that a cut closed (0: none). */
export type WeighingGround = { year: number; unitIds: readonly string[]; lastClosed: number }

/** The first day from which weights may still hold; null: every month of the year is closed. */
export function firstWeighableDay({ year, lastClosed }: Omit<WeighingGround, 'unitIds'>): string | null {
  return lastClosed >= 12 ? null : dayOf(year, lastClosed + 1, '01')
}

/** What stops weights from being set, or undefined. A closed month keeps what it was worked out with. */
export function refuseUnitWeights(
  { fromDay, weights }: UnitWeights,
  { year, unitIds, lastClosed }: WeighingGround,
): DomainError | undefined {
  if (!fromDay.startsWith(`${year}-`)) return new DomainError('monitoring.weightsOutsideYear', 'invalid', { year })
  const first = firstWeighableDay({ year, lastClosed })
  if (first === null || fromDay < first)
    return new DomainError('monitoring.weightsMonthClosed', 'conflict', { month: monthName(lastClosed as Month) })
  if (weights.size === 0) return undefined
  if (weights.size !== unitIds.length || !unitIds.every((id) => weights.has(id)))
    return new DomainError('monitoring.weightsUnits', 'invalid', { count: unitIds.length })
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0)
  return sum === ALL_UNITS_BP ? undefined : new DomainError('monitoring.weightsSum', 'invalid', { sum: sum / 100 })
}
