import type { Reader, Tx } from '../../platform/index.ts'
import type { ColumnMapping } from '../model/planImport/columnMapping.ts'
import type { FigureScale } from '../model/planImport/monthCell.ts'

/** How the institution reads a table with those headers. */
export type RememberedLayout = { mapping: ColumnMapping; percentScale: FigureScale | null }

export async function findLayouts(
  db: Reader,
  fingerprints: readonly string[],
): Promise<ReadonlyMap<string, RememberedLayout>> {
  if (fingerprints.length === 0) return new Map()
  const rows = await db
    .selectFrom('operations_layout')
    .select(['fingerprint', 'mapping'])
    .where('fingerprint', 'in', [...new Set(fingerprints)])
    .execute()
  return new Map(rows.map(({ fingerprint, mapping }) => [fingerprint, JSON.parse(mapping)]))
}

export async function saveLayout(
  tx: Tx,
  fingerprint: string,
  layout: RememberedLayout,
  who: { personId: string; at: string },
): Promise<void> {
  const row = { mapping: JSON.stringify(layout), person_id: who.personId, at: who.at }
  await tx
    .insertInto('operations_layout')
    .values({ fingerprint, ...row })
    .onConflict((conflict) => conflict.column('fingerprint').doUpdateSet(row))
    .execute()
}
