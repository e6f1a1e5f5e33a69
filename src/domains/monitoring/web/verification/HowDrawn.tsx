import type { ReactNode } from 'react'
import { Section } from '../../../../ui/layout/Section.tsx'
import { addresses } from '../addresses.ts'
import { verificationText as words } from './messages.es.ts'
import { ruleWords } from './ruleWords.ts'
import type { Sample } from './verificationData.ts'

/** The rule and the seed of a sample, with which anybody draws the same one again. */
export function HowDrawn({ sample, year, locale }: { sample: Sample; year: string; locale: string }): ReactNode {
  const { number, items, population, fromMonth, toMonth, rule, repeatable } = sample
  return (
    <Section title={words.howDrawn}>
      <p>{words.drawnFrom(items, population, words.monthsOf(fromMonth, toMonth))}</p>
      <ul className="drawn-by">
        {ruleWords(rule, locale).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p className="seed">
        {words.seed}: <code>{rule.seed}</code>
      </p>
      <p className="hint">{words.recipe}</p>
      {repeatable ? (
        <p className="no-print">
          <a href={addresses.sampleData(year, number)} download>
            {words.download}
          </a>
        </p>
      ) : null}
    </Section>
  )
}
