import type { UnitFacts } from '../model/unitChanges.ts'
import { opened, withAliases } from '../model/unitChanges.ts'
import type { UnitLife } from '../model/unitTree.ts'
import type { Tx } from './database/transaction.ts'
import { readUnitsForChange, saveAliases, saveUnit } from './unitStore.ts'

export type UnitsWanted = {
  /** `from`: first day of the new unit. */
  opened: readonly (UnitFacts & { id: string; from: string; aliases: readonly string[] })[]
  /** More ways of writing units that are there. */
  aliases: readonly { unitId: string; aliases: readonly string[] }[]
}

/**
 * Opens units and adds aliases inside another domain's act, which has permitted it and writes the log.
 *
 * @throws DomainError as the acts that open a unit and set aliases.
 */
export async function openUnits(tx: Tx, wanted: UnitsWanted): Promise<void> {
  let units: readonly UnitLife[] = await readUnitsForChange(tx)
  const put = (unit: UnitLife): void => {
    units = [...units.filter(({ id }) => id !== unit.id), unit]
  }
  for (const { id, from, aliases, ...facts } of wanted.opened) {
    put(opened(units, id, from, facts))
    const named = withAliases(units, id, aliases)
    put(named)
    await saveUnit(tx, named)
    await saveAliases(tx, named)
  }
  for (const { unitId, aliases } of wanted.aliases) {
    const known = units.find(({ id }) => id === unitId)?.aliases ?? []
    const named = withAliases(units, unitId, [...known, ...aliases])
    put(named)
    await saveAliases(tx, named)
  }
}
