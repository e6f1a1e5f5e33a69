import { type Application, fileCheckTurn } from '../domains/platform/index.ts'
import { startRunner } from './runner.ts'

const TURN_MS = 60_000

/** Of each minute of a check so long is spent on reading: whoever works meanwhile has the disk for the rest of it. */
const READING_MS = 10_000

/** Reads the kept files again, once a day while the server runs. Ending it does not wait for more than the file being read. */
export function startFileCheckRunner(
  app: Pick<Application, 'database' | 'files' | 'clock'>,
  say: (line: string) => void,
): () => Promise<void> {
  let isEnding = false
  const turn = (): Promise<void> => {
    const until = Date.now() + READING_MS
    return fileCheckTurn(app, () => !isEnding && Date.now() < until)
  }
  const stop = startRunner(turn, say, TURN_MS)
  return () => {
    isEnding = true
    return stop()
  }
}
