import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serverFlags } from '../../scripts/serverFlags.mjs'
import {
  createPostgresDatabase,
  dropPostgresDatabase,
  serverUrl,
} from '../../src/domains/platform/testing/postgresServer.ts'

const entry = fileURLToPath(new URL('../../dist/server/src/app/serve.js', import.meta.url))

/** The built product running on a database of its own with the demo ministry; `stop` leaves nothing behind. */
export type RunningProduct = { address: string; pid: number; stop: () => Promise<void> }

/** What the run built at its start: the folder, and the name of the database where it stands on a server. */
type Template = { folder: string; database?: string }

type Place = { environment: Record<string, string>; remove: () => Promise<void> }

/**
 * A database with the demo ministry and its files: PostgreSQL where the test run names a server, else the embedded one in
 * the folder of the files. It is a copy of the one that the run built at its start.
 */
async function newPlace(template: Template | undefined): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'hilo-product-'))
  if (template !== undefined) cpSync(template.folder, folder, { recursive: true })
  if (process.env.TEST_DATABASE_URL) {
    const name = `hilo_test_${randomBytes(6).toString('hex')}`
    await createPostgresDatabase(name, template?.database)
    const environment = { DATABASE_URL: serverUrl(name), HILO_DATA: folder }
    const remove = async (): Promise<void> => {
      await dropPostgresDatabase(name)
      rmSync(folder, { recursive: true, force: true })
    }
    return { environment, remove }
  }
  return { environment: { HILO_DATA: folder }, remove: async () => rmSync(folder, { recursive: true, force: true }) }
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
  const address = await untilListening(server).catch(async (error: unknown) => {
    await place.remove()
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

function templateOfRun(): Template | undefined {
  const { HILO_TEST_DEMO_FOLDER: folder, HILO_TEST_DEMO_DATABASE: database } = process.env
  if (folder === undefined) return undefined
  return { folder, ...(database !== undefined && { database }) }
}

/** Starts the built product on a free port of the loopback address, as `npm start -- --demo` would. */
export async function startProduct(): Promise<RunningProduct> {
  const { place, stop, ...running } = await startAt(await newPlace(templateOfRun()))
  return {
    ...running,
    stop: async () => {
      await stop()
      await place.remove()
    },
  }
}

/** Vitest global setup of the browser lane: the demo is built once, and each product gets a copy of it. */
export async function setup(): Promise<() => Promise<void>> {
  const { place, stop } = await startAt(await newPlace(undefined))
  await stop()
  const { DATABASE_URL: url, HILO_DATA: folder } = place.environment
  process.env.HILO_TEST_DEMO_FOLDER = folder
  if (url !== undefined) process.env.HILO_TEST_DEMO_DATABASE = new URL(url).pathname.slice(1)
  return place.remove
}
