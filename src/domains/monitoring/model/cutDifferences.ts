import { MONTHS, type Month } from '../../../kernel/month.ts'

type Twelve = readonly (number | null)[]

/** What a cut keeps of an activity against the programme in force, twelve months long. */
export type CutSide = { unit: { name: string }; months: Twelve; validated: Twelve; demand: DemandTotals | null }
type DemandTotals = { received: number; attended: number }
export type CutRow = { key: string; activityId: string; code: string; name: string; inForce: CutSide | null }

/** What a figure speaks of: programmed and validated in a month, or cases up to the cut, where the month is null. */
export const cutFigures = ['programmed', 'validated', 'received', 'attended'] as const
export type CutFigure = (typeof cutFigures)[number]

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
 */
export function cutDifferences(before: readonly CutRow[], after: readonly CutRow[], upTo: Month): CutDifference[] {
  const [was, is] = [before, after].map((rows) => new Map(rows.map((row) => [row.key, row])))
  const keys = [...new Set([...before, ...after].map(({ key }) => key))]
  return keys.flatMap((key) => {
    const [old, now] = [was?.get(key), is?.get(key)]
    const row = now ?? old
    if (row === undefined) return []
    const [oldSide, side] = [old?.inForce ?? null, now?.inForce ?? null]
    const { activityId, code, name } = row
    const about = { activityId, code, name, unit: (side ?? oldSide)?.unit.name ?? '' }
    const differ = (figure: CutFigure, month: Month | null, from: number | null, to: number | null): CutDifference[] =>
      from === to ? [] : [{ ...about, figure, month, before: from, after: to }]
    const monthly = MONTHS.slice(0, upTo).flatMap((month) => {
      const [from, to] = [figuresOf(oldSide, month), figuresOf(side, month)]
      return (['programmed', 'validated'] as const).flatMap((figure) => differ(figure, month, from[figure], to[figure]))
    })
    const cases = (['received', 'attended'] as const).flatMap((figure) =>
      differ(figure, null, oldSide?.demand?.[figure] ?? null, side?.demand?.[figure] ?? null),
    )
    return [...monthly, ...cases]
  })
}
