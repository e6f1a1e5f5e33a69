import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from '../../../../documents/print/container/zipFile.ts'
import { canonicalJson, projectFolder, sha256 } from '../../../platform/index.ts'
import { aHome, check } from './testing/openedSample.ts'

const WHEN = '2026-03-04T15:16:18.000Z'
const ENGLISH = /invalid|unexpected|outside|range|must be|error/iu
type Program = { revisar: (args: readonly string[]) => { codigo: number; frases: string[] } }

const home = aHome()
const place = join(home, 'muestra.zip')
let program: Program
let zip: Buffer

/** A sample of two lines of log, as Hilo packs it. */
async function aSample(parts: readonly [string, string][]): Promise<ZipFile> {
  const file = new ZipFile(WHEN)
  for (const [path, content] of parts) await file.add(path, Buffer.from(content))
  return file
}

async function aWholeSample(): Promise<Buffer> {
  const [first, second] = [sha256('uno'), sha256('dos')]
  const hash = sha256(`${'0'.repeat(64)}\n${first}`)
  const last = sha256(`${hash}\n${second}`)
  const parts: [string, string][] = [
    ['registro/cadena.csv', `numero,forma,texto_sha256,huella\n1,2,${first},${hash}\n2,2,${second},${last}\n`],
    ['registro/lineas.jsonl', ''],
    ['LEAME.txt', 'Muestra pequeña, muestra pequeña, muestra pequeña.\n'],
  ]
  const manifest = {
    formato: 'hilo-muestra',
    version: 2,
    institucion: 'Ministerio de prueba',
    alcance: { anios: [2026], unidades: 'todas', nombres: false },
    cabeza: { numero: 2, huella: last, cuando: WHEN },
    archivos: parts.map(([ruta, text]) => ({ ruta, bytes: Buffer.byteLength(text), sha256: sha256(text) })),
  }
  return (await aSample([...parts, ['manifiesto.json', canonicalJson(manifest)]])).end()
}

/** What the program says of these bytes. */
function said(bytes: Uint8Array): ReturnType<Program['revisar']> {
  writeFileSync(place, bytes)
  return program.revisar([place])
}

/** Refused with code 1, in a Spanish sentence. */
function isRefused(bytes: Uint8Array): boolean {
  const { codigo, frases } = said(bytes)
  const refusal = frases.find((frase) => frase.startsWith('NO CONCUERDA: '))
  return codigo === 1 && refusal !== undefined && !ENGLISH.test(refusal)
}

beforeAll(async () => {
  program = await import(pathToFileURL(join(projectFolder(), 'public', 'verificar.mjs')).href)
  zip = await aWholeSample()
})
afterAll(() => rmSync(home, { recursive: true }))

describe('el ZIP de una muestra, byte por byte', () => {
  it('tal como se entregó concuerda', () => {
    expect(said(zip)).toMatchObject({ codigo: 0 })
    expect(check(place)).toEqual({ status: 0, said: expect.stringContaining('Todo concuerda.') })
  })

  it('con cualquier byte cambiado no concuerda, y lo dice en español', () => {
    const passed = [...zip.keys()].filter((at) => {
      const bytes = Buffer.from(zip)
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at)
      return !isRefused(bytes)
    })
    expect(passed).toEqual([])
  })

  it('cortado en cualquier lugar, o con bytes delante, en medio o detrás, no concuerda', () => {
    const change = fc.record({
      at: fc.nat(zip.length),
      drop: fc.nat(40),
      put: fc.uint8Array({ maxLength: 40 }),
    })
    fc.assert(
      fc.property(change, ({ at, drop, put }) => {
        const bytes = Buffer.concat([zip.subarray(0, at), put, zip.subarray(at + drop)])
        fc.pre(!bytes.equals(zip))
        return isRefused(bytes)
      }),
      { numRuns: 200 },
    )
  })

  it('dañado y leído como programa sale con 1 y sin palabras en inglés', () => {
    for (const at of [0, 14, zip.length - 90, zip.length - 75, zip.length - 1]) {
      const bytes = Buffer.from(zip)
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at)
      writeFileSync(place, bytes)
      const run = check(place)
      expect([at, run.status]).toEqual([at, 1])
      expect(run.said).not.toMatch(ENGLISH)
    }
  })

  it('empacado otra vez por otro programa lo dice, con qué hacer', async () => {
    const other = Buffer.from(zip)
    const { frases } = said(other.fill(0, 10, 12))
    expect(frases.join(' ')).toContain('difiere desde el byte 10')
    expect(frases.join(' ')).toContain('compruebe la carpeta')
  })
})
