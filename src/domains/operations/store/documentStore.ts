import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/index.ts'
import { type PlanFile, planFileSchema } from '../model/planFile.ts'
import type { HandedOut, PlanFormat } from '../model/planFormat.ts'

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

/** Remembers a file that was handed out; the same bytes twice are one file. */
export async function registerDocument(
  tx: Tx,
  document: HandedOut & { sha256: string; byteLength: number; personId: string; at: string },
): Promise<void> {
  const { sha256, planId, revision, format, copy, unitId, byteLength, personId, at } = document
  await tx
    .insertInto('operations_document')
    .values({
      sha256,
      plan_id: planId,
      revision,
      format,
      copy,
      unit_id: unitId,
      byte_length: byteLength,
      person_id: personId,
      at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function findDocument(db: Reader, sha256: string): Promise<HandedOut | undefined> {
  const row = await db
    .selectFrom('operations_document')
    .select(['plan_id as planId', 'revision', 'format', 'copy', 'unit_id as unitId'])
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { ...row, format: row.format as PlanFormat, copy: row.copy === 'publica' ? 'publica' : 'interna' }
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
