import type { Month } from '../../../../kernel/month.ts'
import { planInForce } from '../../../operations/index.ts'
import { query } from '../../../platform/index.ts'
import { reportConformityRoutes } from '../../contracts/conformity.ts'
import { isSent } from '../../model/conformity/typeOrder.ts'
import { listReportStates } from '../../store/noticeStore.ts'
import { leadReader } from './rowConformity.ts'

/** Where the page of conformity opens: whoever asks sees there what somebody sent, and not an empty month. */
export const latestSent = query(reportConformityRoutes.latestSent, async ({ db, input, today }) => {
  const plan = await planInForce(db, input.year, today)
  if (plan === undefined) return { month: null }
  const leadOf = await leadReader(db, plan.plan.id, today)
  const led = new Set(
    plan.units.flatMap(({ activities }) =>
      activities.filter((activity) => leadOf(activity) !== undefined).map(({ id }) => id),
    ),
  )
  const months = (await listReportStates(db, plan.plan.id))
    .filter(({ activityId, status }) => led.has(activityId) && isSent({ reportStatus: status }))
    .map(({ month }) => month)
  return { month: months.reduce<Month | null>((last, month) => (last === null || month > last ? month : last), null) }
})
