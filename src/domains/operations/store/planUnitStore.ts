import { sql } from 'kysely'
import { DomainError } from '../../../kernel/domainError.ts'
import type { Reader } from '../../platform/index.ts'

export type PlanUnit = {
  id: string
  code: string
  name: string
  kind: 'central' | 'regional' | 'departamental' | 'organo'
  parentId: string | null
  openedOn: string
  /** First day without the unit, or null. */
  closedOn: string | null
  /** Whoever it was merged into, or null. */
  successorId: string | null
}

/** Whether the unit is there on a day. */
export function isThere({ openedOn, closedOn }: Pick<PlanUnit, 'openedOn' | 'closedOn'>, day: string): boolean {
  return openedOn <= day && (closedOn === null || closedOn > day)
}

/** The day of a plan's year that counts for its tree of units: today, or the nearest day of that year. */
export function planDay(year: number, today: string): string {
  if (today < `${year}-01-01`) return `${year}-01-01`
  return today > `${year}-12-31` ? `${year}-12-31` : today
}

/** What of a plan decides which units it has. */
type PlanOfYear = { id: string; year: number }

/**
 * Units that exist at some time of the plan's year, and those that have a plan in it all the same, each under its
 * name of the given day or the nearest one: a unit that opens in February plans in December.
 */
export async function listPlanUnits(db: Reader, plan: PlanOfYear, today: string): Promise<PlanUnit[]> {
  const day = planDay(plan.year, today)
  const [first, after] = [`${plan.year}-01-01`, `${plan.year + 1}-01-01`]
  const { rows } = await sql<PlanUnit>`
    select distinct on (v.unit_id) v.unit_id as id, v.code, v.name, v.kind, v.parent_id as "parentId",
      u.opened_on as "openedOn", u.closed_on as "closedOn", u.successor_id as "successorId"
    from platform_unit_version v join platform_unit u on u.id = v.unit_id
    where (v.valid_from < ${after} and (v.valid_to is null or v.valid_to > ${first}))
       or v.unit_id in (select unit_id from operations_unit_plan where plan_id = ${plan.id})
    order by v.unit_id, (v.valid_from <= ${day} and (v.valid_to is null or v.valid_to > ${day})) desc, v.valid_from desc`.execute(
    db,
  )
  return rows
}

/** @throws DomainError `operations.unitNotFound`. */
export async function getPlanUnit(db: Reader, plan: PlanOfYear, today: string, unitId: string): Promise<PlanUnit> {
  const unit = (await listPlanUnits(db, plan, today)).find((one) => one.id === unitId)
  if (unit === undefined) throw new DomainError('operations.unitNotFound', 'notFound', { unitId })
  return unit
}
