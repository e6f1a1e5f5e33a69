import { MONTHS, type Month } from '../../../../kernel/month.ts'
import type { Activity, ExemptMonth, HeldActivity, PlanThroughYear } from '../../../operations/model/index.ts'
import { demandSheetOf, executedShares, type ReportedFigures, type TargetOf } from './executedShares.ts'
import { groupBy } from './groupBy.ts'
import type { MonitoredActivity, Programme } from './monitoredActivity.ts'

/** An activity of one of the two programmes with what people call it and what it hangs from there. */
export type MonitoredRow = MonitoredActivity & {
  /** The activity's own id; `id` tells apart the parts of one that passed between units. */
  activityId: string
  code: string
  name: string
  unit: HeldActivity['unit']
  lineId: string | null
  processId: string | null
}

type Held = { row: HeldActivity; months: readonly Month[] }

type Shares = Pick<MonitoredActivity, 'original' | 'inForce' | 'exempt'>

/** Months out of the denominator as they are known today; of what left the plan, as the last version that had it says. */
function exemptOf({ now, months }: PlanThroughYear, id: string): readonly ExemptMonth[] {
  const last = months.findLast(({ held }) => held.has(id))
  return (now.get(id) ?? last?.held.get(id))?.activity.exempt ?? []
}

function sharesOf(plan: PlanThroughYear, id: string): Shares {
  const original = plan.original.get(id)?.activity.months
  return {
    original: MONTHS.map((month) => original?.[month - 1] ?? null),
    inForce: plan.months.map(({ held }, at) => held.get(id)?.activity.months[at] ?? null),
    exempt: exemptOf(plan, id),
  }
}

/** The months of an activity by the unit that held it in each, in the order of the year. */
function heldByUnit({ months }: PlanThroughYear, id: string): Held[] {
  const held = months.flatMap(({ held }, at) => {
    const row = held.get(id)
    return row === undefined ? [] : [{ row, month: (at + 1) as Month }]
  })
  return [...groupBy(held, ({ row }) => row.unit.id).values()].flatMap((own) => {
    const last = own.at(-1)
    return last === undefined ? [] : [{ row: last.row, months: own.map(({ month }) => month) }]
  })
}

function rowOf(
  { row: { activity, unit }, months }: Held,
  shares: Shares,
  { isPart, reports, targetOf }: { isPart: boolean; reports: readonly ReportedFigures[]; targetOf: TargetOf },
): MonitoredRow {
  const mine = (month: Month): boolean => !isPart || months.includes(month)
  const own = <T>(twelve: readonly T[]): (T | null)[] =>
    MONTHS.map((month) => (mine(month) ? (twelve[month - 1] ?? null) : null))
  const { id, code, name, modality, weightBp, lineId, processId } = activity
  const demand = modality === 'onDemand' ? demandSheetOf(reports.filter(({ month }) => mine(month))) : null
  return {
    ...{ id: isPart ? `${id} ${unit.id}` : id, activityId: id, code, name, unit, lineId, processId },
    ...{
      unitId: unit.id,
      unitKind: unit.kind,
      modality,
      weightBp,
      heldMonths: months.length < MONTHS.length ? months : null,
    },
    original: own(shares.original),
    inForce: own(shares.inForce),
    exempt: shares.exempt.filter(({ month }) => mine(month)),
    executed: own(executedShares(reports, targetOf)),
    demand,
  }
}

/**
 * The activities of a plan as one of its two programmes sees them. The original one takes everything (unit, line, weight,
 * target) from the plan that was approved as a whole; the one in force takes each month from the version that counts for
 * it (D14), and an activity that passed between units stands in each of them with the months that it held (D38).
 *
 * @param reports those that count as done, of the whole plan
 */
export function monitoredPlan(
  plan: PlanThroughYear,
  programme: Programme,
  reports: readonly ReportedFigures[],
): MonitoredRow[] {
  const ofActivity = groupBy(reports, ({ activityId }) => activityId)
  if (programme === 'original')
    return [...plan.original].map(([id, row]) =>
      rowOf({ row, months: MONTHS }, sharesOf(plan, id), {
        isPart: false,
        reports: ofActivity.get(id) ?? [],
        targetOf: () => row.activity.target,
      }),
    )
  const ids = new Set(plan.months.flatMap(({ held }) => [...held.keys()]))
  return [...ids].flatMap((id) => {
    const parts = heldByUnit(plan, id)
    const targetOf = (month: Month): Activity['target'] => plan.months[month - 1]?.held.get(id)?.activity.target ?? null
    const given = { isPart: parts.length > 1, reports: ofActivity.get(id) ?? [], targetOf }
    return parts.map((part) => rowOf(part, sharesOf(plan, id), given))
  })
}
