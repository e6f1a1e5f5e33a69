import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { serverFlags } from '../scripts/serverFlags.mjs'
import type { Place } from './seed.ts'

export type Running = {
  readonly address: string
  readonly pid: number
  readonly startMs: number
  stop: () => Promise<void>
}

const product = fileURLToPath(new URL('../dist/server/src/app/serve.js', import.meta.url))
const floor = fileURLToPath(new URL('floor.ts', import.meta.url))

function untilAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const address = /http:\/\/\S+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', (code) => reject(new Error(`a server ended with ${code}: ${said}`)))
  })
}

/** @param files folder for what people send; where none is given the server does not get files. */
async function start(args: string[], { target }: Place, files?: string): Promise<Running> {
  const place =
    target.kind === 'postgres' ? { DATABASE_URL: target.url } : { DATABASE_URL: '', HILO_DATA: target.folder }
  const startedAt = performance.now()
  const server = spawn(process.execPath, args, {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...place, ...(files !== undefined && { HILO_FILES: files }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = await untilAddress(server)
  return {
    address,
    pid: server.pid ?? 0,
    startMs: performance.now() - startedAt,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
    },
  }
}

/** The built product, as production runs it. */
export const startProduct = (place: Place, files?: string): Promise<Running> =>
  start([...serverFlags, product], place, files)

export const startFloor = (place: Place, files?: string): Promise<Running> =>
  start(['--import', 'tsx', floor], place, files)

/** Enters as somebody of the demo; answers the cookie to send. */
export async function enterAs(address: string, email: string): Promise<string> {
  const answer = await fetch(`${address}/api/sesion/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email }),
  })
  if (!answer.ok) throw new Error(`could not enter as ${email}: ${await answer.text()}`)
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

/** Enters as whoever has that role in the demo; answers the cookie to send. */
export async function enter(address: string, role: string): Promise<string> {
  const { demo } = (await (await fetch(`${address}/api/bienvenida`)).json()) as {
    demo: { role: string; email: string }[]
  }
  return enterAs(address, demo.find((person) => person.role === role)?.email ?? '')
}

/** Sends an act as a page would; throws with the server's words when it is refused. */
export async function sent<T>(url: string, origin: string, cookie: string, body: FormData | string): Promise<T> {
  const type: Record<string, string> = typeof body === 'string' ? { 'content-type': 'application/json' } : {}
  const answer = await fetch(url, { method: 'POST', headers: { cookie, origin, ...type }, body })
  if (!answer.ok) throw new Error(`${url}: ${await answer.text()}`)
  return (await answer.json()) as T
}
