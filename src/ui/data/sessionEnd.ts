const EVENT = 'hilo:session-ended'

/** Says that the server no longer knows who is asking; whoever can ask for the password listens. */
export function announceSessionEnd(): void {
  window.dispatchEvent(new CustomEvent(EVENT))
}

/** Calls back each time a call finds that the session has ended; answers how to stop listening. */
export function onSessionEnd(callback: () => void): () => void {
  window.addEventListener(EVENT, callback)
  return () => window.removeEventListener(EVENT, callback)
}
