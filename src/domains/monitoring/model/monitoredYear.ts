/** The month at whose end the figures of a year are looked at: the last one that is over, or January while none is. */
export function lastMonthOver(year: number, today: string): number {
  const [thisYear, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  if (thisYear !== year) return thisYear > year ? 12 : 1
  return Math.max(1, month - 1)
}

/** Whether the last day of a month has passed on a day (`YYYY-MM-DD`). */
export function isOver(year: number, month: number, today: string): boolean {
  return `${year}-${String(month).padStart(2, '0')}` < today.slice(0, 7)
}

/**
 * The year that a person most likely follows: that of the plan in force whose year it is, of others in force the newest, and
 * where none is in force the newest plan.
 *
 * @returns undefined before the first plan.
 */
export function monitoredYear(plans: readonly { year: number; status: string }[], today: string): number | undefined {
  const newest = plans.toSorted((a, b) => b.year - a.year)
  const inForce = newest.filter(({ status }) => status === 'inForce')
  const current = inForce.find(({ year }) => String(year) === today.slice(0, 4))
  return (current ?? inForce[0] ?? newest[0])?.year
}
