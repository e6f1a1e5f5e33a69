import { sql } from 'kysely'
import type { Reader } from '../database/transaction.ts'

/** A table as the database's own catalogue describes it; `references` are the other tables its foreign keys name. */
export type TableShape = {
  name: string
  columns: readonly { name: string; type: string }[]
  key: readonly { name: string; isText: boolean }[]
  references: readonly string[]
}

/**
 * What a backup leaves out: the list of migrations and the count of changes (each database keeps its own), and what
 * opens doors to whoever finds the file: living sessions and one-time links. Nor does the outbox travel: a copy would
 * send it again; nor what was found in the storage of one place.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'hilo_migration',
  'platform_file_check',
  'platform_file_fault',
  'platform_revision',
  'platform_session',
  'platform_invitation',
  'platform_mail',
])

/** Tables that a migration fills: they may hold rows in a database that nobody has used yet. */
export const SEEDED: ReadonlySet<string> = new Set(['platform_log_head'])

/**
 * Puts every table after those it refers to, by name among equals. A table may refer to itself: such constraints are
 * deferrable in the migrations.
 *
 * @throws Error when tables refer to each other in a circle, which is a fault of a migration.
 */
export function orderByReferences<T extends Pick<TableShape, 'name' | 'references'>>(tables: readonly T[]): T[] {
  const waiting = new Map([...tables].sort((a, b) => (a.name < b.name ? -1 : 1)).map((table) => [table.name, table]))
  const ordered: T[] = []
  while (waiting.size > 0) {
    const next = [...waiting.values()].find((table) =>
      table.references.every((name) => name === table.name || !waiting.has(name)),
    )
    if (next === undefined) throw new Error(`tables refer to each other in a circle: ${[...waiting.keys()].join(', ')}`)
    waiting.delete(next.name)
    ordered.push(next)
  }
  return ordered
}

type Row = { table: string; columns: TableShape['columns']; key: TableShape['key'] | null; references: string[] }

/** The tables that a backup carries, in the order in which their rows can be loaded. */
export async function readCatalogue(db: Reader): Promise<TableShape[]> {
  const { rows } = await sql<Row>`
    select c.relname as "table",
      (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by a.attnum)
       from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as "columns",
      (select jsonb_agg(jsonb_build_object('name', a.attname, 'isText', a.attcollation <> 0) order by k.place)
       from pg_constraint p cross join unnest(p.conkey) with ordinality as k (attnum, place)
         join pg_attribute a on a.attrelid = p.conrelid and a.attnum = k.attnum
       where p.conrelid = c.oid and p.contype = 'p') as "key",
      (select coalesce(jsonb_agg(distinct t.relname), '[]')
       from pg_constraint f join pg_class t on t.oid = f.confrelid where f.conrelid = c.oid and f.contype = 'f') as "references"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r'`.execute(db)
  const tables = rows
    .filter(({ table }) => !LEFT_OUT.has(table))
    .map(({ table, columns, key, references }) => {
      if (key === null) throw new Error(`table ${table} has no primary key`)
      return { name: table, columns, key, references: references.filter((name) => !LEFT_OUT.has(name)) }
    })
  return orderByReferences(tables)
}
