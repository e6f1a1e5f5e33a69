import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import { Dialog } from '../../../../ui/overlays/Dialog.tsx'
import { ruleCodes, severities } from '../../model/review/finding.ts'
import { describeFinding, reviewText, severityText } from '../../model/review/reviewText.es.ts'
import { reviewScreen } from './messages.es.ts'
import { groupKey, type Review, type ReviewGroup } from './reviewGroups.ts'

const look = {
  block: { glyph: 'late', tone: 'late ink' },
  warning: { glyph: 'atRisk', tone: 'at-risk ink' },
  notice: { glyph: 'info', tone: 'soft' },
} as const

function hintOf({ units, repairs }: ReviewGroup): string {
  if (units.every((unit) => unit.unitId === null)) return reviewScreen.wholePlan
  return repairs.length > 0 ? reviewScreen.repairable(units.length) : reviewScreen.inUnits(units.length)
}

function RulesDialog({ onClose }: { onClose: () => void }): ReactNode {
  return (
    <Dialog open wide onClose={onClose} title={reviewScreen.rulesTitle}>
      <ul className="rule-names">
        {ruleCodes.map((code) => (
          <li key={code}>{reviewText[code].name}</li>
        ))}
      </ul>
    </Dialog>
  )
}

export type RuleListProps = {
  review: Review
  /** Key of the chosen group, or `aceptadas`. */
  chosen: string | undefined
  hrefOf: (group: string) => string
  onChoose: () => void
}

/** What the reviewer found, gravest first; each group opens its ways to repair. */
export function RuleList({ review, chosen, hrefOf, onChoose }: RuleListProps): ReactNode {
  const [readingRules, setReadingRules] = useState(false)
  return (
    <nav className="rules" aria-label={reviewScreen.list}>
      {severities.map((severity) => {
        const groups = review.groups.filter((group) => group.severity === severity)
        if (groups.length === 0) return null
        return (
          <section key={severity}>
            <h2>
              {severityText[severity].title} <span>{review.counts[severity]}</span>
            </h2>
            <ul>
              {groups.map((group) => {
                const key = groupKey(group)
                return (
                  <li key={key}>
                    <Link href={hrefOf(key)} aria-current={key === chosen ? 'true' : undefined} onClick={onChoose}>
                      <span className={look[severity].tone}>
                        <Glyph name={look[severity].glyph} />
                      </span>
                      <span>{describeFinding(group.first).title}</span>
                      <span className="n">{group.count}</span>
                      <small>{hintOf(group)}</small>
                    </Link>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
      <section>
        <h2>{reviewScreen.accepted}</h2>
        {review.accepted.length === 0 ? (
          <p className="hint">{reviewScreen.acceptedNone}</p>
        ) : (
          <ul>
            <li>
              <Link
                href={hrefOf('aceptadas')}
                aria-current={chosen === 'aceptadas' ? 'true' : undefined}
                onClick={onChoose}
              >
                <span className="soft">
                  <Glyph name="check" />
                </span>
                <span>{reviewScreen.accepted}</span>
                <span className="n">{review.accepted.length}</span>
              </Link>
            </li>
          </ul>
        )}
      </section>
      <p className="hint">
        {reviewScreen.reviewed(review.rules)}{' '}
        <Button small variant="quiet" onClick={() => setReadingRules(true)}>
          {reviewScreen.seeRules}
        </Button>
      </p>
      {readingRules ? <RulesDialog onClose={() => setReadingRules(false)} /> : null}
    </nav>
  )
}
