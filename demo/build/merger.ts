import {
  changeRequest,
  decideChangeRequest,
  prepareSettlement,
  submitChangeRequest,
} from '../../src/domains/operations/index.ts'
import { mergeUnits } from '../../src/domains/platform/index.ts'
import type { DemoPlanYear } from '../data/types.ts'
import { as, type DemoGround, goTo, idOf } from './ground.ts'

/** Administración writes ahead which units will be merged; their posts, and whoever holds them, end on that day. */
export async function mergeUnitsOf(ground: DemoGround): Promise<void> {
  const { app, ministry, ids } = ground
  for (const { code, merged } of ministry.units) {
    if (merged === null) continue
    goTo(ground, merged.recorded)
    const input = { unitId: idOf(ids.units, code), successorId: idOf(ids.units, merged.into), from: merged.on }
    await mergeUnits.call(app, { credentials: as(ground, 'DTI-SIS'), input })
  }
}

/** Planning says which unit inherits each activity of the merged one, and the Dirección Ejecutiva decides (`rows`: ids by key). */
export async function settle(
  ground: DemoGround,
  { year, changes: { settlement } }: DemoPlanYear,
  rows: ReadonlyMap<string, string>,
): Promise<void> {
  if (settlement === null) return
  const { app, ids } = ground
  const { unit, reason, actNumber, prepared, decided, choices } = settlement
  goTo(ground, prepared)
  const credentials = as(ground, 'UPC-TEC')
  const { number } = await prepareSettlement.call(app, {
    credentials,
    input: {
      ...{ year, unitId: idOf(ids.units, unit), seen: [], reason, actNumber },
      choices: choices.map(({ activity, heir, reason: why }) => {
        return { activityId: idOf(rows, activity), heirId: heir === null ? null : idOf(ids.units, heir), reason: why }
      }),
    },
  })
  await submitChangeRequest.call(app, { credentials, input: { year, number } })
  goTo(ground, decided)
  const executive = as(ground, 'DES-JEF')
  const { changes } = await changeRequest.call(app, { credentials: executive, input: { year, number } })
  const decisions = changes.map(({ id }) => ({ id, accepted: true }))
  await decideChangeRequest.call(app, { credentials: executive, input: { year, number, decisions } })
}
