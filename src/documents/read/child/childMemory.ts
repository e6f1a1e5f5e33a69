import { readFileSync } from 'node:fs'

/**
 * Resident memory of a process in bytes, or null where the system doesn't tell (anything but Linux): there only the limit
 * of the JavaScript heap holds, which leaves out buffers.
 */
export function residentBytes(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}
