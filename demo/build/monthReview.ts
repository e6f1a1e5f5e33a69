import type { DemoGround } from './ground.ts'
import { type Sent, takeStep } from './monthReports.ts'
import type { MonthWork } from './monthWork.ts'

/** The post that validates the reports of a unit: the head of the unit above it. */
export function reviewerOf({ ministry }: Pick<DemoGround, 'ministry'>, unit: string): string {
  return `${ministry.units.find(({ code }) => code === unit)?.parent ?? unit}-JEF`
}

/** Each level above returns what it does not accept and validates the rest, of all its units at once. */
export async function reviewReports(work: MonthWork, sent: readonly Sent[]): Promise<void> {
  const { ground, month, reporting } = work
  const returns = reporting.returns.filter((one) => one.month === month)
  for (const post of new Set(sent.map(({ unit }) => reviewerOf(ground, unit)))) {
    const own = sent.filter(({ unit }) => reviewerOf(ground, unit) === post)
    for (const { activity, field, comment } of returns) {
      const activityIds = own.filter(({ key }) => key === activity).map(({ id }) => id)
      await takeStep(work, post, { act: 'return', activityIds, comment: { field, text: comment } })
    }
    const good = own.filter(({ key }) => !returns.some(({ activity }) => activity === key))
    await takeStep(work, post, { act: 'validate', activityIds: good.map(({ id }) => id) })
  }
}
