import type { OutputOf } from '../../../../kernel/contract.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { keptUnder } from '../../../../kernel/kept.ts'
import { MONTHS } from '../../../../kernel/month.ts'
import { type PlanAgenda, planAgenda } from '../../../operations/index.ts'
import { findInstitution, query } from '../../../platform/index.ts'
import { plusDays, startOfDay } from '../../../platform/model/index.ts'
import { boardRoutes } from '../../contracts/board.ts'
import { groupStatus } from '../../model/board/groupStatus.ts'
import { nothingWaits, waitingReports } from '../../model/board/unitReports.ts'
import { countSteps, stepsByUnit, WEEK_DAYS } from '../../model/board/week.ts'
import { groupBy } from '../../model/compliance/groupBy.ts'
import { closedBy } from '../../model/monthLock.ts'
import { listStepsSince, type TakenStep } from '../../store/boardStore.ts'
import { listReportStatuses } from '../../store/complianceStore.ts'
import { type Closings, dueDays, readClosings } from '../closings/closingGround.ts'
import { type ComplianceGround, readCompliance } from '../compliance/complianceGround.ts'
import { groundAnswer } from '../compliance/readCompliance.ts'
import { type Locks, readLocks } from '../cuts/lockGround.ts'
import { readStates, type VerifiedStates } from '../verification/verifiedStates.ts'
import { boardAgenda } from './boardAgenda.ts'
import { boardFigures, nothing } from './boardFigures.ts'
import { boardKnots } from './boardKnots.ts'
import { boardFollowed, boardPending, decidedSince } from './boardPending.ts'
import { curveAnswer } from './curveAnswer.ts'

type Answer = OutputOf<typeof boardRoutes.board>

type UnitGround = {
  steps: readonly TakenStep[]
  reports: Awaited<ReturnType<typeof listReportStatuses>>
  closings: Closings
  today: string
}

function unitsOf(ground: ComplianceGround, { steps, reports, closings, today }: UnitGround): Answer['units'] {
  const { knots, units, figuresOfUnit } = boardFigures(ground)
  const statuses = new Map(reports.map(({ activityId, month, status }) => [`${activityId} ${month}`, status]))
  const months = MONTHS.filter((month) => month <= ground.cut)
  const due = new Map(months.map((month) => [month, dueDays(closings, month)]))
  const waiting = waitingReports(
    [...ground.readings.inForce.rows.values()],
    (activityId, month) => statuses.get(`${activityId} ${month}`),
    { months, today, dueOn: (unitId, month) => due.get(month)?.ofUnit(unitId).dueOn ?? today },
  )
  const week = stepsByUnit(steps)
  const ofUnit = groupBy(knots, ({ progress }) => progress.activity.unitId)
  return units.map((group) => {
    const [own, tied] = [figuresOfUnit.get(group.key), ofUnit.get(group.key) ?? []]
    const noReport = tied.filter(({ status }) => status === 'noReport').length
    return {
      ...{ ...group, status: own === undefined ? null : groupStatus(own) },
      knots: { late: tied.length - noReport, noReport },
      waiting: waiting.get(group.key) ?? nothingWaits,
      week: week.get(group.key) ?? countSteps([]),
    }
  })
}

const empty = { ground: null, cut: null, whole: nothing, units: [], objectives: [], curve: [], knots: [], knotCount: 0 }

function weekOf(
  { steps, since, day }: { steps: readonly TakenStep[]; since: string; day: string },
  { cuts, reopenings }: Locks,
  agenda: PlanAgenda | undefined,
): Answer['week'] {
  return {
    ...{ since: day, ...countSteps(steps), decided: decidedSince(agenda, since) },
    cuts: cuts.filter(({ at }) => at >= since).map(({ number }) => number),
    reopenings: reopenings.filter(({ at }) => at >= since).length,
  }
}

/** The curve is the longest work of the board: it is kept with the ground and with what verification says. */
const boardCurve = keptUnder((ground: ComplianceGround) =>
  keptUnder((states: VerifiedStates) => curveAnswer(ground.readings.inForce, ground.cut, states, ground)),
)

/** The board of the authority: all of it from stored data, in one answer. */
export const board = query(boardRoutes.board, async ({ app, db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  // What does not hang from one another is asked at once: where many wait for a connection, each turn is a wait.
  const [institution, ground, own, next, followed] = await Promise.all([
    findInstitution(db),
    readCompliance(db, input.year, input.month),
    planAgenda(db, input.year, today),
    planAgenda(db, input.year + 1, today),
    boardFollowed(db, actor, input.year, today),
  ])
  const there = [own, next].flatMap((plan) => plan ?? [])
  const pending = { ...boardPending(there, input.year, app.clock.now()), ...followed }
  const day = plusDays(today, -WEEK_DAYS)
  const since = startOfDay(day, institution?.timeZone ?? 'UTC')
  if (ground === undefined) {
    const week = weekOf({ steps: [], since, day }, { cuts: [], reopenings: [] }, own)
    return { ...empty, week, agenda: [], pending }
  }
  const { plan } = ground.year
  const { whole, objectives, knots } = boardFigures(ground)
  const [closings, locks, steps, reports, states, shownKnots] = await Promise.all([
    readClosings(db, plan, today),
    readLocks(db, plan.id),
    listStepsSince(db, plan.id, since),
    listReportStatuses(db, plan.id),
    readStates(db, plan.id),
    boardKnots(db, ground, knots),
  ])
  const units = unitsOf(ground, { steps, reports, closings, today })
  const cut = closedBy(locks.cuts, input.month)
  const unitName = (id: string): string => units.find(({ key }) => key === id)?.name ?? ''
  return {
    ground: groundAnswer(ground),
    cut: cut === undefined ? null : { number: cut.number, at: cut.at },
    whole,
    units,
    objectives,
    curve: boardCurve(ground)(states),
    knots: shownKnots,
    knotCount: knots.length,
    week: weekOf({ steps, since, day }, locks, own),
    agenda: boardAgenda({ closings, locks, unitName }, there, today),
    pending,
  }
})
