import { reportConformity, reviewReportConformity } from '../../src/domains/monitoring/index.ts'
import type { DemoReportConformity } from '../data/followingTypes.ts'
import { as, type DemoStep, idOf } from './ground.ts'
import type { YearWork } from './monthWork.ts'

async function review({ ground, year, rows }: YearWork, { month, by, exception }: DemoReportConformity): Promise<void> {
  const { app } = ground
  const credentials = as(ground, by)
  const { types } = await reportConformity.call(app, { credentials, input: { year, month } })
  const sent = types
    .flatMap(({ mine, rows: own }) => (mine ? own : []))
    .flatMap(({ activity, digest, report }) =>
      digest === null || report === null ? [] : [{ activityId: activity.id, digest }],
    )
  const excepted = exception === null ? undefined : idOf(rows, exception.activity)
  const isExcepted = ({ activityId }: { activityId: string }): boolean => activityId === excepted
  const give = sent.filter((one) => !isExcepted(one))
  const except =
    exception === null
      ? []
      : sent.filter(isExcepted).map((one) => ({ ...one, field: exception.field, text: exception.text }))
  await reviewReportConformity.call(app, { credentials, input: { year, month, give, except } })
}

/** Rectoras that look at what offices reported. */
export function conformitySteps(work: YearWork): DemoStep[] {
  return work.reporting.conformities.map((one) => ({ on: one.on, take: () => review(work, one) }))
}
