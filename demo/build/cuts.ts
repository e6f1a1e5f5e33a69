import { closeMonths, cutPreview, reopenMonth } from '../../src/domains/monitoring/index.ts'
import type { DemoCut, DemoReopening } from '../data/monthTypes.ts'
import { as, type DemoStep, idOf } from './ground.ts'
import { dueOf, ofUnit, type Sent, sendReports } from './monthReports.ts'
import { reviewReports } from './monthReview.ts'
import type { YearWork } from './monthWork.ts'

/** Planning closes months, with the reason why it does not wait for what is missing. */
async function close({ ground, year }: YearWork, { month, note, without }: DemoCut): Promise<void> {
  const credentials = as(ground, 'UPC-JEF')
  const { missing } = await cutPreview.call(ground.app, { credentials, input: { year, month } })
  const why = missing === 0 ? {} : { without: { missing, reason: without } }
  await closeMonths.call(ground.app, { credentials, input: { year, month, note, ...why } })
}

async function reopen({ ground, year }: YearWork, { unit, month, endsOn, reason }: DemoReopening): Promise<void> {
  const input = { year, month, endsOn, reason, unitIds: [idOf(ground.ids.units, unit)] }
  await reopenMonth.call(ground.app, { credentials: as(ground, 'UPC-JEF'), input })
}

/** The cuts, and the closed months that units report after all. */
export function cutSteps(work: YearWork): DemoStep[] {
  const { cuts, reopenings } = work.reporting
  return [
    ...cuts.map((cut) => ({ on: cut.on, take: () => close(work, cut) })),
    ...reopenings.flatMap((one): DemoStep[] => {
      const ofMonth = { ...work, month: one.month }
      let sent: Sent[] = []
      return [
        { on: one.on, take: () => reopen(work, one) },
        {
          on: one.sent,
          take: async () => {
            sent = await sendReports(ofMonth, one.unit, ofUnit(ofMonth, one.unit, await dueOf(ofMonth)))
          },
        },
        { on: one.reviewed, take: () => reviewReports(ofMonth, sent) },
      ]
    }),
  ]
}
