import { keptUnder } from '../../../../kernel/kept.ts'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { type PlanInForce, plansInForce } from '../../../operations/index.ts'
import type { Activity } from '../../../operations/model/index.ts'
import type { Reader } from '../../../platform/index.ts'
import { reportStanding } from '../../model/conformity/reportConformity.ts'
import { hasBegun, isDue } from '../../model/dueMonth.ts'
import { closedBy, reopeningOf } from '../../model/monthLock.ts'
import type { WaitingReport } from '../../model/notices/noticeFacts.ts'
import { listConformity } from '../../store/conformityStore.ts'
import { listCorrectionStates, listReportStates, type ReportState } from '../../store/noticeStore.ts'
import { dueDays, readClosings } from '../closings/closingGround.ts'
import { leadReader } from '../conformity/rowConformity.ts'
import { readLocks } from '../cuts/lockGround.ts'
import { respondingPosts } from '../monthGround.ts'

type Unit = PlanInForce['units'][number]

const hasEnded = (year: number, month: Month, today: string): boolean =>
  month === 12 ? `${year + 1}-01-01` <= today : hasBegun(year, MONTHS[month] ?? 12, today)

const madeBy = ({ typedBy, sentBy }: ReportState): string[] => (sentBy === null ? [typedBy] : [typedBy, sentBy])

function common({ plan }: PlanInForce, { id, name }: Unit, month: Month, activity: Activity) {
  return {
    ...{ unit: { id, name }, year: plan.year, month },
    activity: { id: activity.id, name: activity.name },
    responsiblePostIds: respondingPosts(activity),
  }
}

/** Until when a unit may write in a month, or undefined where the month is closed for it. */
async function writableUntil(db: Reader, { plan }: PlanInForce, today: string) {
  const [closings, { cuts, reopenings }] = [await readClosings(db, plan, today), await readLocks(db, plan.id)]
  const due = new Map(MONTHS.map((month) => [month, dueDays(closings, month)]))
  const until = (unitId: string, month: Month): string | undefined => {
    const reopening = reopeningOf(reopenings, unitId, month, today)
    if (reopening !== undefined) return reopening.endsOn
    return closedBy(cuts, month) === undefined ? due.get(month)?.ofUnit(unitId).dueOn : undefined
  }
  return keptUnder(({ id }: Unit) => new Map(MONTHS.map((month) => [month, until(id, month)])))
}

/** When it was marked, and when the report was sent again after it: then it waits for the rectora and no more for the office. */
type Exception = { at: string; answeredAt: string | null }

/** The exceptions that stand, by report. */
async function exceptionsOf(db: Reader, states: readonly ReportState[]): Promise<Map<string, Exception>> {
  const open = states.filter(({ status }) => status !== 'validated')
  const trails = await listConformity(
    db,
    open.map(({ id }) => id),
  )
  return new Map(
    open.flatMap(({ id, status, steppedAt }): [string, Exception][] => {
      const exception = reportStanding(trails.get(id) ?? [], '').exception
      if (exception === null) return []
      const isAnswered = status === 'submitted' && steppedAt !== null && steppedAt > exception.at
      return [[id, { at: exception.at, answeredAt: isAnswered ? steppedAt : null }]]
    }),
  )
}

async function reportsOf(db: Reader, plan: PlanInForce, today: string): Promise<WaitingReport[]> {
  const { year } = plan.plan
  const all = await listReportStates(db, plan.plan.id)
  const states = new Map(all.map((one) => [`${one.activityId} ${one.month}`, one]))
  const [excepted, leadOf] = [await exceptionsOf(db, all), await leadReader(db, plan.plan.id, today)]
  const until = await writableUntil(db, plan, today)
  const ended = MONTHS.filter((month) => hasEnded(year, month, today))
  const waitingFor = (unit: Unit, activity: Activity, month: Month): WaitingReport[] => {
    const state = states.get(`${activity.id} ${month}`)
    if (state?.status === 'validated') return []
    if (state === undefined && !isDue(activity, month)) return []
    const dueOn = until(unit).get(month)
    if (dueOn === undefined) return []
    // Where no rectora looks at it any more, nobody asks for an answer, nor reads one.
    const lead = leadOf(activity)
    const exception = lead === undefined ? undefined : excepted.get(state?.id ?? '')
    const answeredAt = exception?.answeredAt ?? null
    const isWritten = state === undefined || state.status === 'draft'
    return [
      {
        ...{ thing: 'report', id: `${activity.id}/${year}-${month}`, ...common(plan, unit, month, activity) },
        ...{ status: state?.status ?? 'draft', makers: state === undefined ? [] : madeBy(state), dueOn },
        since: isWritten ? null : state.steppedAt,
        exceptedAt: answeredAt === null ? (exception?.at ?? null) : null,
        answered: lead === undefined || answeredAt === null ? null : { leadUnitId: lead.leadUnitId, at: answeredAt },
      },
    ]
  }
  return plan.units.flatMap((unit) =>
    unit.activities.flatMap((activity) => ended.flatMap((month) => waitingFor(unit, activity, month))),
  )
}

/** Corrections wait in closed months: no day is set for them. */
async function correctionsOf(db: Reader, plan: PlanInForce): Promise<WaitingReport[]> {
  const states = await listCorrectionStates(db, plan.plan.id)
  return states.flatMap((state): WaitingReport[] => {
    const unit = plan.units.find(({ id }) => id === state.unitId)
    const activity = unit?.activities.find(({ id }) => id === state.activityId)
    if (unit === undefined || activity === undefined || state.status === 'validated') return []
    const { id, month, status, steppedAt } = state
    const place = common(plan, unit, month, activity)
    return [
      {
        thing: 'correction',
        id,
        ...place,
        status,
        makers: madeBy(state),
        since: steppedAt,
        dueOn: null,
        exceptedAt: null,
        answered: null,
      },
    ]
  })
}

/** Reports of ended months and corrections that somebody still has to write or to decide on, of every year in force. */
export async function reportsWaiting(
  db: Reader,
  today: string,
): Promise<{ years: number[]; reports: WaitingReport[] }> {
  const plans = await plansInForce(db, today)
  const reports: WaitingReport[] = []
  for (const plan of plans) reports.push(...(await reportsOf(db, plan, today)), ...(await correctionsOf(db, plan)))
  return { years: plans.map(({ plan }) => plan.year), reports }
}
