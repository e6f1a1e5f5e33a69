import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfiguration } from '../app/configuration.ts'
import { openDatabase, projectFolder, sha256 } from '../domains/platform/index.ts'
import { aMigratedPlace, type TestPlace } from '../domains/platform/testing.ts'
import { typed } from './testing/typed.ts'

const files = mkdtempSync(join(tmpdir(), 'hilo-cadena-'))
const program = join(projectFolder(), 'public', 'verificar-registro.mjs')
const at = (name: string): string => join(files, name)
let place: TestPlace

const PERSON = ['--nombre', 'Ana', '--correo', 'ana@mp.example']
const INSTALL = ['instalar', '--institucion', 'Ministerio', '--sigla', 'MP', '--pais', 'hn', '--unidad', 'Despacho']

beforeAll(async () => {
  place = await aMigratedPlace()
  await typed([...INSTALL, ...PERSON], place.environment)
  await typed(['registro', 'exportar', at('vieja.csv')], place.environment)
  for (let n = 0; n < 3; n++) await typed(['enlace', 'ana@mp.example'], place.environment)
})
afterAll(async () => {
  await place.remove()
  rmSync(files, { recursive: true, force: true })
})

/** What the program says, run as a stranger would: by itself, without a database. */
function check(...args: string[]): { code: number | null; said: string } {
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], { env: {}, encoding: 'utf8' })
  return { code: status, said: stdout }
}
/** The new chain with its rows changed, as a file. */
function changed(name: string, change: (rows: string[]) => string[]): string {
  const [header = '', ...rows] = readFileSync(at('nueva.csv'), 'utf8').trimEnd().split('\n')
  writeFileSync(at(name), `${[header, ...change(rows)].join('\n')}\n`)
  return at(name)
}

describe('las huellas del registro, fuera de Hilo', () => {
  it('se escriben sin una palabra de lo que se hizo, y el programa suelto las rehace', async () => {
    const { code, out } = await typed(['registro', 'exportar', at('nueva.csv')], place.environment)
    expect(code).toBe(0)
    const head = /[0-9a-f]{64}/u.exec(out)?.[0] ?? ''
    expect(readFileSync(at('nueva.csv'), 'utf8')).toMatch(
      /^numero,forma,texto_sha256,huella\n(\d+,2,[0-9a-f]{64},[0-9a-f]{64}\n)+$/u,
    )
    expect(check(at('nueva.csv'), '--anterior', at('vieja.csv'), '--cabeza', `4:${head}`)).toMatchObject({ code: 0 })
    expect((await typed(['registro', 'exportar', at('nueva.csv')], place.environment)).code).toBe(2)
  })

  it.each<[string, (rows: string[]) => string[], string]>([
    [
      'una línea cambiada',
      (rows) => rows.map((row, n) => (n === 1 ? row.replace(/,2,../u, ',2,00') : row)),
      'se rompe en la línea 2',
    ],
    ['una línea quitada', (rows) => rows.filter((_row, n) => n !== 1), 'Falta la línea 2'],
    ['dos cambiadas de lugar', ([a = '', b = '', ...rest]) => [b, a, ...rest], 'Falta la línea 1'],
  ])('%s se nota sola', (_title, change, words) => {
    const { code, said } = check(changed('tocada.csv', change))
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(words) })
  })

  it('una historia acortada se nota con una copia vieja', () => {
    const { code, said } = check(
      changed('corta.csv', () => []),
      '--anterior',
      at('vieja.csv'),
    )
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('La historia se acortó') })
  })

  it('una historia reescrita entera en la base de datos se nota con la cabeza que alguien guardó', async () => {
    const [, first = ''] = readFileSync(at('vieja.csv'), 'utf8').split('\n')
    const database = await openDatabase(readConfiguration(place.environment).database)
    const lines = await database.kysely.selectFrom('platform_log').select(['seq', 'body']).orderBy('seq').execute()
    let hash = '0'.repeat(64)
    for (const { seq, body } of lines) {
      const [text, prev] = [body.replace('"outcome":"done"', '"outcome":"refused"'), hash]
      hash = sha256(`${prev}\n${sha256(text)}`)
      await database.kysely
        .updateTable('platform_log')
        .set({ body: text, prev_hash: prev, hash })
        .where('seq', '=', seq)
        .execute()
    }
    await database.close()
    await typed(['registro', 'exportar', at('reescrita.csv')], place.environment)
    expect(check(at('reescrita.csv')).code).toBe(0)
    const { code, said } = check(at('reescrita.csv'), '--cabeza', `1:${first.split(',').at(-1)}`)
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('La historia se reescribió') })
  })
})
