import type { ReactNode } from 'react'
import { formatCount } from '../../../../kernel/spanish.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type HealthList, healthLists } from '../../model/health/processFigures.ts'
import { addresses } from '../addresses.ts'
import { countOf, daysText, type HealthFigures } from './healthData.ts'
import { healthText as words } from './messages.es.ts'
import type { HealthView } from './useHealthPlace.ts'

const daysOf = (days: number | null): string => (days === null ? '–' : words.days(formatCount(days)))

function sayingOf(list: HealthList, figures: HealthFigures): string {
  const { owed, overdue, sent, review } = figures
  switch (list) {
    case 'silent':
      return words.says.silent(figures.silent, owed, overdue)
    case 'review':
      return words.says.review(review.ended, daysOf(review.longestDays), review.waiting, daysOf(review.longestWait))
    case 'returns':
    case 'withoutEvidence':
      return words.says[list](figures[list], sent)
    default:
      return words.says[list](figures[list])
  }
}

/** Each figure of the process with what it means and the way to its list; a zero has no list to open. */
export function HealthFiguresList({ figures, view }: { figures: HealthFigures; view: HealthView }): ReactNode {
  return (
    <Section title={words.figures} caption={words.figuresCaption}>
      <ul className="health-figures">
        {healthLists.map((list) => {
          const count = countOf(figures, list)
          return (
            <li key={list}>
              <b className="v">
                {list === 'review' ? daysText(figures.review.medianTenths, view.locale) : formatCount(count)}
              </b>
              <p>
                {sayingOf(list, figures)}{' '}
                {count === 0 ? null : (
                  <Link href={addresses.healthList(view, list)} aria-label={`${words.see}: ${words.lists[list]}`}>
                    {words.see}
                  </Link>
                )}
              </p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
