import { nameMonitoringFiles } from '../domains/monitoring/index.ts'
import { nameOperationsFiles } from '../domains/operations/index.ts'
import type { NameFiles } from '../domains/platform/index.ts'

/** What kept files of every domain belong to: official papers first, then evidence. */
export const nameFiles: NameFiles = async (db, hashes) => {
  if (hashes.length === 0) return new Map()
  const [official, evidence] = [await nameOperationsFiles(db, hashes), await nameMonitoringFiles(db, hashes)]
  const all = hashes.map((hash) => [hash, [...(official.get(hash) ?? []), ...(evidence.get(hash) ?? [])]] as const)
  return new Map(all.filter(([, names]) => names.length > 0))
}
