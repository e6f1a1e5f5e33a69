import autocannon from 'autocannon'
import { timed } from './figures.ts'

const TURN_S = 2
const LONGEST_TURN_S = 8
const WARM_UP = 10

/** What one side of a comparison answers: an address, and what to send with it. */
export type Turn = {
  readonly url: string
  readonly headers: Record<string, string>
  readonly connections: number
  readonly seconds: number
}

/**
 * Asks a few times, so that memories are filled and the code is warm, and says how long a turn must be for a few answers
 * of every connection.
 */
export async function warmUp(url: string, headers: Record<string, string>, connections: number): Promise<Turn> {
  const ask = async (): Promise<void> => {
    const answer = await fetch(url, { headers })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${url}: ${text}`)
  }
  for (let time = 1; time < WARM_UP; time += 1) await ask()
  const { ms } = await timed(ask)
  const seconds = Math.min(LONGEST_TURN_S, Math.max(TURN_S, Math.ceil((3 * connections * ms) / 1000)))
  return { url, headers, connections, seconds }
}

/** Milliseconds of each answer of one turn. */
export async function takeTurn({ url, headers, connections, seconds }: Turn): Promise<number[]> {
  const answers: number[] = []
  const run = autocannon({ url, headers, connections, duration: seconds })
  run.on('response', (_client, _status, _bytes, milliseconds) => answers.push(milliseconds))
  const { errors, timeouts, non2xx } = await run
  if (errors + timeouts + non2xx > 0 || answers.length === 0) {
    throw new Error(`${url}: ${answers.length} answers, ${errors} errors, ${timeouts} timeouts, ${non2xx} refusals`)
  }
  return answers
}
