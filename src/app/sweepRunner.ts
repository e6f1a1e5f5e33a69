import { type Application, sweepFiles } from '../domains/platform/index.ts'
import { startRunner } from './runner.ts'

const HOUR_MS = 3_600_000

/**
 * Clears what interrupted uploads left, once an hour while the server runs: when the storage was away, the end of an act
 * could not. What was written to within the hour may still be coming in.
 */
export function startSweepRunner(
  { database, files }: Pick<Application, 'database' | 'files'>,
  say: (line: string) => void,
  everyMs: number = HOUR_MS,
): () => Promise<void> {
  return startRunner(() => sweepFiles(database, files, HOUR_MS), say, everyMs)
}
