import type { Reader, Tx } from '../../platform/index.ts'
import type { ChangeWindow } from '../model/changes/changeWindow.ts'

/** Windows for requests of a plan, by quarter. */
export async function listChangeWindows(db: Reader, planId: string): Promise<ChangeWindow[]> {
  const rows = await db
    .selectFrom('operations_change_window')
    .select(['quarter', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('plan_id', '=', planId)
    .orderBy('quarter')
    .execute()
  // The table's check allows no other quarter.
  return rows.map((row) => ({ ...row, quarter: row.quarter as ChangeWindow['quarter'] }))
}

export async function replaceChangeWindows(tx: Tx, planId: string, windows: readonly ChangeWindow[]): Promise<void> {
  await tx.deleteFrom('operations_change_window').where('plan_id', '=', planId).execute()
  if (windows.length === 0) return
  await tx
    .insertInto('operations_change_window')
    .values(
      windows.map(({ quarter, startsOn, endsOn }) => ({
        plan_id: planId,
        quarter,
        starts_on: startsOn,
        ends_on: endsOn,
      })),
    )
    .execute()
}
