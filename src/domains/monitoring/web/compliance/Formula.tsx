import type { ReactNode } from 'react'
import type { Programme } from '../../model/compliance/monitoredActivity.ts'
import type { BothAnswer } from './answers.ts'
import { hundredths } from './figureWords.ts'
import { complianceText as words } from './messages.es.ts'

/** The formula of a figure with its numbers, for both programmes, and what its two terms are means of. */
export function Formula({
  figures,
  ofParts,
  locale,
}: {
  figures: BothAnswer
  /** The terms are means of parts that weigh alike, not of activities. */
  ofParts: boolean
  locale: string
}): ReactNode {
  const line = (programme: Programme): ReactNode => {
    const means = figures[programme]?.means
    const compliance = means?.validated.compliance
    return (
      <p>
        <b>{words[programme]}.</b>{' '}
        {means == null || compliance == null
          ? words.formulaNone
          : words.formulaOf(
              hundredths(means.validated.executed, locale),
              hundredths(means.programmed, locale),
              hundredths(compliance, locale),
            )}
      </p>
    )
  }
  return (
    <details className="compliance-formula" open>
      <summary>{words.formula}</summary>
      {line('original')}
      {line('inForce')}
      <p className="hint">
        {ofParts ? words.formulaParts : words.formulaRows} {words.rounding}
      </p>
    </details>
  )
}
