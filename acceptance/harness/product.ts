import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { serverFlags } from '../../scripts/serverFlags.mjs'
import { beginRun, newPostgresDatabase, serverUrl } from '../../src/domains/platform/testing/postgresServer.ts'

const entry = fileURLToPath(new URL('../../dist/server/src/app/serve.js', import.meta.url))

/** The built product running on a database of its own with the demo ministry. */
export type RunningProduct = { address: string; pid: number; stop: () => Promise<void> }

/** What the run builds at its start: the folder, and the name of the database where it stands on a server. */
type Template = { folder: string; database?: string }

/** What the building says at its end, in a file that all workers see. */
type Built = Template | { error: string }

type Place = { environment: Record<string, string>; remove: () => void }

/**
 * A database with the demo ministry and its files: PostgreSQL where the test run names a server, else the embedded one in
 * the folder of the files. It is a copy of the one that the run built at its start.
 */
async function newPlace(template: Template | undefined): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'hilo-product-'))
  if (template !== undefined) cpSync(template.folder, folder, { recursive: true })
  const environment: Record<string, string> = { HILO_DATA: folder }
  if (process.env.TEST_DATABASE_URL) environment.DATABASE_URL = serverUrl(await newPostgresDatabase(template?.database))
  return { environment, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function untilListening(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const address = /http:\/\/\S+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', (code) => reject(new Error(`the product ended with ${code}: ${said}`)))
  })
}

/** A fault of ours that the server noted goes to the output of the run: the page shows only a sentence. */
function echoFaults(server: ChildProcess): void {
  const show = (chunk: Buffer): void => {
    for (const line of chunk.toString().split('\n')) if (line.includes('"level":50')) process.stderr.write(`${line}\n`)
  }
  server.stdout?.on('data', show)
}

type StartedPlace = RunningProduct & { place: Place }

async function startAt(place: Place): Promise<StartedPlace> {
  const server = spawn(process.execPath, [...serverFlags, entry, '--demo'], {
    env: { ...process.env, DATABASE_URL: '', HOST: '127.0.0.1', PORT: '0', ...place.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = await untilListening(server).catch((error: unknown) => {
    place.remove()
    throw error
  })
  echoFaults(server)
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
  }
  return { address, pid: server.pid ?? 0, stop, place }
}

/** The demo that the run builds, once it is built. */
async function templateOfRun(): Promise<Template> {
  const notice = process.env.HILO_TEST_DEMO ?? ''
  while (!existsSync(notice)) await pause(100)
  const built: Built = JSON.parse(readFileSync(notice, 'utf8'))
  if ('error' in built) throw new Error(`the demo was not built: ${built.error}`)
  return built
}

/** Starts the built product on a free port of the loopback address, as `npm start -- --demo` would. */
export async function startProduct(): Promise<RunningProduct> {
  const { place, stop, ...running } = await startAt(await newPlace(await templateOfRun()))
  return {
    ...running,
    stop: async () => {
      await stop()
      place.remove()
    },
  }
}

async function buildTemplate(place: Place): Promise<Built> {
  try {
    const { stop } = await startAt(place)
    await stop()
  } catch (error) {
    return { error: String(error) }
  }
  const { DATABASE_URL: url, HILO_DATA: folder = '' } = place.environment
  return url === undefined ? { folder } : { folder, database: new URL(url).pathname.slice(1) }
}

/**
 * Vitest global setup of the browser lane: the demo is built once, while what needs none is tested, and each product gets
 * a copy of it.
 */
export async function setup(): Promise<() => Promise<void>> {
  const endRun = process.env.TEST_DATABASE_URL ? beginRun() : undefined
  const place = await newPlace(undefined)
  const notices = mkdtempSync(join(tmpdir(), 'hilo-demo-'))
  const notice = join(notices, 'built.json')
  process.env.HILO_TEST_DEMO = notice
  const building = buildTemplate(place).then((built) => {
    // Whole or not there: who waits for it reads it at once.
    writeFileSync(`${notice}.part`, JSON.stringify(built))
    renameSync(`${notice}.part`, notice)
  })
  return async () => {
    await building
    for (const folder of [place.environment.HILO_DATA, notices]) rmSync(folder ?? '', { recursive: true, force: true })
    await endRun?.()
  }
}
