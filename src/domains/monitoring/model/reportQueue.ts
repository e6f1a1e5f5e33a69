/**
 * Where a report that was written in this browser is: here, on its way, received, refused by the server, or stopped because
 * somebody else saved the report meanwhile.
 */
export type QueueState = 'waiting' | 'sending' | 'received' | 'refused' | 'changed'

/** What an answer that is no success means for the queue. */
export type SendVerdict = 'again' | 'session' | 'changed' | 'refused'

/** How a request ended: `status` 0 where nobody answered. */
type Answer = { status: number; code: string }

/** The same request is at work at this moment; its answer is kept when it ends. */
const AT_WORK = 'platform.requestReused'
/** A fault of the server, which may be of this one report: it must not hold up the others for ever. */
const FAULT = 'platform.unexpected'
const MOST_TRIES = 5

export function verdictOf({ status, code }: Answer, tries: number): SendVerdict {
  if (status === 401 || code === 'platform.otherPerson') return 'session'
  if (code === AT_WORK || code === FAULT) return tries < MOST_TRIES ? 'again' : 'refused'
  if (status === 0 || status === 429 || status >= 500) return 'again'
  return code === 'monitoring.changedMeanwhile' ? 'changed' : 'refused'
}

const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 60_000

/** How long until the next try, when the browser does not say that the line is back. */
export function pauseMs(tries: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, tries - 1))
}
