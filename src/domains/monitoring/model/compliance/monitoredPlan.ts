import { MONTHS, type Month } from '../../../../kernel/month.ts'
import type { Activity, ExemptMonth, HeldActivity, HeldPlan, PlanThroughYear } from '../../../operations/model/index.ts'
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
  /** Months in which it stood in the unit's plan; null: all of them. */
  heldMonths: readonly Month[] | null
}

type Held = { row: HeldActivity; months: readonly Month[] }

type Shares = Pick<MonitoredActivity, 'original' | 'inForce' | 'exempt'>

type Twelve = readonly HeldPlan[]

/** Months out of the denominator as they are known today; of what left the plan, as the last version that had it says. */
function exemptOf({ now, months }: PlanThroughYear, id: string): readonly ExemptMonth[] {
  const last = months.findLast(({ held }) => held.has(id))
  return (now.get(id) ?? last?.held.get(id))?.activity.exempt ?? []
}

const inForceOf = ({ months }: PlanThroughYear): Twelve => months.map(({ held }) => held)

function sharesOf(plan: PlanThroughYear, id: string): Shares {
  const monthsIn = (twelve: Twelve) => twelve.map((held, at) => held.get(id)?.activity.months[at] ?? null)
  return { original: monthsIn(plan.original), inForce: monthsIn(inForceOf(plan)), exempt: exemptOf(plan, id) }
}

/** The months of an activity by the unit that held it in each, in the order of the year. */
function heldByUnit(twelve: Twelve, id: string): Held[] {
  const held = twelve.flatMap((plan, at) => {
    const row = plan.get(id)
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
 * The activities of a plan as one of its two programmes sees them. Each takes everything of a month (unit, line, weight,
 * target) from its own plan of that month: what the units had promised by then, or the version that counts for it (D14).
 * An activity that passed between units stands in each of them with the months that it held (D38).
 *
 * @param reports those that count as done, of the whole plan
 */
export function monitoredPlan(
  plan: PlanThroughYear,
  programme: Programme,
  reports: readonly ReportedFigures[],
): MonitoredRow[] {
  const ofActivity = groupBy(reports, ({ activityId }) => activityId)
  const twelve = programme === 'original' ? plan.original : inForceOf(plan)
  const ids = new Set(twelve.flatMap((held) => [...held.keys()]))
  return [...ids].flatMap((id) => {
    const parts = heldByUnit(twelve, id)
    const targetOf = (month: Month): Activity['target'] => twelve[month - 1]?.get(id)?.activity.target ?? null
    const given = { isPart: parts.length > 1, reports: ofActivity.get(id) ?? [], targetOf }
    return parts.map((part) => rowOf(part, sharesOf(plan, id), given))
  })
}
