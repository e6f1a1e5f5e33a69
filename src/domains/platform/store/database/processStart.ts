import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

type Run = (program: string, args: readonly string[]) => string

/** In one zone and language, so that the same process always answers the same text. */
function runCommand(program: string, args: readonly string[]): string {
  const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C' }
  return execFileSync(program, args, {
    encoding: 'utf8',
    env,
    timeout: 10_000,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  })
}

/** Clock ticks from the boot to the start, under the id of that boot: no change of the clock moves them. */
function linuxStart(pid: number): string {
  // The name of the program stands in parentheses and may hold anything; the numbered fields begin behind it.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  // A process that ended and waits to be collected holds nothing any more.
  return state === 'Z' ? 'ended' : `${boot} ${fields[18]}`
}

/**
 * When a process of this machine began, as a text that tells it from a later process with the same number; null where
 * the system does not say.
 */
export function processStart(
  pid: number,
  system: NodeJS.Platform = process.platform,
  run: Run = runCommand,
): string | null {
  try {
    if (system === 'linux') return linuxStart(pid)
    const text =
      system === 'win32'
        ? run('powershell.exe', [
            '-NoProfile',
            '-NonInteractive',
            '-Command',
            `(Get-Process -Id ${pid}).StartTime.Ticks`,
          ])
        : run('ps', ['-o', 'lstart=', '-p', String(pid)])
    return text.trim() === '' ? null : text.trim()
  } catch {
    return null
  }
}
