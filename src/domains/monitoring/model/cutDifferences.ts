import { MONTHS, type Month } from '../../../kernel/month.ts'
import type { Correction } from './correction.ts'

type Twelve = readonly (number | null)[]

/** What a cut keeps of an activity against the programme in force, twelve months long. */
export type CutSide = { unit: { name: string }; months: Twelve; validated: Twelve; demand: DemandTotals | null }
type DemandTotals = { received: number; attended: number }
export type CutRow = { key: string; activityId: string; code: string; name: string; inForce: CutSide | null }

/** What a figure speaks of: programmed, validated and who benefited in a month, or cases up to the cut, where the month is null. */
export const cutFigures = ['programmed', 'validated', 'received', 'attended', 'women', 'men'] as const
export type CutFigure = (typeof cutFigures)[number]

/** Those that are shares of the year; the others are counted. */
export const isShareFigure = (figure: CutFigure): boolean => figure === 'programmed' || figure === 'validated'

/** A figure of the months of an earlier cut that is another one now; null is none. */
export type CutDifference = {
  activityId: string
  code: string
  name: string
  unit: string
  figure: CutFigure
  month: Month | null
  before: number | null
  after: number | null
  /** The correction that moved it, where one did. */
  correction: Cause | null
}
type Cause = Pick<Correction, 'month' | 'number' | 'cause' | 'reason'>

/** A correction that was validated after the earlier cut. */
export type CauseOfDifference = Cause & Pick<Correction, 'activityId' | 'before' | 'after'>

/**
 * The correction behind a difference: that of the month itself; or, since shares of quantities come from cumulative ones,
 * that of an earlier month; or, of cases up to the cut, the last one of any of its months.
 */
function causeOf(corrections: readonly CauseOfDifference[], figure: CutFigure, month: Month): Cause | null {
  if (figure === 'programmed') return null
  const behind = corrections
    .filter((one) => (figure === 'validated' ? one.after.received === null : one.after.received !== null))
    .filter((one) => one.month === month || (one.month < month && one.after.shareBp === null))
    .toSorted((a, b) => a.month - b.month || a.number - b.number)
    .at(-1)
  return behind === undefined
    ? null
    : { month: behind.month, number: behind.number, cause: behind.cause, reason: behind.reason }
}

/** A cut keeps nobody who benefited, and of a closed month only corrections change them: these say it all. */
function peopleDifferences(corrections: readonly CauseOfDifference[], upTo: Month) {
  return MONTHS.slice(0, upTo).flatMap((month) => {
    const chain = corrections.filter((one) => one.month === month).toSorted((a, b) => a.number - b.number)
    const [first, last] = [chain[0], chain.at(-1)]
    if (first === undefined || last === undefined) return []
    const { number, cause, reason } = last
    return (['women', 'men'] as const).flatMap((figure) => {
      const [from, to] = [first.before[figure], last.after[figure]]
      return from === to
        ? []
        : [{ figure, month, before: from, after: to, correction: { month, number, cause, reason } }]
    })
  })
}

function figuresOf(
  side: CutSide | null,
  month: Month,
): Pick<Record<CutFigure, number | null>, 'programmed' | 'validated'> {
  return { programmed: side?.months[month - 1] ?? null, validated: side?.validated[month - 1] ?? null }
}

/**
 * What is not any more as an earlier cut kept it, in the months that it closed (domain.md D12): the cut stays as it is, and
 * the next one says this.
 *
 * @param before rows of the earlier cut
 * @param after the same as they are read today at that cut's month
 * @param corrections those that were validated since
 */
export function cutDifferences(
  before: readonly CutRow[],
  after: readonly CutRow[],
  upTo: Month,
  corrections: readonly CauseOfDifference[] = [],
): CutDifference[] {
  const [was, is] = [before, after].map((rows) => new Map(rows.map((row) => [row.key, row])))
  const keys = [...new Set([...before, ...after].map(({ key }) => key))]
  const told = new Set<string>()
  return keys.flatMap((key) => {
    const [old, now] = [was?.get(key), is?.get(key)]
    const row = now ?? old
    if (row === undefined) return []
    const [oldSide, side] = [old?.inForce ?? null, now?.inForce ?? null]
    const { activityId, code, name } = row
    const about = { activityId, code, name, unit: (side ?? oldSide)?.unit.name ?? '' }
    const own = corrections.filter((one) => one.activityId === activityId)
    const differ = (figure: CutFigure, month: Month | null, from: number | null, to: number | null): CutDifference[] =>
      from === to
        ? []
        : [{ ...about, figure, month, before: from, after: to, correction: causeOf(own, figure, month ?? upTo) }]
    const monthly = MONTHS.slice(0, upTo).flatMap((month) => {
      const [from, to] = [figuresOf(oldSide, month), figuresOf(side, month)]
      return (['programmed', 'validated'] as const).flatMap((figure) => differ(figure, month, from[figure], to[figure]))
    })
    const cases = (['received', 'attended'] as const).flatMap((figure) =>
      differ(figure, null, oldSide?.demand?.[figure] ?? null, side?.demand?.[figure] ?? null),
    )
    // An activity that passed to another unit has a row in each, and its people are told once.
    const people = told.has(activityId) ? [] : peopleDifferences(own, upTo)
    told.add(activityId)
    return [...monthly, ...cases, ...people.map((one) => ({ ...about, ...one }))]
  })
}
