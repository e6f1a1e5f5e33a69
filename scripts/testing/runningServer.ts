import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectFolder } from '../../src/domains/platform/index.ts'
import { serverFlags } from '../serverFlags.mjs'

export type Ended = { code: number | null; stdout: string; stderr: string }

export type ServerProcess = {
  /** Address that it printed; fails with what it said when it ends before. */
  address: Promise<string>
  /** Its exit code and everything that it said. */
  ended: Promise<Ended>
  signal: (name: NodeJS.Signals) => void
}

/**
 * The built server as a process of its own, with no variable of Hilo but the given ones.
 *
 * @param limits.fileBlocks blocks of 512 bytes that it may write into one file, as `ulimit -f` counts them.
 */
export function startServer(
  variables: Readonly<Record<string, string>>,
  limits: { fileBlocks?: number } = {},
): ServerProcess {
  const { DATABASE_URL: _url, HILO_DATA: _data, ...env } = process.env
  const product = [...serverFlags, join(projectFolder(), 'dist', 'server', 'src', 'app', 'serve.js')]
  const options: SpawnOptions = {
    env: { ...env, HOST: '127.0.0.1', PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  }
  const { fileBlocks } = limits
  const child: ChildProcess =
    fileBlocks === undefined
      ? spawn(process.execPath, product, options)
      : spawn('sh', ['-c', `ulimit -f ${fileBlocks} && exec "$@"`, 'sh', process.execPath, ...product], options)
  let stdout = ''
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = once(child, 'close').then(([code]): Ended => ({ code, stdout, stderr }))
  const address = new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      const found = /http:\/\/\S+/.exec(stdout)?.[0]
      if (found !== undefined) resolve(found)
    })
    ended.then(() => reject(new Error(`the server ended without an address: ${stdout}${stderr}`)))
  })
  // Whoever only waits for the end must not be told of the address that never came.
  address.catch(() => undefined)
  return { address, ended, signal: (name) => child.kill(name) }
}
