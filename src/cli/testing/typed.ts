import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCli } from '../runCli.ts'

export type Typed = { code: number; out: string; notes: string }

/** An order as it would be typed, run in this process. `answers` makes the terminal one that can be asked. */
export async function typed(
  args: readonly string[],
  environment: Record<string, string> = {},
  answers?: readonly string[],
): Promise<Typed & { asked: string[] }> {
  const [out, notes, asked]: [string[], string[], string[]] = [[], [], []]
  const ask = async (question: string): Promise<string> => {
    asked.push(question)
    return answers?.[asked.length - 1] ?? ''
  }
  const terminal = {
    out: (line: string) => void out.push(line),
    note: (line: string) => void notes.push(line),
    ask: answers === undefined ? null : ask,
  }
  const code = await runCli(args, { environment, terminal })
  return { code, out: out.join('\n'), notes: notes.join('\n'), asked }
}

const built = process.env.HILO_BUILT
const source = join(fileURLToPath(new URL('..', import.meta.url)), 'main.ts')
/** The built one where the run has just built it, as `npm run hilo` starts it; else from source. */
const program =
  built === undefined || built === ''
    ? ['--import', createRequire(import.meta.url).resolve('tsx'), source]
    : ['--enable-source-maps', join(built, 'src', 'cli', 'main.js')]

/** The same in a process of its own, as a script would call it. */
export function called(args: readonly string[], environment: Record<string, string> = {}): Promise<Typed> {
  const child = spawn(process.execPath, [...program, ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, notes] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    notes += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? -1, out, notes }))
  })
}
