import type { Application } from '../../../domains/platform/index.ts'
import type { Ground } from './foreignInputs.ts'

/** An activity of the year before that its unit handed in as moved: written past the acts, as the year before is over. */
export async function movedLastYear(
  app: Application,
  { unitId, year }: Pick<Ground, 'unitId' | 'year'>,
): Promise<Pick<Ground, 'movedId'>> {
  // Past the application's role too, which row security would fence.
  return app.database.kysely.transaction().execute(async (tx) => {
    const [planId, unitPlanId, movedId] = [app.newId(), app.newId(), app.newId()]
    const at = app.clock.now()
    const forms = { form_code: 'F-1', form_version: '01', unit_form_code: 'F-2', unit_form_version: '01' }
    await tx
      .insertInto('operations_plan')
      .values({ id: planId, year: year - 1, title: 'Plan', status: 'inForce', ...forms, created_at: at })
      .execute()
    await tx
      .insertInto('operations_unit_plan')
      .values({ id: unitPlanId, plan_id: planId, unit_id: unitId, status: 'inForce', notes: '' })
      .execute()
    const words = { code: 'A-1', name: 'Ordenar el archivo', classification: 'unclassified' }
    await tx
      .insertInto('operations_activity')
      .values({ id: movedId, unit_plan_id: unitPlanId, unit_id: unitId, position: 1, ...words })
      .execute()
    const months = Array.from({ length: 12 }, (_, at) => ({ activity_id: movedId, unit_id: unitId, month: at + 1 }))
    await tx.insertInto('operations_activity_month').values(months).execute()
    const own = { plan_id: planId, unit_id: unitId }
    await tx
      .insertInto('operations_closing')
      .values({ ...own, unit_plan_id: unitPlanId, status: 'confirmed' })
      .execute()
    const { id: person_id } = await tx.selectFrom('platform_person').select('id').limit(1).executeTakeFirstOrThrow()
    const said = { state: 'moved', ground: 'Sigue el año próximo', revision: 1 }
    await tx
      .insertInto('operations_closing_row')
      .values({ ...own, activity_id: movedId, ...said, person_id, at })
      .execute()
    return { movedId }
  })
}
