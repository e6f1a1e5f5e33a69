import type { NameFiles } from '../../platform/index.ts'
import { fileUseNames } from '../messages.es.ts'
import { listFileUses } from '../store/fileUseStore.ts'

/** What the official files are of. */
export const nameOperationsFiles: NameFiles = async (db, hashes) => {
  const named = new Map<string, string[]>()
  for (const { sha256, kind, ...use } of await listFileUses(db, hashes))
    named.set(sha256, [...(named.get(sha256) ?? []), fileUseNames[kind](use)])
  return named
}
