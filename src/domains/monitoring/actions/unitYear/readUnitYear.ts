import type { OutputOf } from '../../../../kernel/contract.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { changesThroughYear } from '../../../operations/index.ts'
import { query, type Reader } from '../../../platform/index.ts'
import { unitYearRoutes } from '../../contracts/unitYear.ts'
import { groupRibbon, groupStatus } from '../../model/board/groupStatus.ts'
import { figuresBy } from '../../model/compliance/figures.ts'
import { closedBy, reopeningOf } from '../../model/monthLock.ts'
import { type UnitMonth, unitMonths } from '../../model/unitYear/unitMonths.ts'
import { listReportsOnTheirWay } from '../../store/healthStore.ts'
import { curveAnswer } from '../board/curveAnswer.ts'
import { type Closings, dueDays, readClosings } from '../closings/closingGround.ts'
import { type ComplianceGround, narrowed, readCompliance } from '../compliance/complianceGround.ts'
import { groupsOf } from '../compliance/readCompliance.ts'
import { changeAnswer } from '../compliance/readReprogrammed.ts'
import { rowAnswers } from '../compliance/rowAnswers.ts'
import { type Locks, readLocks } from '../cuts/lockGround.ts'
import { owedReports } from '../health/owedReports.ts'
import { readStates } from '../verification/verifiedStates.ts'
import { unitEvaluations } from './unitEvaluations.ts'

type Answer = OutputOf<typeof unitYearRoutes.unitYear>
type Calendar = { closings: Closings; locks: Locks; unitId: string; today: string }

const none: Answer = {
  ...{ unit: null, version: null, figures: { original: null, inForce: null, effect: null }, status: null },
  ...{ months: [], curve: [], rows: [], changes: [], evaluations: [] },
}

function monthsOf(
  months: readonly UnitMonth[],
  ribbon: readonly Answer['months'][number]['status'][],
  { closings, locks: { cuts, reopenings }, unitId, today }: Calendar,
): Answer['months'] {
  return months.map((one) => ({
    ...one,
    status: ribbon[one.month - 1] ?? 'notScheduled',
    dueOn: dueDays(closings, one.month).ofUnit(unitId).dueOn,
    cut: closedBy(cuts, one.month)?.number ?? null,
    reopenedTo: reopeningOf(reopenings, unitId, one.month, today)?.endsOn ?? null,
  }))
}

/** What the changes of the year did to the activities that a unit promised or holds. */
async function changesOf(db: Reader, ground: ComplianceGround, rows: Answer['rows']): Promise<Answer['changes']> {
  const changes = await changesThroughYear(db, ground.year)
  const activities = new Map(rows.map(({ activityId, code, name }) => [activityId, { id: activityId, code, name }]))
  return [...activities.values()].flatMap((activity) => {
    const own = changes.get(activity.id)
    return own === undefined ? [] : [{ activity, changes: own.map(changeAnswer) }]
  })
}

export const unitYear = query(unitYearRoutes.unitYear, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const { year, month, unitId } = input
  const ground = await readCompliance(db, year, month)
  const group =
    ground === undefined
      ? undefined
      : groupsOf(ground, { grouping: 'unit', way: 'equalUnits' }).find(({ key }) => key === unitId)
  if (ground === undefined || group === undefined) return none
  const { plan } = ground.year
  const isOwn = (one: { unitId: string }): boolean => one.unitId === unitId
  const readings = {
    original: narrowed(ground.readings.original, isOwn),
    inForce: narrowed(ground.readings.inForce, isOwn),
  }
  const rows = rowAnswers(readings, month)
  const looked = await readStates(db, plan.id)
  const reports = await listReportsOnTheirWay(db, plan.id, { from: 1, to: 12 }, unitId)
  const closings = await readClosings(db, plan, today)
  const owed = (await owedReports(db, { year: ground.year, closings, reports, today })).filter(isOwn)
  const calendar = { closings, locks: await readLocks(db, plan.id), unitId, today }
  const { validated } = readings.inForce
  const own = figuresBy(validated, () => unitId).get(unitId)
  return {
    unit: { id: unitId, code: group.code ?? '', name: group.name ?? '' },
    version: ground.year.versions.at(-1)?.number ?? null,
    figures: group.figures,
    status: own === undefined ? null : groupStatus(own),
    months: monthsOf(
      unitMonths(owed, looked.stateOf, today),
      groupRibbon(validated, { month, programme: 'inForce' }),
      calendar,
    ),
    curve: curveAnswer(readings.inForce, month, looked, ground),
    rows,
    changes: await changesOf(db, ground, rows),
    evaluations: await unitEvaluations(db, year, unitId),
  }
})
