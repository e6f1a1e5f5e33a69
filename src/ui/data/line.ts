import { useSyncExternalStore } from 'react'

/** Whether the server answers, and from when what is shown meanwhile is. */
export type Line = {
  isOut: boolean
  /** Instant of the oldest answer in sight, while the line is out; null: nothing was shown yet. */
  shownFrom: string | null
  /** When the server last answered. */
  answeredAt: string | null
}

export type LineEvent = { kind: 'answer' | 'kept'; at: string } | { kind: 'silence' }

export const unknownLine: Line = { isOut: false, shownFrom: null, answeredAt: null }

/** What is known of the line after something happened on it. */
export function lineAfter(line: Line, event: LineEvent): Line {
  switch (event.kind) {
    case 'answer':
      return { isOut: false, shownFrom: null, answeredAt: event.at }
    case 'silence':
      return line.isOut ? line : { ...line, isOut: true, shownFrom: line.answeredAt }
    case 'kept': {
      const { shownFrom } = line
      return { ...line, isOut: true, shownFrom: shownFrom === null || event.at < shownFrom ? event.at : shownFrom }
    }
  }
}

let line = unknownLine
const listeners = new Set<() => void>()

function note(event: LineEvent): void {
  const next = lineAfter(line, event)
  const isSeen = next.isOut !== line.isOut || next.shownFrom !== line.shownFrom
  line = next
  if (isSeen) for (const listener of listeners) listener()
}

/** The server answered, whatever it said. */
export function noteAnswer(): void {
  note({ kind: 'answer', at: new Date().toISOString() })
}

/** Nobody answered. */
export function noteSilence(): void {
  note({ kind: 'silence' })
}

/** An answer of that instant stands in for the one that did not come. */
export function noteKept(at: string): void {
  note({ kind: 'kept', at })
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('offline', noteSilence)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('offline', noteSilence)
  }
}

/** The line as it is known to be: by what was answered, and by the browser when it has no network at all. */
export function useLine(): Line {
  return useSyncExternalStore(listen, () => line)
}
