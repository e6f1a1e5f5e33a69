import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { cx } from '../../../../ui/cx.ts'
import type { StrategicLine } from '../../model/strategicPlan.ts'
import { strategyText } from './messages.es.ts'

/** Lines of an objective with their codes; with `onChange`, each can be changed. */
export function LineList(props: {
  lines: readonly StrategicLine[]
  /** They stand alone on their page, not under a title of the list. */
  whole?: boolean
  onChange: ((line: StrategicLine) => void) | undefined
}): ReactNode {
  const { lines, whole, onChange } = props
  if (lines.length === 0) return <p className={cx('soft', !whole && 'about')}>{strategyText.noLines}</p>
  return (
    <ol className={cx('strategy-lines', whole && 'whole')}>
      {lines.map((line) => (
        <li key={line.id} className={cx(line.withdrawn && 'gone')}>
          <span className="code">{line.code}</span>
          <span className="text">
            {line.text}
            {line.withdrawn ? <span className="strategy-tag">{strategyText.withdrawn}</span> : null}
          </span>
          {onChange ? (
            <Button
              variant="quiet"
              small
              aria-label={strategyText.acts.changeNamed(strategyText.names.line(line.code))}
              onClick={() => onChange(line)}
            >
              {strategyText.acts.change}
            </Button>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
