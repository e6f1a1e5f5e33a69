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
