import { giveInstruction } from '../../../domains/monitoring/index.ts'
import { type Application, inTransaction } from '../../../domains/platform/index.ts'
import { aPerson, aUnit } from '../../../domains/platform/testing.ts'
import type { Ground } from './foreignInputs.ts'

/**
 * A request for changes that the unit is writing, with a transfer to a third unit, one to a third unit and an instruction, as the walk needs them: written past the acts,
 * because the walk has neither a plan in force nor the heads who would ask.
 */
export async function standingRequests(
  app: Application,
  { unitId, activityId }: Pick<Ground, 'unitId' | 'activityId'>,
): Promise<Pick<Ground, 'number' | 'coordinationId' | 'followUpId'>> {
  const email = 'despacho@ministerio.example'
  const written = await inTransaction(app.database, async (tx) => {
    const { id, plan_id } = await tx
      .selectFrom('operations_unit_plan')
      .select(['id', 'plan_id'])
      .where('unit_id', '=', unitId)
      .executeTakeFirstOrThrow()
    const number = 1
    const request_id = app.newId()
    const written = { number, unit_plan_id: id, status: 'draft', cause: 'budget', reason: 'Prueba' }
    await tx
      .insertInto('operations_request')
      .values({ id: request_id, plan_id, ...written })
      .execute()
    const { id: asked_by } = await tx.selectFrom('platform_person').select('id').limit(1).executeTakeFirstOrThrow()
    const asked_unit_id = await aUnit(tx, { name: 'Dirección Tercera', code: 'TER' })
    const body = JSON.stringify({ kind: 'transfer', activityId, toUnitId: asked_unit_id })
    await tx
      .insertInto('operations_request_item')
      .values({ id: 'traslado', request_id, position: 1, kind: 'transfer', body })
      .execute()
    const coordinationId = app.newId()
    const asked = {
      activity_id: activityId,
      asking_unit_id: unitId,
      asked_unit_id,
      asked_by,
      asked_at: app.clock.now(),
    }
    await tx
      .insertInto('operations_coordination')
      .values({ id: coordinationId, plan_id, what: 'Prestar la sala', status: 'pending', ...asked })
      .execute()
    await aPerson(tx, { email, unitId: asked_unit_id, roles: ['authority'] })
    return { number, coordinationId }
  })
  const input = { unitId, text: 'Responder a tiempo', dueOn: app.clock.today(), origin: '' }
  const { id: followUpId } = await giveInstruction.call(app, { credentials: { kind: 'email', email }, input })
  return { ...written, followUpId }
}
