import { unitRoutes } from '../contracts/units.ts'
import { treeLines } from '../model/unitTree.ts'
import { query } from '../pipeline/read.ts'
import { readPackInForce } from '../store/countryPackStore.ts'
import { unitsAt } from '../store/unitStore.ts'

export const listUnits = query(unitRoutes.listUnits, async ({ db, today, input }) => {
  const day = input.day ?? today
  const units = treeLines(await unitsAt(db, day)).map(({ unit }) => ({ ...unit, aliases: [...unit.aliases] }))
  const { departments } = await readPackInForce(db)
  return { day, units, departments: [...departments] }
})
