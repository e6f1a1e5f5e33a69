import { writeFile } from 'node:fs/promises'
import { UsageError } from './command.ts'
import { cliText } from './messages.es.ts'

/** Writes a file that was not there: one that is there is somebody's, and is never written over. */
export async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes, { flag: 'wx' }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new UsageError(cliText.exportVersion.exists(path))
    throw error
  })
}
