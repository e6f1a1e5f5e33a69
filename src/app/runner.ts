import { DomainError } from '../kernel/domainError.ts'
import { errorSentence } from './errorSentence.ts'

/** What went wrong, once for as long as it goes on: a server that is down for a night is one line and not a thousand. */
function onlyNews(say: (line: string) => void): (line: string) => void {
  let last = ''
  return (line) => {
    if (line !== last && line !== '') say(line)
    last = line
  }
}

/**
 * Takes a turn at once and then each time that has passed, never two together, while the server runs. A turn that fails is
 * said and the next one tries again.
 *
 * @returns ends it, after the turn that is under way.
 */
export function startRunner(
  turn: () => Promise<unknown>,
  say: (line: string) => void,
  everyMs: number,
): () => Promise<void> {
  const complain = onlyNews(say)
  let underWay: Promise<void> | null = null
  const take = async (): Promise<void> => {
    try {
      await turn()
      complain('')
    } catch (error) {
      complain(error instanceof DomainError ? errorSentence(error) : String(error))
    }
  }
  const start = (): void => {
    underWay ??= take().finally(() => {
      underWay = null
    })
  }
  const timer = setInterval(start, everyMs)
  start()
  return async () => {
    clearInterval(timer)
    await underWay
  }
}
