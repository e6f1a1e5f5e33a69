import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Resident memory as the system counts it, or undefined where it has no `ps`. */
export function residentBytes(pid: number): number | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return status === 0 ? 1024 * Number(stdout.trim()) : undefined
}

/** Highest resident memory that a process ever had, in bytes; undefined where the system does not tell it. */
export function highestMemory(pid: number): number | undefined {
  const status = `/proc/${pid}/status`
  if (!existsSync(status)) return undefined
  const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0)
  return kilobytes === 0 ? undefined : 1024 * kilobytes
}
