import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfiguration } from '../app/configuration.ts'
import { openMigrated } from '../app/openApplication.ts'
import { discardFile, inTransaction, keepFile, openFiles, receiveFile, sha256 } from '../domains/platform/index.ts'
import {
  aMigratedPlace,
  anInstitution,
  hasSwift,
  openS3Server,
  type S3Server,
  type TestPlace,
} from '../domains/platform/testing.ts'
import { typed } from './testing/typed.ts'

/** One in a piece of the backup, one in several. */
const KEPT = [Buffer.from('%PDF-1.7 acta'), Buffer.alloc(2_000_000, 'foto')]

describe.skipIf(!hasSwift)('mudarse entre una carpeta y un servidor S3 de verdad (OpenStack Swift, de Debian)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hilo-mudanza-'))
  const places: TestPlace[] = []
  let server: S3Server
  let onDisk: Record<string, string> = {}
  let inBucket: Record<string, string> = {}
  let back: Record<string, string> = {}

  async function migrated(more: Record<string, string> = {}): Promise<Record<string, string>> {
    const place = await aMigratedPlace()
    places.push(place)
    return { ...place.environment, ...more }
  }
  beforeAll(async () => {
    server = await openS3Server()
    const { endpoint, bucket, accessKeyId, secretAccessKey } = server.settings
    const secret = join(folder, 'secreto')
    writeFileSync(secret, `${secretAccessKey}\n`)
    onDisk = await migrated()
    inBucket = await migrated({
      HILO_FILES: `s3://${bucket}/archivos`,
      AWS_ENDPOINT_URL_S3: endpoint,
      AWS_ACCESS_KEY_ID: accessKeyId,
      HILO_S3_SECRET_FILE: secret,
    })
    back = await migrated()
    const configuration = readConfiguration(onDisk)
    const database = await openMigrated(configuration)
    const files = openFiles(configuration.files)
    await inTransaction(database, (tx) => anInstitution(tx))
    for (const bytes of KEPT) {
      const about = { name: 'acta.pdf', maxBytes: bytes.byteLength }
      const file = await receiveFile(files.folder, about, Readable.from([bytes]))
      const kind = { mediaType: 'application/pdf', now: '2026-03-02T15:00:00.000Z' }
      await inTransaction(database, (tx) => keepFile(tx, files, file, kind))
      await discardFile(file)
    }
    await database.close()
  })
  afterAll(async () => {
    await server.close()
    await Promise.all(places.map(({ remove }) => remove()))
    rmSync(folder, { recursive: true, force: true })
  })

  const [there, andBack] = [join(folder, 'va.hilo'), join(folder, 'vuelve.hilo')]
  const placeOf = (sha: string): string => `${sha.slice(0, 2)}/${sha.slice(2, 4)}/${sha}`

  it('de la carpeta al depósito', async () => {
    expect((await typed(['exportar', there], onDisk)).code).toBe(0)
    expect(await typed(['restaurar', there], inBucket)).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 archivos del almacén'),
    })
    expect((await server.direct.list('')).sort()).toEqual(KEPT.map((bytes) => placeOf(sha256(bytes))).sort())
    const { folder: waiting } = readConfiguration(inBucket).files
    expect(readdirSync(join(waiting, 'entrante'))).toEqual([])
    expect(await typed(['archivos', 'verificar'], inBucket)).toMatchObject({ code: 0, notes: '' })
  })

  it('del depósito a otra carpeta, los mismos bytes', async () => {
    expect((await typed(['exportar', andBack], inBucket)).code).toBe(0)
    expect((await typed(['restaurar', andBack], back)).code).toBe(0)
    expect(await typed(['archivos', 'verificar'], back)).toMatchObject({ code: 0, notes: '' })
    expect((await openFiles(readConfiguration(back).files).list()).sort()).toEqual(
      (await server.direct.list('')).sort(),
    )
  })

  it('un byte cambiado en el depósito se nombra, con código 1, y la copia lo dice con código 3', async () => {
    const [bytes = Buffer.alloc(0)] = KEPT
    const path = join(folder, 'cambiado')
    const changed = Buffer.from(bytes.map((byte, at) => (at === 7 ? byte ^ 1 : byte)))
    writeFileSync(path, changed)
    const content = { path, byteLength: changed.byteLength, sha256: sha256(changed) }
    await server.direct.put(placeOf(sha256(bytes)), content)
    const notes = expect.stringContaining(`${sha256(bytes)} cambió`)
    expect(await typed(['archivos', 'verificar'], inBucket)).toMatchObject({ code: 1, notes })
    expect(await typed(['exportar', join(folder, 'rota.hilo')], inBucket)).toMatchObject({
      code: 3,
      notes: expect.stringContaining(sha256(bytes)),
    })
  })

  it('si el almacén no responde, cada orden lo dice con una frase y código 1, y no deja una copia a medias', async () => {
    await server.line.set('away')
    const cut = join(folder, 'cortada.hilo')
    const orders = [
      ['archivos', 'verificar'],
      ['exportar', cut],
      ['restaurar', there],
    ]
    for (const order of orders)
      expect(await typed(order, inBucket)).toMatchObject({
        code: 1,
        notes: expect.stringMatching(/^El almacén de archivos no responde en este momento \(ECONNREFUSED\)\. [^\n]*$/u),
      })
    expect(readdirSync(folder).filter((name) => name.startsWith('cortada'))).toEqual([])
    await server.line.set('whole')
  })

  it('lo que no necesita archivos se hace también sin almacén', async () => {
    await server.line.set('away')
    expect((await typed(['registro', 'verificar'], inBucket)).code).toBe(0)
    await server.line.set('whole')
  })
})
