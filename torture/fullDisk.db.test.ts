import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServerProcess, startServer } from '../scripts/testing/runningServer.ts'
import { projectFolder } from '../src/domains/platform/index.ts'
import { send } from './client.ts'
import { aGround, type Ground } from './ground.ts'
import { findFaults } from './invariants.ts'
import { nothingKnown } from './load.ts'

/**
 * The kernel lets the process write so many blocks of 512 bytes into one file and no more (RLIMIT_FSIZE): the write that would
 * go past it fails in the middle, as on a full disk. It holds for the server alone and needs no disk of its own. The blocks of
 * the embedded database's own files stay below it (its log is written in pieces of 16 MB).
 */
const BLOCKS = 2 * 1024 * 17

describe('el disco de los archivos se llena', () => {
  let ground: Ground
  let server: ServerProcess
  let address: string

  beforeAll(async () => {
    spawnSync(process.execPath, [join(projectFolder(), 'scripts', 'build.mjs')])
    ground = await aGround()
    server = startServer(ground.environment, { fileBlocks: BLOCKS })
    address = await server.address
  })
  afterAll(() => ground.remove())

  const upload = async (key: string, bytes: Buffer) => {
    const path = `/api/seguimiento/${ground.year}/2/informes/${ground.activities.jefa[0]}/archivos`
    const body = { fileName: 'acta.pdf', bytes }
    return send(ground, address, { key, who: 'jefa', act: 'monitoring.addEvidenceFile', path, body })
  }
  const pdf = (bytes: number): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes, 'x')])

  it('lo que no cabe se dice en una frase con su remedio, no deja nada, y lo que cabe se sigue guardando', async () => {
    const refused = await upload('grande', pdf(18 * 1024 * 1024))
    expect(refused.status).toBe(503)
    expect(JSON.parse(refused.text).error).toMatchObject({
      code: 'platform.fileNotKept',
      message: 'No se pudo guardar el archivo en el disco del servidor (EFBIG).',
      remedy: expect.stringContaining('puede faltar espacio'),
    })
    const kept = await upload('chico', pdf(2_000))
    expect(kept.status).toBe(200)
    server.signal('SIGTERM')
    expect((await server.ended).code).toBe(0)
    const database = await ground.open()
    expect(await findFaults(database, ground, nothingKnown(ground))).toEqual([])
    const files = await database.kysely.selectFrom('platform_stored_file').select('byte_length').execute()
    await database.close()
    expect(files).toEqual([{ byte_length: pdf(2_000).length }])
  })
})
