import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './projectFolder.ts'

export type Migration = { name: string; sql: string; sha256: string }

/** All migration files in their order. Names are `0001_subject.sql`, without gaps: a gap or a double is a fault. */
export function readMigrations(folder = join(projectFolder(), 'db', 'migrations')): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  for (const [index, name] of names.entries()) {
    const expected = String(index + 1).padStart(4, '0')
    if (!name.startsWith(`${expected}_`)) throw new Error(`migration ${name} should be number ${expected}`)
  }
  return names.map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8')
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}
