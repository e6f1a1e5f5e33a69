import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '../../../../kernel/domainError.ts'

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Takes the data folder for this process. PGlite has no lock of its own: two processes on one folder lose each
 * other's rows. A lock left by a process that is gone is taken over.
 *
 * @returns the function that gives the folder back.
 * @throws DomainError `platform.folderInUse` while another process holds it.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'hilo.lock')
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = openSync(path, 'wx')
      writeSync(file, String(process.pid))
      closeSync(file)
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const holder = Number(readFileSync(path, 'utf8'))
      if (holder !== process.pid && Number.isInteger(holder) && holder > 0 && isRunning(holder)) {
        throw new DomainError('platform.folderInUse', 'conflict', { folder, pid: holder })
      }
      rmSync(path, { force: true })
    }
  }
  throw new DomainError('platform.folderInUse', 'conflict', { folder })
}
