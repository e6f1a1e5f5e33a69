import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorText } from '../src/app/errorText.ts'
import { currentMigration, projectFolder } from '../src/domains/platform/index.ts'
import { aBlankPlace } from '../src/domains/platform/testing.ts'
import { type InstalledDatabase, installedDatabase } from './testing/installedDatabase.ts'
import { type Ended, type ServerProcess, startServer } from './testing/runningServer.ts'

const embedded = process.env.TEST_DB !== 'postgres'
let installed: InstalledDatabase

beforeAll(async () => {
  const { status } = spawnSync(process.execPath, [join(projectFolder(), 'scripts', 'build.mjs')])
  expect(status).toBe(0)
  installed = await installedDatabase()
})
afterAll(() => installed.remove())

/** One line on the error output, the sentence and remedy of the code, and exit code 1. */
function expectRefusal({ code, stderr }: Ended, error: string, details = {}): void {
  const { message, remedy } = errorText(error, details)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr.startsWith(message)).toBe(true)
  expect(stderr.trimEnd().endsWith(remedy)).toBe(true)
  expect(code).toBe(1)
}

async function takePort(): Promise<{ port: number; server: Server }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { port: typeof address === 'object' && address !== null ? address.port : 0, server }
}

describe('un servidor en marcha', () => {
  let server: ServerProcess
  let address: string
  beforeAll(async () => {
    server = startServer(installed.environment)
    address = await server.address
  })

  it('responde en /salud', async () => {
    const health = await fetch(`${address}/salud`)
    expect(await health.json()).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      database: embedded ? 'pglite' : 'postgres',
      migration: expect.stringMatching(/^\d{4}_\w+\.sql$/),
    })
  })

  it('da las páginas comprimidas como cada navegador las acepta, y dicen lo mismo', async () => {
    const page = await (await fetch(address)).text()
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? ''
    const ask = async (encoding: string) => {
      const answer = await fetch(address + script, { headers: { 'accept-encoding': encoding } })
      const { headers } = answer
      const text = await answer.text()
      return {
        text,
        type: headers.get('content-type'),
        varies: headers.get('vary'),
        encoding: headers.get('content-encoding'),
        bytes: Number(headers.get('content-length') ?? text.length),
      }
    }
    const [plain, gzip, brotli] = [await ask('identity'), await ask('gzip, deflate'), await ask('gzip, deflate, br')]
    expect([plain, gzip, brotli].map(({ encoding }) => encoding)).toEqual([null, 'gzip', 'br'])
    for (const packed of [gzip, brotli])
      expect([packed.text, packed.type, packed.varies]).toEqual([plain.text, plain.type, 'accept-encoding'])
    expect(brotli.bytes).toBeLessThan(gzip.bytes)
    expect(gzip.bytes).toBeLessThan(plain.bytes / 2)
    expect((await fetch(`${address}${script}.br`)).headers.get('content-type')).toContain('text/html')
  })

  it.runIf(embedded)('no deja entrar a un segundo proceso en la misma carpeta, y sigue', async () => {
    expectRefusal(await startServer(installed.environment).ended, 'platform.folderInUse')
    expect((await fetch(`${address}/salud`)).status).toBe(200)
  })

  it('con Ctrl+C cierra con código 0 y suelta los datos; una segunda señal no corta el cierre', async () => {
    server.signal('SIGINT')
    server.signal('SIGTERM')
    const { code, stdout, stderr } = await server.ended
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.includes('sin protección contra cortes de luz')).toBe(embedded)
    const reopened = await installed.open()
    expect(await currentMigration(reopened)).not.toBeNull()
    await reopened.close()
  })
})

describe('un arranque que no puede ser', () => {
  it('un puerto ocupado se dice en una frase', async () => {
    const { port, server } = await takePort()
    expectRefusal(await startServer({ ...installed.environment, PORT: String(port) }).ended, 'platform.portTaken')
    server.close()
  })

  // What it says and how it ends there is the same on either database: a taken port shows that of both.
  it.runIf(embedded)('una dirección que no es de este equipo se dice en una frase', async () => {
    // 192.0.2.0/24 is kept for documentation: no machine has it.
    expectRefusal(
      await startServer({ ...installed.environment, HOST: '192.0.2.1' }).ended,
      'platform.addressUnavailable',
    )
  })

  it.runIf(embedded)('una variable mal escrita se nombra en una frase', async () => {
    const ended = await startServer({ ...installed.environment, PORT: 'ochenta' }).ended
    expectRefusal(ended, 'platform.badConfiguration')
    expect(ended.stderr).toContain('PORT')
  })

  it('datos de una versión más nueva se dicen en una frase y no se tocan', async () => {
    const run = async (sql: string): Promise<void> => {
      const database = await installed.open()
      await database.runScript(sql)
      await database.close()
    }
    await run("insert into hilo_migration values ('9999_future.sql', 'x', '2030-01-01T00:00:00.000Z')")
    const first = await startServer(installed.environment).ended
    expectRefusal(first, 'platform.databaseIsNewer')
    expect(first.stderr).toContain('9999_future.sql')
    await run("delete from hilo_migration where name = '9999_future.sql'")
  })
})

describe.runIf(embedded)('arranque sobre una carpeta', () => {
  it('la marca de un proceso que ya no existe no impide arrancar', async () => {
    const gone = spawnSync(process.execPath, ['--version'])
    const lock = join(installed.environment.HILO_DATA ?? '', 'hilo.lock')
    writeFileSync(lock, String(gone.pid))
    const server = startServer(installed.environment)
    await server.address
    server.signal('SIGINT')
    await server.ended
    expect(existsSync(lock)).toBe(false)
  })

  it('un almacén de archivos que no responde se dice en una frase', async () => {
    const { port, server } = await takePort()
    await new Promise((resolve) => server.close(resolve))
    const bucket = { HILO_FILES: 's3://hilo/archivos', AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}` }
    const keys = { AWS_ACCESS_KEY_ID: 'hilo', AWS_SECRET_ACCESS_KEY: 'secreto' }
    const ended = await startServer({ ...installed.environment, ...bucket, ...keys }).ended
    expectRefusal(ended, 'platform.filesAway', { cause: 'ECONNREFUSED' })
  })

  it('una carpeta que no lo es se dice en una frase', async () => {
    const file = join(installed.environment.HILO_DATA ?? '', 'archivo')
    writeFileSync(file, '')
    expectRefusal(await startServer({ HILO_DATA: file }).ended, 'platform.folderUnreadable')
  })
})

describe.runIf(!embedded)('arranque sobre PostgreSQL', () => {
  it('una base vacía sin --demo pide instalar', async () => {
    const empty = await aBlankPlace()
    expectRefusal(await startServer(empty.environment).ended, 'platform.notInstalled')
    await empty.remove()
  })

  it('un PostgreSQL que no responde se dice en una frase', async () => {
    const { port, server } = await takePort()
    await new Promise((resolve) => server.close(resolve))
    const url = `postgres://hilo@127.0.0.1:${port}/hilo`
    expectRefusal(await startServer({ DATABASE_URL: url }).ended, 'platform.databaseDoesNotAnswer')
  })
})
