import { type Application, digestTurn } from '../domains/platform/index.ts'
import { DomainError } from '../kernel/domainError.ts'
import { errorSentence } from './errorSentence.ts'

const TURN_MS = 60_000

/** What went wrong, once for as long as it goes on: a server that is down for a night is one line and not a thousand. */
function onlyNews(say: (line: string) => void): (line: string) => void {
  let last = ''
  return (line) => {
    if (line !== last && line !== '') say(line)
    last = line
  }
}

/**
 * Makes and sends the digests while the server runs: a turn each minute, never two at once. A turn that fails is said and
 * the next one tries again.
 *
 * @returns ends it, after the turn that is under way.
 */
export function startDigestRunner(
  app: Application,
  say: (line: string) => void,
  everyMs: number = TURN_MS,
): () => Promise<void> {
  if (app.mailer === null) return async () => undefined
  const complain = onlyNews(say)
  let turn: Promise<void> | null = null
  const take = async (): Promise<void> => {
    try {
      await digestTurn(app)
      complain('')
    } catch (error) {
      complain(error instanceof DomainError ? errorSentence(error) : String(error))
    }
  }
  const start = (): void => {
    turn ??= take().finally(() => {
      turn = null
    })
  }
  const timer = setInterval(start, everyMs)
  start()
  return async () => {
    clearInterval(timer)
    await turn
  }
}
