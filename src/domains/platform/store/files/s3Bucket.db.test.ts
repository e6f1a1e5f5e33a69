import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Application } from '../../pipeline/application.ts'
import { hasSwift, openS3Server, type S3Server } from '../../testing/s3Server.ts'
import { openTestApplication } from '../../testing.ts'
import { inTransaction } from '../database/transaction.ts'
import { checkFile, readStoredFile } from './fileStorage.ts'
import { discardFile, type ReceivedFile, receiveFile } from './receivedFile.ts'
import { s3Bucket } from './s3Bucket.ts'
import type { S3Settings } from './s3Client.ts'
import { forgetFile, keepFile, releaseFile, sweepFiles } from './storedFiles.ts'
import { verifyFiles } from './verifyFiles.ts'

const KIND = { mediaType: 'application/pdf', now: '2026-03-02T15:00:00.000Z' }
const shaOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')
const placeOf = (sha: string): string => `${sha.slice(0, 2)}/${sha.slice(2, 4)}/${sha}`

describe.skipIf(!hasSwift)('los archivos en un servidor S3 de verdad (OpenStack Swift, de Debian)', () => {
  let server: S3Server
  let app: Application
  const folder = join(tmpdir(), `hilo-espera-${randomUUID()}`)
  beforeAll(async () => {
    server = await openS3Server()
    app = await openTestApplication({ files: s3Bucket(folder, server.settings) })
  })
  afterAll(async () => {
    await app.database.close()
    await server.close()
    await rm(folder, { recursive: true, force: true })
  })

  const receive = (content: string | Buffer): Promise<ReceivedFile> =>
    receiveFile(app.files.folder, { name: 'acta.pdf', maxBytes: 10_000_000 }, Readable.from([Buffer.from(content)]))
  /** As the act does it: in its transaction, and settled however that ends. */
  async function keep(content: string | Buffer, files = app.files): Promise<string> {
    const file = await receive(content)
    try {
      await inTransaction(app.database, (tx) => keepFile(tx, files, file, KIND))
      return file.sha256
    } finally {
      await discardFile(file)
      await releaseFile(app.database, files, file.sha256)
    }
  }
  async function forget(sha: string): Promise<void> {
    await inTransaction(app.database, (tx) => forgetFile(tx, app.files, sha))
    await releaseFile(app.database, app.files, sha)
  }
  const inBucket = async (): Promise<string[]> => (await server.direct.list('')).sort()
  const waiting = (): string[] => readdirSync(join(folder, 'entrante'))
  const verify = (files = app.files) => verifyFiles(app.database.kysely, files)
  const other = (changed: Partial<S3Settings>) => s3Bucket(folder, { ...server.settings, ...changed })

  it('uno que llega queda bajo su huella, se lee igual, y su segunda vez no es otro', async () => {
    await app.files.demandAnswer()
    const sha = await keep('uno')
    expect(await keep('uno')).toBe(sha)
    expect(await inBucket()).toEqual([placeOf(shaOf('uno'))])
    expect(waiting()).toEqual([])
    expect((await buffer(await readStoredFile(app.files, sha))).toString()).toBe('uno')
  })

  it('uno grande va y vuelve entero, y al quitarlo de la lista se va', async () => {
    const sha = await keep(Buffer.alloc(5_000_000, 'grande'))
    expect(shaOf(await buffer(await readStoredFile(app.files, sha)))).toBe(sha)
    expect(await verify()).toEqual({ whole: 2, faults: [], extra: [] })
    await forget(sha)
    expect(await inBucket()).toEqual([placeOf(shaOf('uno'))])
  })

  it('el servidor no acepta bytes que no son los de la huella', async () => {
    const file = await receive('dos')
    writeFileSync(file.path, 'tres')
    await expect(
      inTransaction(app.database, (tx) => keepFile(tx, app.files, { ...file, byteLength: 4 }, KIND)),
    ).rejects.toMatchObject({ code: 'platform.filesRefused' })
    await releaseFile(app.database, app.files, file.sha256)
    await discardFile(file)
    expect(await inBucket()).toEqual([placeOf(shaOf('uno'))])
  })

  it('de un acto que se deshace no queda nada', async () => {
    const file = await receive('cuatro')
    await expect(
      inTransaction(app.database, async (tx) => {
        await keepFile(tx, app.files, file, KIND)
        throw new Error('refused')
      }),
    ).rejects.toThrow('refused')
    expect(await inBucket()).toHaveLength(3)
    await releaseFile(app.database, app.files, file.sha256)
    await discardFile(file)
    expect(await inBucket()).toEqual([placeOf(shaOf('uno'))])
  })

  it.each([1_000, 300_000, 1_999_000])('la línea que se corta después de %i bytes no deja nada', async (bytes) => {
    const content = Buffer.alloc(2_000_000, String(bytes))
    await server.line.set({ cutAfterBytes: bytes })
    await expect(keep(content)).rejects.toMatchObject({ code: 'platform.filesAway' })
    await server.line.set('whole')
    await sweepFiles(app.database, app.files, 0)
    expect(await inBucket()).toEqual([placeOf(shaOf('uno'))])
    expect(waiting()).toEqual([])
    const sha = await keep(content)
    expect((await verify()).whole).toBe(2)
    await forget(sha)
  })

  it.each(['away', 'silent'] as const)('servidor %s: una frase, y vuelve solo', async (state) => {
    await server.line.set(state)
    const files = other({ silenceMs: 200 })
    await expect(files.demandAnswer()).rejects.toMatchObject({ code: 'platform.filesAway' })
    await expect(keep('cinco', files)).rejects.toMatchObject({ code: 'platform.filesAway' })
    await expect(readStoredFile(files, shaOf('uno'))).rejects.toMatchObject({ code: 'platform.filesAway' })
    // Not known is not missing: a backup would leave it out.
    await expect(checkFile(files, shaOf('uno'))).rejects.toMatchObject({ code: 'platform.filesAway' })
    await expect(verify(files)).rejects.toMatchObject({ code: 'platform.filesAway' })
    await server.line.set('whole')
    expect(await verify()).toEqual({ whole: 1, faults: [], extra: [] })
    expect(waiting()).toEqual([])
  })

  it('si se va cuando el archivo ya está y el acto no, sus bytes se quitan cuando vuelve', async () => {
    const file = await receive('seis')
    await expect(
      inTransaction(app.database, async (tx) => {
        await keepFile(tx, app.files, file, KIND)
        await server.line.set('away')
        throw new Error('power cut')
      }),
    ).rejects.toThrow('power cut')
    await discardFile(file)
    await expect(releaseFile(app.database, app.files, file.sha256)).rejects.toMatchObject({
      code: 'platform.filesAway',
    })
    await server.line.set('whole')
    expect(await inBucket()).toContain(placeOf(shaOf('seis')))
    await sweepFiles(app.database, app.files, 0)
    expect(await inBucket()).toEqual([placeOf(shaOf('uno'))])
  })

  it.each<[string, Partial<S3Settings>, string]>([
    ['otro secreto', { secretAccessKey: 'otra' }, 'platform.filesRefused'],
    ['otra llave', { accessKeyId: 'hilo:nadie' }, 'platform.filesRefused'],
    ['un depósito que no existe', { bucket: 'otro-deposito' }, 'platform.bucketMissing'],
    ['otra región', { region: 'eu-west-9' }, 'platform.filesRefused'],
    ['un nombre de servidor que no existe', { endpoint: 'http://nadie.invalid' }, 'platform.filesAway'],
  ])('%s se dice al comenzar y también después, y nada se guarda', async (_title, changed, code) => {
    await expect(other(changed).demandAnswer()).rejects.toMatchObject({ code })
    const file = await receive('siete')
    await expect(other(changed).place(file)).rejects.toMatchObject({ code })
    await expect(other(changed).open(shaOf('uno'))).rejects.toMatchObject({ code })
    await discardFile(file)
    expect(await inBucket()).toEqual([placeOf(shaOf('uno'))])
  })

  it('un byte cambiado se nombra, y quien lo baja no recibe otro', async () => {
    const path = join(folder, 'otro')
    writeFileSync(path, 'unp')
    await server.direct.put(placeOf(shaOf('uno')), { path, byteLength: 3, sha256: shaOf('unp') })
    expect(await verify()).toEqual({ whole: 0, faults: [{ sha256: shaOf('uno'), state: 'altered' }], extra: [] })
    await expect(buffer(await readStoredFile(app.files, shaOf('uno')))).rejects.toMatchObject({
      code: 'platform.fileAltered',
    })
  })

  it('uno que falta y uno que sobra se nombran', async () => {
    await server.direct.remove(placeOf(shaOf('uno')))
    await server.direct.putEmpty('nota de alguien & más.txt')
    expect(await verify()).toEqual({
      whole: 0,
      faults: [{ sha256: shaOf('uno'), state: 'missing' }],
      extra: ['nota de alguien & más.txt'],
    })
    await expect(readStoredFile(app.files, shaOf('uno'))).rejects.toMatchObject({ code: 'platform.fileGone' })
  })

  it('más de los que caben en una página se leen por páginas', async () => {
    const names = Array.from({ length: 70 }, (_, n) => `muchos/${String(n).padStart(4, '0')}`)
    for (let at = 0; at < names.length; at += 20)
      await Promise.all(names.slice(at, at + 20).map((name) => server.direct.putEmpty(name)))
    expect((await app.files.list()).filter((name) => name.startsWith('muchos/'))).toEqual(names)
  })
})
