import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/index.ts'
import { type PlanFile, planFileSchema } from '../model/planFile.ts'

/** Instant of the last change of the plan's activities or front matter, or of its opening: the date of what is printed. */
export async function getLastChangeAt(db: Reader, planId: string): Promise<string> {
  const { at } = await db
    .selectFrom('operations_plan as plan')
    .select((eb) => {
      const change = eb
        .selectFrom('operations_change as change')
        .select(({ fn }) => fn.max('change.at').as('at'))
        .whereRef('change.plan_id', '=', 'plan.id')
      return sql<string>`greatest(${change}, plan.front_matter_at, plan.created_at)`.as('at')
    })
    .where('plan.id', '=', planId)
    .executeTakeFirstOrThrow()
  return at
}

/** Keeps the plan as it was in a revision that goes out; what is known stays as it was first written. */
export async function keepPlanCopy(tx: Tx, file: PlanFile, content: string): Promise<void> {
  await tx
    .insertInto('operations_plan_copy')
    .values({ plan_id: file.plan.id, revision: file.plan.revision, content })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The whole plan as it was handed out in a revision, or undefined when that revision never went out. */
export async function findPlanCopy(db: Reader, planId: string, revision: number): Promise<PlanFile | undefined> {
  const row = await db
    .selectFrom('operations_plan_copy')
    .select('content')
    .where('plan_id', '=', planId)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return row === undefined ? undefined : planFileSchema.parse(JSON.parse(row.content))
}
