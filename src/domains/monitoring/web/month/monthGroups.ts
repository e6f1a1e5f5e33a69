import type { MonthRow } from '../figures.ts'

export const monthGroups = ['owed', 'returned', 'toReview', 'sent', 'validated'] as const
export type MonthGroup = (typeof monthGroups)[number]

/** Where a row stands for whoever looks: what waits for that person comes first. */
export function groupOf({
  report,
  mayWrite,
  available,
}: Pick<MonthRow, 'report' | 'mayWrite' | 'available'>): MonthGroup {
  if (report === null || report.status === 'draft') return 'owed'
  if (report.status === 'returned') return mayWrite ? 'returned' : 'sent'
  if (report.status === 'validated') return 'validated'
  return available.some(({ act, refusal }) => act === 'validate' && refusal === null) ? 'toReview' : 'sent'
}

/** Whether a row's report is short enough to be written in a line of the grid, by whoever looks. */
export function isForGrid({ form, mayWrite }: Pick<MonthRow, 'form' | 'mayWrite'>): boolean {
  return mayWrite && form !== 'demand'
}

/** Rows of which an act can be taken now, to take it for all of them at once: validating over an exception is no such act. */
export function readyFor(rows: readonly MonthRow[], act: MonthRow['available'][number]['act']): MonthRow[] {
  return rows.filter(
    ({ available, conformity }) =>
      available.some((one) => one.act === act && one.refusal === null) &&
      !(act === 'validate' && isExcepted(conformity)),
  )
}

function isExcepted(conformity: MonthRow['conformity']): boolean {
  return conformity?.status === 'exception'
}

/** Reports that wait for a validation with a reason, one by one. */
export function exceptedOf(rows: readonly MonthRow[]): MonthRow[] {
  return rows.filter(({ conformity }) => isExcepted(conformity))
}

/** The month that a person most likely looks for in a plan's year: the current one, or the last that has begun. */
export function usualMonth(year: number, today: string): number {
  const [thisYear, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  if (thisYear === year) return month
  return thisYear > year ? 12 : 1
}
