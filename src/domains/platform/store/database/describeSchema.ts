import { sql } from 'kysely'
import type { Database } from './openDatabase.ts'

type Column = { table: string; name: string; type: string; nullable: boolean; hasDefault: boolean }
type Constraint = { table: string; name: string; definition: string }
type Definition = { name: string; definition: string }

/** What both engines say of themselves in their catalogues; dumps differ between versions, these queries do not. */
export type SchemaDescription = {
  columns: Column[]
  constraints: Constraint[]
  indexes: Definition[]
  policies: Definition[]
  functions: Definition[]
  triggers: Definition[]
}

export async function describeSchema({ kysely }: Database): Promise<SchemaDescription> {
  const columns = await sql<Column>`
    select c.relname as "table", a.attname as "name", format_type(a.atttypid, a.atttypmod) as "type",
           not (a.attnotnull or t.typnotnull) as "nullable", a.atthasdef as "hasDefault"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
    where n.nspname = 'public' and c.relkind = 'r' order by c.relname, a.attnum`.execute(kysely)
  const constraints = await sql<Constraint>`
    select c.relname as "table", k.conname as "name", pg_get_constraintdef(k.oid) as "definition"
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and k.contype in ('p', 'u', 'f', 'c') order by c.relname, k.conname`.execute(kysely)
  const indexes = await sql<Definition>`
    select indexname as "name", indexdef as "definition" from pg_indexes
    where schemaname = 'public' and indexname not in (select conname from pg_constraint) order by indexname`.execute(
    kysely,
  )
  const policies = await sql<Definition>`
    select tablename || '.' || policyname as "name", cmd || ' ' || coalesce(qual, '') || ' / ' || coalesce(with_check, '') as "definition"
    from pg_policies where schemaname = 'public' order by 1`.execute(kysely)
  const functions = await sql<Definition>`
    select p.proname as "name", p.prosrc as "definition" from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      join pg_language l on l.oid = p.prolang
    where n.nspname = 'public' and l.lanname in ('sql', 'plpgsql') order by p.proname`.execute(kysely)
  const triggers = await sql<Definition>`
    select t.tgname as "name", pg_get_triggerdef(t.oid) as "definition" from pg_trigger t
      join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and not t.tgisinternal order by t.tgname`.execute(kysely)
  return {
    columns: columns.rows,
    constraints: constraints.rows,
    indexes: indexes.rows,
    policies: policies.rows,
    functions: functions.rows,
    triggers: triggers.rows,
  }
}

function byTable(columns: Column[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>()
  for (const column of columns) tables.set(column.table, [...(tables.get(column.table) ?? []), column])
  return tables
}

/** The committed snapshot db/schema.sql: read by people, compared by a test. */
export function renderSnapshot(schema: SchemaDescription): string {
  const tables = [...byTable(schema.columns)].map(([table, columns]) => {
    const lines = columns.map(
      (c) => `  ${c.name} ${c.type}${c.nullable ? '' : ' not null'}${c.hasDefault ? ' default …' : ''}`,
    )
    const rules = schema.constraints
      .filter((k) => k.table === table)
      .map((k) => `  constraint ${k.name} ${k.definition}`)
    return `table ${table} (\n${[...lines, ...rules].join(',\n')}\n);`
  })
  const rest = [
    ...schema.indexes.map((i) => `${i.definition};`),
    ...schema.policies.map((p) => `policy ${p.name}: ${p.definition};`),
    ...schema.functions.map((f) => `function ${f.name}: ${f.definition.trim()};`),
    ...schema.triggers.map((t) => `${t.definition};`),
  ]
  return `-- Generated from the migrations by "npm run db:generate"; a test compares it. Not runnable.\n\n${[...tables, ...rest].join('\n\n')}\n`
}

const TYPES: Record<string, string> = {
  text: 'string',
  instant: 'string',
  calendar_date: 'string',
  integer: 'number',
  bigint: 'number',
  boolean: 'boolean',
  bytea: 'Uint8Array',
}

/** Kysely's view of the tables, src/domains/platform/store/schema.ts. */
export function renderKyselyTypes(schema: SchemaDescription): string {
  const tables = [...byTable(schema.columns)].map(([table, columns]) => {
    const fields = columns.map((c) => {
      const type = `${TYPES[c.type] ?? 'unknown'}${c.nullable ? ' | null' : ''}`
      return `    ${c.name}: ${c.hasDefault ? `Generated<${type}>` : type}`
    })
    return `  ${table}: {\n${fields.join('\n')}\n  }`
  })
  return `// Generated from the migrations by "npm run db:generate"; do not edit.\nimport type { Generated } from 'kysely'\n\nexport type Schema = {\n${tables.join('\n')}\n}\n`
}
