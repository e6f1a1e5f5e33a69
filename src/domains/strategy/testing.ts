import { randomUUID } from 'node:crypto'
import type { Tx } from '../platform/index.ts'
import { writeCatalogue } from './actions/createCatalogue.ts'
import type { CatalogueData } from './model/catalogueData.ts'
import type { StrategicTree } from './model/strategicPlan.ts'
import { readTree } from './store/catalogueStore.ts'
import { catalogueData } from './testing/catalogueData.ts'

export { catalogueData }

/** A small strategic plan, whole. */
export async function aCatalogue(tx: Tx, overrides: Partial<CatalogueData> = {}): Promise<StrategicTree> {
  const { id } = await writeCatalogue({ tx, newId: randomUUID }, catalogueData(overrides))
  return readTree(tx, id)
}
