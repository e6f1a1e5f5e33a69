import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfiguration } from '../app/configuration.ts'
import { openDatabase } from '../domains/platform/index.ts'
import { aBlankPlace, anEmptyPlace, type TestPlace } from '../domains/platform/testing.ts'
import { called, typed } from './testing/typed.ts'

const files = mkdtempSync(join(tmpdir(), 'hilo-cli-'))
const places: TestPlace[] = []
async function at(place: Promise<TestPlace>): Promise<Record<string, string>> {
  places.push(await place)
  return (await place).environment
}

const INSTALL = [
  'instalar',
  '--institucion',
  'Ministerio de Prueba',
  '--sigla',
  'MP',
  '--pais',
  'hn',
  '--unidad',
  'Despacho',
]
let environment: Record<string, string>
const backup = join(files, 'copia.hilo')

beforeAll(async () => {
  environment = await at(aBlankPlace())
})
afterAll(async () => {
  await Promise.all(places.map(({ remove }) => remove()))
  rmSync(files, { recursive: true, force: true })
})

describe('una base sin institución', () => {
  it.each([
    ['registro', 'verificar'],
    ['exportar', join(files, 'nada.hilo')],
    ['enlace', 'ana@mp.example'],
  ])('%s %s lo dice y remite a instalar', async (...args) => {
    const { code, out, notes } = await typed(args, environment)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(notes).toContain('npm run hilo -- instalar')
  })
})

describe('instalar', () => {
  it('un valor que no sirve se nombra y no deja nada', async () => {
    const { code, notes } = await typed([...INSTALL, '--nombre', 'Ana', '--correo', 'ana'], environment)
    expect(code).toBe(2)
    expect(notes).toContain('--correo no sirve: «ana»')
  })

  it('pregunta en la terminal solo lo que falta y da un enlace con la dirección pública', async () => {
    const answers = ['Ana Prueba', 'ana@mp.example']
    const said = await typed(INSTALL, { ...environment, HILO_PUBLIC_URL: 'https://hilo.mp.example' }, answers)
    expect(said.notes).toBe('')
    expect(said.code).toBe(0)
    expect(said.asked).toEqual(['Nombre de quien administra: ', 'Correo de quien administra: '])
    expect(said.out).toMatch(
      /^Ministerio de Prueba está lista\.\n.*\nhttps:\/\/hilo\.mp\.example\/invitacion\/[\w-]{43}$/u,
    )
  })

  it('no se repite', async () => {
    const { code, notes, asked } = await typed(['instalar'], environment, [])
    expect({ code, asked }).toEqual({ code: 1, asked: [] })
    expect(notes).toContain('ya tiene una institución')
  })
})

describe('enlace', () => {
  it('da otro enlace a quien existe, y a nadie más', async () => {
    const given = await typed(['enlace', 'ANA@mp.example'], { ...environment, PORT: '4321' })
    expect(given.out).toMatch(/\nhttp:\/\/127\.0\.0\.1:4321\/invitacion\/[\w-]{43}$/u)
    expect(await typed(['enlace', 'nadie@mp.example'], environment)).toMatchObject({ code: 1, out: '' })
  })
})

describe('registro verificar, exportar y restaurar', () => {
  let head: string

  it('el registro entero: líneas, cabeza y código 0', async () => {
    const { code, out } = await typed(['registro', 'verificar'], environment)
    expect(code).toBe(0)
    expect(out).toMatch(/^El registro está entero: 2 líneas\.\nCabeza: [0-9a-f]{64}$/u)
    head = out.slice(-64)
  })

  it('exportar deja un archivo que solo su dueño lee y que no se reemplaza', async () => {
    const { code, out, notes } = await typed(['exportar', 'copia.hilo'], { ...environment, INIT_CWD: files })
    expect(code).toBe(0)
    expect(out).toContain(head)
    expect(notes).toContain('guárdelo donde nadie más lo lea')
    expect(statSync(backup).mode & 0o777).toBe(0o600)
    expect(await typed(['exportar', backup], environment)).toMatchObject({ code: 1, out: '' })
  })

  it('restaurar en otra base la deja igual, y no carga nada encima de lo que hay', async () => {
    const other = await at(anEmptyPlace())
    const restored = await typed(['restaurar', backup], other)
    expect(restored.code).toBe(0)
    expect((await typed(['registro', 'verificar'], other)).out).toContain(head)
    const second = join(files, 'otra.hilo')
    await typed(['exportar', second], other)
    const rowsOf = (path: string): string =>
      gunzipSync(readFileSync(path)).toString().split('\n').slice(1, -2).join('\n')
    expect(rowsOf(second)).toBe(rowsOf(backup))
    const refused = await typed(['restaurar', backup], other)
    expect(refused.code).toBe(1)
    expect(refused.notes).toContain('ya tiene datos')
  })

  it.each<[string, () => string, string]>([
    ['cortado', () => saved('cortado', readFileSync(backup).subarray(0, -40)), 'incompleta o alterada'],
    [
      'cambiado',
      () => saved('cambiado', gzipSync(gunzipSync(readFileSync(backup)).toString().replace('Despacho', 'Despachos'))),
      'incompleta o alterada',
    ],
    ['de otra clase', () => saved('texto', Buffer.from('hola')), 'no es una copia'],
    ['vacío', () => saved('vacio', Buffer.alloc(0)), 'incompleta o alterada'],
    ['que no está', () => join(files, 'no-esta'), 'no se pudo leer'],
  ])('restaurar un archivo %s se rechaza con una frase', async (_title, make, words) => {
    const { code, out, notes } = await typed(['restaurar', make()], await blankTarget())
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(notes).toContain(words)
    expect(notes.split('\n')).toHaveLength(1)
  })

  it('una línea tocada: código 1 y su número; exportar avisa con código 3', async () => {
    const database = await openDatabase(readConfiguration(environment).database)
    await database.runScript("update platform_log set act = 'platform.otra' where seq = 2")
    await database.close()
    const verified = await typed(['registro', 'verificar'], environment)
    expect(verified.code).toBe(1)
    expect(verified.notes).toContain('la línea 2 fue cambiada')
    const broken = join(files, 'rota.hilo')
    expect((await typed(['exportar', broken], environment)).code).toBe(3)
    const target = await blankTarget()
    expect((await typed(['restaurar', broken], target)).notes).toContain('--aceptar-registro-roto')
    expect((await typed(['restaurar', broken, '--aceptar-registro-roto'], target)).code).toBe(3)
  })

  let target: Record<string, string> | undefined
  /** One database for all that is refused: none of it may leave anything there. */
  async function blankTarget(): Promise<Record<string, string>> {
    target ??= await at(anEmptyPlace())
    return target
  }

  function saved(name: string, bytes: Uint8Array): string {
    const path = join(files, name)
    writeFileSync(path, bytes)
    return path
  }
})

describe.runIf(process.env.TEST_DB !== 'postgres')('con un servidor que ya usa la carpeta', () => {
  it('otra orden lo dice en una frase y termina con código 1', async () => {
    const held = await at(anEmptyPlace())
    const database = await openDatabase(readConfiguration(held).database)
    try {
      const { code, out, notes } = await called(['registro', 'verificar'], held)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(notes).toMatch(/^Otro proceso de Hilo ya usa la carpeta de datos\. .*\n$/u)
    } finally {
      await database.close()
    }
  })
})
