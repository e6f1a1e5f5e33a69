import type { DemoMonthDays } from '../data/monthTypes.ts'
import type { DemoPlanYear } from '../data/types.ts'
import { correctionSteps } from './corrections.ts'
import { cutSteps } from './cuts.ts'
import { evaluationSteps } from './evaluations.ts'
import { registerSteps } from './extracts.ts'
import { type DemoGround, type DemoStep, idOf } from './ground.ts'
import type { Stored } from './monthContent.ts'
import { dueOf, ofUnit, type Sent, sendReports, takeStep } from './monthReports.ts'
import { reviewerOf, reviewReports } from './monthReview.ts'
import type { MonthWork } from './monthWork.ts'
import { narrativeSteps } from './narratives.ts'
import { conformitySteps } from './reportConformity.ts'
import { sampleSteps } from './samples.ts'

/** One month, from its first report to the last correction. */
function stepsOfMonth(work: MonthWork, days: DemoMonthDays): DemoStep[] {
  const { ground, month, reporting } = work
  let due: Stored[] = []
  const sent: Sent[] = []
  const dueIn = (unit: string): Stored[] => ofUnit(work, unit, due)
  const units = reporting.units.filter(({ silent }) => !silent.includes(month))
  const send = async (isLate: boolean): Promise<void> => {
    for (const { unit } of units.filter((one) => one.late.includes(month) === isLate)) {
      sent.push(...(await sendReports(work, unit, dueIn(unit))))
    }
  }
  const waiting = new Set(units.filter(({ waits }) => waits.includes(month)).map(({ unit }) => unit))
  const again = reporting.returns.filter((one) => one.month === month && one.isResent)
  return [
    {
      on: days.sent,
      take: async () => {
        due = await dueOf(work)
        await send(false)
      },
    },
    { on: days.late, take: () => send(true) },
    {
      on: days.reviewed,
      take: () =>
        reviewReports(
          work,
          sent.filter(({ unit }) => !waiting.has(unit)),
        ),
    },
    ...again.flatMap(({ activity }): DemoStep[] => {
      const unit = activity.slice(0, 3)
      const id = idOf(work.rows, activity)
      return [
        {
          on: days.resent,
          // Written, sent and returned: three changes.
          take: () =>
            sendReports(
              work,
              unit,
              due.filter((one) => one.id === id),
              { revision: 3 },
            ),
        },
        {
          on: days.settled,
          take: () => takeStep(work, reviewerOf(ground, unit), { act: 'validate', activityIds: [id] }),
        },
      ]
    }),
  ]
}

/** The steps of the months of a plan in force that were reported, of the cuts that closed them, and of what followed (`rows`: ids by key). */
export function monthSteps(ground: DemoGround, planYear: DemoPlanYear, rows: ReadonlyMap<string, string>): DemoStep[] {
  const { year, reporting } = planYear
  if (reporting === null) return []
  const keys = new Map([...rows].map(([key, id]) => [id, key]))
  const work = { ground, year, reporting, rows, keys }
  return [
    ...reporting.months.flatMap((days) => stepsOfMonth({ ...work, month: days.month }, days)),
    ...cutSteps(work),
    ...correctionSteps(work, reporting.corrections),
    ...sampleSteps(work),
    ...conformitySteps(work),
    ...evaluationSteps(work),
    ...narrativeSteps(work),
    ...registerSteps(work),
  ]
}
