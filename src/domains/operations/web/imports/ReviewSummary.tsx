import type { ReactNode } from 'react'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import { importScreen as words } from './messages.es.ts'
import type { Preview } from './reviewData.ts'

/** How many rows are ready, and how many wait for a person. */
export function ReviewSummary({ totals }: { totals: Preview['totals'] }): ReactNode {
  const { ready, warning, block, out, units, rows } = totals
  const parts = [
    { key: 'ready', count: ready },
    { key: 'warning', count: warning },
    { key: 'block', count: block },
  ]
  return (
    <>
      <div className="import-bar" aria-hidden="true">
        {parts.map(({ key, count }) =>
          count === 0 ? null : <i key={key} className={key} style={{ flexGrow: count }} />,
        )}
      </div>
      <ul className="import-read" aria-label={words.barLabel}>
        <li>
          <Glyph name="onTrack" className="on-track ink" />
          <span>
            <b>{ready}</b> {words.ready}
          </span>
        </li>
        <li>
          <Glyph name="atRisk" className="at-risk ink" />
          <span>
            <b>{warning}</b> {words.warning} <span className="hint">{words.warningHint}</span>
          </span>
        </li>
        <li>
          <Glyph name="late" className="late ink" />
          <span>
            <b>{block}</b> {words.block} <span className="hint">{words.blockHint}</span>
          </span>
        </li>
        {out === 0 ? null : (
          <li>
            <b>{out}</b> {words.out}
          </li>
        )}
        <li className="end hint">{words.untouched(units, rows * 12)}</li>
      </ul>
    </>
  )
}
