import type { ImportedPlan } from '../planImport/importedPlan.ts'
import type { DecidedPlan, DecidedRow } from './applyDecisions.ts'
import type { EnteringRow } from './comparePlan.ts'
import type { TargetedUnit } from './unitTargets.ts'

/** Rows that would enter, with the unit they go to. */
export function enteringRows(decided: DecidedPlan, targets: readonly TargetedUnit[]): EnteringRow[] {
  return decided.units.flatMap(({ rows }, index) => {
    const target = targets[index]?.target
    if (target === undefined || target.kind === 'leaveOut') return []
    const unitId = target.kind === 'existing' ? target.unitId : null
    return rows.filter(({ state }) => state !== 'out').map(({ key, row }) => ({ key, unitId, row }))
  })
}

export type RowCounts = { rows: number; ready: number; warning: number; block: number; out: number; doubts: number }

/** How the rows of a unit stand; `doubts` are rows with an open warning or block. */
export function countRows(rows: readonly DecidedRow[]): RowCounts {
  const count = (state: DecidedRow['state']): number => rows.filter((row) => row.state === state).length
  const [ready, warning, block, out] = [count('ready'), count('warning'), count('block'), count('out')]
  return { rows: rows.length, ready, warning, block, out, doubts: warning + block }
}

export type EnteringTotals = { activities: number; numbers: number; total: number; months: number[] }

/** Figures of what enters, to be read back from the database after accepting. Basis points. */
export function enteringTotals(rows: readonly Pick<EnteringRow, 'row'>[]): EnteringTotals {
  const months = Array.from({ length: 12 }, (_, month) =>
    rows.reduce((sum, { row }) => sum + (row.months[month] ?? 0), 0),
  )
  return {
    activities: rows.length,
    numbers: rows.reduce((sum, { row }) => sum + row.months.filter((share) => share !== null).length, 0),
    total: months.reduce((sum, share) => sum + share, 0),
    months,
  }
}

/** Year that the document says of itself, when it is not the year chosen by the person. */
export function otherYear(plan: ImportedPlan, year: number): number | null {
  const said = plan.frontMatter.year
  return said === null || said === year ? null : said
}
