import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Application } from '../../pipeline/application.ts'
import { openTestApplication } from '../../testing.ts'
import { inTransaction } from '../database/transaction.ts'
import { readStoredFile } from './fileStorage.ts'
import { pathOfFile } from './filesFolder.ts'
import { discardFile, type ReceivedFile, receiveFile } from './receivedFile.ts'
import { forgetFile, keepFile, listStoredFiles, releaseFile, sweepFiles, whileFilesStay } from './storedFiles.ts'
import { verifyFiles } from './verifyFiles.ts'

const NOW = '2026-03-02T15:00:00.000Z'
const KIND = { mediaType: 'application/pdf', now: NOW }
let app: Application

beforeAll(async () => {
  app = await openTestApplication()
})
afterAll(() => app.database.close())

const receive = (text: string, maxBytes = 1_000): Promise<ReceivedFile> =>
  receiveFile(app.files.folder, { name: 'acta.pdf', maxBytes }, Readable.from([Buffer.from(text)]))
const shaOf = (text: string): string => createHash('sha256').update(text).digest('hex')
async function keep(text: string): Promise<string> {
  const file = await receive(text)
  await inTransaction(app.database, (tx) => keepFile(tx, app.files, file, KIND))
  await releaseFile(app.database, app.files, file.sha256)
  await discardFile(file)
  return file.sha256
}
const onDisk = (): string[] =>
  readdirSync(app.files.folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => name)
const verify = () => verifyFiles(app.database.kysely, app.files)

describe('un archivo que llega', () => {
  it('se guarda bajo su huella, solo lo lee su dueño, y se lee igual', async () => {
    const sha = await keep('uno')
    expect(sha).toBe(shaOf('uno'))
    expect(readFileSync(pathOfFile(app.files.folder, sha), 'utf8')).toBe('uno')
    expect((await buffer(await readStoredFile(app.files, sha))).toString()).toBe('uno')
    expect(onDisk()).toEqual([sha])
  })

  it('el mismo contenido se guarda una vez, también si llega dos veces a la vez', async () => {
    await Promise.all([keep('dos'), keep('dos')])
    expect(await keep('dos')).toBe(shaOf('dos'))
    expect(onDisk()).toHaveLength(2)
  })

  it('si pesa más de lo que se admite, o la línea se corta, no deja nada', async () => {
    const before = onDisk()
    await expect(receive('x'.repeat(1_001))).rejects.toMatchObject({ code: 'platform.storedFileTooLarge' })
    const cut = Readable.from(
      (async function* () {
        yield Buffer.from('a medias')
        throw new Error('line cut')
      })(),
    )
    await expect(receiveFile(app.files.folder, { name: 'a', maxBytes: 1_000 }, cut)).rejects.toThrow('line cut')
    expect(onDisk()).toEqual(before)
  })

  it('si su acto se deshace, se va; si otro lo guardó mientras tanto, queda', async () => {
    const file = await receive('tres')
    await expect(
      inTransaction(app.database, async (tx) => {
        await keepFile(tx, app.files, file, KIND)
        throw new Error('refused')
      }),
    ).rejects.toThrow('refused')
    await releaseFile(app.database, app.files, file.sha256)
    await discardFile(file)
    expect(onDisk()).not.toContain(file.sha256)
    await keep('tres')
    await releaseFile(app.database, app.files, file.sha256)
    expect(onDisk()).toContain(file.sha256)
  })

  it('al quitarlo de la lista se van sus bytes', async () => {
    await inTransaction(app.database, (tx) => forgetFile(tx, app.files, shaOf('tres')))
    await releaseFile(app.database, app.files, shaOf('tres'))
    expect(onDisk()).not.toContain(shaOf('tres'))
    expect(await listStoredFiles(app.database.kysely)).toEqual([shaOf('uno'), shaOf('dos')].sort())
  })

  it('lo que dejó un corte de luz se quita al arrancar, con el lugar que ya tenía', async () => {
    const early = await receive('cuatro')
    const late = await receive('cinco')
    await expect(
      inTransaction(app.database, async (tx) => {
        await keepFile(tx, app.files, late, KIND)
        throw new Error('power cut')
      }),
    ).rejects.toThrow()
    for (const { path } of [early, late]) utimesSync(path, new Date(0), new Date(0))
    await sweepFiles(app.database, app.files)
    expect(onDisk().sort()).toEqual([shaOf('uno'), shaOf('dos')].sort())
  })

  it('uno que se quitaba cuando se cortó la luz también se va; si su acto no llegó a hacerse, queda', async () => {
    const sha = await keep('seis')
    const kept = await keep('siete')
    await inTransaction(app.database, (tx) => forgetFile(tx, app.files, sha))
    await expect(
      inTransaction(app.database, async (tx) => {
        await forgetFile(tx, app.files, kept)
        throw new Error('power cut')
      }),
    ).rejects.toThrow('power cut')
    for (const name of onDisk().filter((one) => one.startsWith('pendiente-')))
      utimesSync(join(app.files.folder, 'entrante', name), new Date(0), new Date(0))
    await sweepFiles(app.database, app.files)
    expect(onDisk().sort()).toEqual([shaOf('uno'), shaOf('dos'), kept].sort())
    await inTransaction(app.database, (tx) => forgetFile(tx, app.files, kept))
    await releaseFile(app.database, app.files, kept)
  })

  // The embedded database is one program's: nobody removes while it is copied.
  it.runIf(process.env.TEST_DB === 'postgres')('mientras se hace una copia ninguno se quita', async () => {
    await whileFilesStay(app.database, async () => {
      const removal = inTransaction(app.database, (tx) => forgetFile(tx, app.files, shaOf('uno')))
      await expect(removal).rejects.toMatchObject({ code: 'platform.backupRunning' })
    })
    expect(onDisk().sort()).toEqual([shaOf('uno'), shaOf('dos')].sort())
  })
})

describe('volver a leer los archivos', () => {
  it('todos enteros', async () => {
    expect(await verify()).toEqual({ whole: 2, faults: [], extra: [] })
  })

  it('un byte cambiado se nombra, y quien lo baja recibe un archivo cortado y no otro', async () => {
    const path = pathOfFile(app.files.folder, shaOf('uno'))
    const bytes = readFileSync(path)
    writeFileSync(path, Buffer.from(bytes.map((byte, at) => (at === 1 ? byte ^ 1 : byte))))
    expect((await verify()).faults).toEqual([{ sha256: shaOf('uno'), state: 'altered' }])
    await expect(buffer(await readStoredFile(app.files, shaOf('uno')))).rejects.toMatchObject({
      code: 'platform.fileAltered',
    })
    writeFileSync(path, bytes)
  })

  it('uno que falta y uno que sobra se nombran', async () => {
    rmSync(pathOfFile(app.files.folder, shaOf('dos')))
    writeFileSync(join(app.files.folder, 'nota.txt'), 'x')
    expect(await verify()).toEqual({
      whole: 1,
      faults: [{ sha256: shaOf('dos'), state: 'missing' }],
      extra: ['nota.txt'],
    })
    await expect(readStoredFile(app.files, shaOf('dos'))).rejects.toMatchObject({ code: 'platform.fileGone' })
  })
})
