import { type Application, inTransaction } from '../../../domains/platform/index.ts'

/**
 * A request for changes that a unit is writing, as the walk needs it: written past the acts, because the unit's plan of
 * the walk is never brought into force. Gives its number.
 */
export async function aChangeRequest(app: Application, unitId: string): Promise<number> {
  return inTransaction(app.database, async (tx) => {
    const { id, plan_id } = await tx
      .selectFrom('operations_unit_plan')
      .select(['id', 'plan_id'])
      .where('unit_id', '=', unitId)
      .executeTakeFirstOrThrow()
    const number = 1
    await tx
      .insertInto('operations_request')
      .values({
        id: app.newId(),
        plan_id,
        number,
        unit_plan_id: id,
        status: 'draft',
        cause: 'budget',
        reason: 'Prueba',
      })
      .execute()
    return number
  })
}
