import { sumShares, WHOLE_YEAR_BP } from '../../../../kernel/basisPoints.ts'
import { MONTHS } from '../../../../kernel/month.ts'
import type { MonthShares } from '../../../operations/model/index.ts'
import type { UnitKind } from '../../../platform/model/index.ts'
import { add, divide, type Fraction, fraction, ZERO } from './fraction.ts'
import { groupBy } from './groupBy.ts'

/** Programmed up to the end of each month, as a part of the year (1 = 100 %), with the number of rows behind it. */
export type ProgrammedCurve = { counted: number; points: readonly Fraction[] }

/** `raw`: as the rows print it, so the year may close beside 100 %. `scaled`: each row first to 100 % (domain.md D5). */
export type CurveScale = 'raw' | 'scaled'

/** A row of a plan as far as its programme goes; the one in force or any other. */
export type ProgrammedRow = { unitKind: UnitKind; months: MonthShares }

/**
 * Plain mean over the rows with a usable programme, one that sums more than 0 (A5), of the plan and of each kind of
 * unit. Null where no row has one.
 */
export function programmedCurves(
  rows: readonly ProgrammedRow[],
  scale: CurveScale,
): { plan: ProgrammedCurve | null; byKind: Map<UnitKind, ProgrammedCurve | null> } {
  const kinds = groupBy(rows, ({ unitKind }) => unitKind)
  return {
    plan: curveOf(rows, scale),
    byKind: new Map([...kinds].map(([kind, own]) => [kind, curveOf(own, scale)])),
  }
}

function curveOf(rows: readonly ProgrammedRow[], scale: CurveScale): ProgrammedCurve | null {
  const usable = rows.flatMap(({ months }) => {
    const yearBp = sumShares(months) ?? 0
    return yearBp > 0 ? [{ months, whole: scale === 'raw' ? WHOLE_YEAR_BP : yearBp }] : []
  })
  if (usable.length === 0) return null
  let done = ZERO
  const points = MONTHS.map((month) => {
    done = usable.reduce((sum, { months, whole }) => add(sum, fraction(months[month - 1] ?? 0, whole)), done)
    return divide(done, fraction(usable.length)) ?? ZERO
  })
  return { counted: usable.length, points }
}
