import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  type Application,
  discardFile,
  inTransaction,
  keepFile,
  openFiles,
  receiveFile,
} from '../domains/platform/index.ts'
import { hasSwift, openS3Server, openTestApplication, type S3Server } from '../domains/platform/testing.ts'
import { startSweepRunner } from './sweepRunner.ts'

describe.skipIf(!hasSwift)('un almacén que vuelve (OpenStack Swift, de Debian)', () => {
  const folder = join(tmpdir(), `hilo-espera-${randomUUID()}`)
  let server: S3Server
  let app: Application
  beforeAll(async () => {
    server = await openS3Server()
    app = await openTestApplication({ files: openFiles({ kind: 's3', folder, bucket: server.settings }) })
  })
  afterAll(async () => {
    await app.database.close()
    await server.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('sin reiniciar Hilo se quita lo que no pudo quitar el acto, y la falla se dice una vez', async () => {
    const file = await receiveFile(folder, { name: 'acta.pdf', maxBytes: 100 }, Readable.from([Buffer.from('acta')]))
    const kind = { mediaType: 'application/pdf', now: '2026-03-02T15:00:00.000Z' }
    const refused = inTransaction(app.database, async (tx) => {
      await keepFile(tx, app.files, file, kind)
      throw new Error('refused')
    })
    await expect(refused).rejects.toThrow('refused')
    await discardFile(file)
    expect(await server.direct.list('')).toHaveLength(2)

    const said: string[] = []
    await server.line.set('away')
    let turns = 0
    const sweep = (idleMs: number): Promise<string[]> => {
      turns += 1
      return app.files.sweep(idleMs)
    }
    const counted = { database: app.database, files: { ...app.files, sweep } }
    const stop = startSweepRunner(counted, (line) => said.push(line), 20)
    await vi.waitFor(() => expect(turns).toBeGreaterThan(3))
    expect(said).toEqual([expect.stringContaining('El almacén de archivos no responde')])
    await server.line.set('whole')
    await vi.waitFor(async () => expect(await server.direct.list('')).toEqual([]), { timeout: 10_000 })
    await stop()
  })
})
