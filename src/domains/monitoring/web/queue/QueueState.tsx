import type { ReactNode } from 'react'
import '../monitoring.css'
import { formatInstant } from '../../../../kernel/day.ts'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import type { GlyphName } from '../../../../ui/marks/glyphPaths.tsx'
import type { QueueState as State } from '../../model/reportQueue.ts'
import { queueText as words } from './messages.es.ts'
import type { QueuedReport } from './queueRules.ts'

const glyphs = {
  waiting: 'scheduled',
  sending: 'upload',
  received: 'onTrack',
  refused: 'late',
  changed: 'atRisk',
} as const satisfies Record<State, GlyphName>

/** In one line: where a report of this browser is. */
export function QueueMark({ state }: Pick<QueuedReport, 'state'>): ReactNode {
  return (
    <span className={`queue-mark ${state}`}>
      <Glyph name={glyphs[state]} />
      {words.states[state]}
    </span>
  )
}

/** The same with when, and with what stops it and what to do. */
export function QueueState({
  report: { state, savedAt, received, problem },
  locale,
  timeZone,
}: {
  report: QueuedReport
  locale: string
  timeZone: string
}): ReactNode {
  const when = (instant: string): string => formatInstant(instant, timeZone, locale)
  return (
    <span className="queue-state">
      <QueueMark state={state} />
      {state === 'refused' && problem !== null ? (
        <span className="meta">{words.refused(problem.message, problem.remedy)}</span>
      ) : null}
      {state === 'changed' ? <span className="meta">{words.changed}</span> : null}
      <span className="meta">
        {received === null ? words.savedAt(when(savedAt)) : words.receivedAt(when(received.at))}
      </span>
    </span>
  )
}
