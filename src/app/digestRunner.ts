import { type Application, digestTurn } from '../domains/platform/index.ts'
import { startRunner } from './runner.ts'

const TURN_MS = 60_000

/** Makes and sends the digests while the server runs, a turn each minute; nothing without a mail server. */
export function startDigestRunner(
  app: Application,
  say: (line: string) => void,
  everyMs: number = TURN_MS,
): () => Promise<void> {
  return app.mailer === null ? async () => undefined : startRunner(() => digestTurn(app), say, everyMs)
}
