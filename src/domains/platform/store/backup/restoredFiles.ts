import { Readable } from 'node:stream'
import { DomainError } from '../../../../kernel/domainError.ts'
import type { FileStorage } from '../files/fileStorage.ts'
import { discardFile, type ReceivedFile, receiveFile } from '../files/receivedFile.ts'
import type { FilePiece } from './backupFormat.ts'

/** The kept files of a backup on their way into the storage: placed together when everything else is right. */
export type RestoredFiles = {
  add: (piece: FilePiece) => Promise<void>
  /** The last piece has come. */
  end: () => Promise<void>
  /** Those that came must be those that the rows name, save the ones that the backup says were lost. */
  place: (listed: readonly string[], lost: readonly string[]) => Promise<void>
  finish: () => Promise<void>
  /** Takes back everything, also what was placed. */
  discard: () => Promise<void>
}

const damaged = (): DomainError => new DomainError('platform.backupDamaged', 'invalid')

/** @throws DomainError `platform.backupDamaged` from each step; as `FileStorage` does. */
export function restoredFiles(files: FileStorage): RestoredFiles {
  const received: ReceivedFile[] = []
  const placed: string[] = []
  let current: { sha256: string; pieces: Readable; written: Promise<ReceivedFile> } | undefined

  const end = async (): Promise<void> => {
    if (current === undefined) return
    const { sha256, pieces, written } = current
    current = undefined
    pieces.push(null)
    const file = await written
    received.push(file)
    if (file.sha256 !== sha256) throw damaged()
  }
  return {
    end,
    add: async ({ f, c }) => {
      if (current?.sha256 !== f) {
        await end()
        const pieces = new Readable({ read: () => undefined })
        const written = receiveFile(files.folder, { name: f, maxBytes: Number.MAX_SAFE_INTEGER }, pieces)
        // Awaited at the end of the file; until then a full disk is no unhandled fault.
        written.catch(() => undefined)
        current = { sha256: f, pieces, written }
      }
      current.pieces.push(Buffer.from(c, 'base64'))
    },
    place: async (listed, lost) => {
      const came = [...received.map(({ sha256 }) => sha256), ...lost].sort()
      if (came.length !== listed.length || listed.some((sha256, at) => sha256 !== came[at])) throw damaged()
      for (const file of received) {
        if (await files.place(file)) placed.push(file.sha256)
        else await files.settle(file.sha256, { isNamed: true })
      }
    },
    finish: async () => {
      for (const file of received) {
        await files.settle(file.sha256, { isNamed: true })
        await discardFile(file)
      }
    },
    discard: async () => {
      current?.pieces.destroy()
      await current?.written.catch(() => undefined)
      for (const file of received) await discardFile(file)
      for (const sha256 of placed) await files.settle(sha256, { isNamed: false })
    },
  }
}
