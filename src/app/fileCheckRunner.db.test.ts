import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Application, discardFile, inTransaction, keepFile, receiveFile } from '../domains/platform/index.ts'
import { anInstitution, openTestApplication } from '../domains/platform/testing.ts'
import { startFileCheckRunner } from './fileCheckRunner.ts'

let app: Application
let sha256 = ''

beforeAll(async () => {
  app = await openTestApplication()
  const file = await receiveFile(
    app.files.folder,
    { name: 'acta.pdf', maxBytes: 100 },
    Readable.from([Buffer.from('a')]),
  )
  sha256 = file.sha256
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    await keepFile(tx, app.files, file, { mediaType: 'application/pdf', now: app.clock.now() })
  })
  await discardFile(file)
})
afterAll(() => app.database.close())

it('el servidor comprueba los archivos solo, sin que nadie lo pida, y no se queja de lo que halla', async () => {
  rmSync(join(app.files.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256))
  const said: string[] = []
  const stop = startFileCheckRunner(app, (line) => said.push(line))
  const ended = () =>
    app.database.kysely.selectFrom('platform_file_check').select('ended_at').where('ended_at', 'is not', null).execute()
  await vi.waitFor(async () => expect(await ended()).toHaveLength(1), { timeout: 30_000 })
  await stop()
  const faults = await app.database.kysely.selectFrom('platform_file_fault').select(['sha256', 'state']).execute()
  expect(faults).toEqual([{ sha256, state: 'missing' }])
  expect(said).toEqual([])
})
