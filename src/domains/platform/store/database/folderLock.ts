import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DomainError } from '../../../../kernel/domainError.ts'
import { processStart } from './processStart.ts'

const holderSchema = z.object({ pid: z.number().int().positive(), start: z.string().nullable() })
type Holder = z.output<typeof holderSchema>

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Who wrote the mark; releases before this one wrote the number of the process alone. */
function holderOf(mark: string): Holder | undefined {
  try {
    const written: unknown = JSON.parse(mark)
    return holderSchema.safeParse(typeof written === 'number' ? { pid: written, start: null } : written).data
  } catch {
    return undefined
  }
}

/** A process with that number runs, and it is the one that wrote the mark and not a later one with the same number. */
function stillHolds({ pid, start }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false
  }
  const now = processStart(pid)
  return start === null || now === null || start === now
}

/** The mark, or undefined when the folder was given back meanwhile. */
function readMark(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Takes away the mark that was read and no other: two processes that start at once may both have found it abandoned. */
function removeMark(path: string, mark: string): boolean {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true
    throw error
  }
  if (readFileSync(aside, 'utf8') !== mark) {
    renameSync(aside, path)
    return false
  }
  rmSync(aside)
  return true
}

/**
 * Takes the data folder for this process. PGlite has no lock of its own: two processes on one folder lose each
 * other's rows. A mark left by a process that is gone is taken over, also when its number belongs to another one now.
 *
 * @returns the function that gives the folder back.
 * @throws DomainError `platform.folderInUse` while another process holds it, or this one already does.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'hilo.lock')
  const own = JSON.stringify({ pid: process.pid, start: processStart(process.pid) } satisfies Holder)
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(path, own, { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    const mark = readMark(path)
    if (mark === undefined) continue
    const holder = holderOf(mark)
    if (holder !== undefined && stillHolds(holder))
      throw new DomainError('platform.folderInUse', 'conflict', { folder, pid: holder.pid })
    if (!removeMark(path, mark)) break
  }
  throw new DomainError('platform.folderInUse', 'conflict', { folder })
}
