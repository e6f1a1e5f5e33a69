import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { monthName } from '../../../../kernel/month.ts'
import { formatCount } from '../../../../kernel/spanish.ts'
import { Link } from '../../../../ui/Link.tsx'
import { WHOLE } from '../../model/compliance/grouping.ts'
import { addresses } from '../addresses.ts'
import { hundredths } from '../compliance/figureWords.ts'
import type { Place } from '../compliance/usePlace.ts'
import { type Board, knotsOfUnit, sumOf, unitsBehind } from './boardData.ts'
import { boardText as words } from './messages.es.ts'

type Sentence = { id: string; value: string; text: string; href: string; link: string }

function compliance({ whole }: Board, place: Place): Sentence {
  const { locale, month } = place
  const href = addresses.complianceGroup({ ...place, grouping: 'institution', way: 'equalUnits' }, WHOLE)
  const base = { id: 'compliance', href, link: words.seeFormula }
  const means = whole.inForce?.means
  const original = whole.original?.means?.validated.compliance ?? null
  const against = original === null ? '' : ` ${words.original(hundredths(original, locale))}`
  if (means == null || means.validated.compliance === null)
    return { ...base, value: words.noCompliance, text: words.nothingDue(monthName(month)) + against }
  const { executed, compliance: ratio } = means.validated
  const text = words.compliance(monthName(month), hundredths(executed, locale), hundredths(means.programmed, locale))
  return { ...base, value: words.percent(hundredths(ratio, locale)), text: text + against }
}

function coverage({ whole }: Board, place: Place): Sentence {
  const { expected, validated, sent } = whole.inForce?.reports ?? { expected: 0, validated: 0, sent: 0 }
  return {
    ...{ id: 'coverage', value: words.of(validated, expected), link: words.seeByUnit },
    text: words.coverage(monthName(place.month), sent - validated),
    href: addresses.compliance({ ...place, grouping: 'unit' }),
  }
}

function units({ units: all }: Board): Sentence {
  const late = all.filter(({ status }) => status === 'late' || status === 'noReport')
  const [worst] = unitsBehind(all)
  const named =
    worst === undefined || knotsOfUnit(worst) === 0 ? '' : ` ${words.worst(worst.name ?? '', knotsOfUnit(worst))}`
  return {
    ...{ id: 'units', value: words.of(late.length, all.length), text: words.lateUnits + named },
    ...{ href: '#unidades', link: words.seeUnits },
  }
}

function week({ week: { validated, submitted, returned, since } }: Board, { locale }: Place): Sentence {
  const text = words.validated(validated, formatDay(since, locale), submitted, returned)
  return { id: 'week', value: formatCount(validated), text, href: '#semana', link: words.seeWeek }
}

function overdue({ units: all }: Board): Sentence {
  const count = sumOf(all, 'overdue')
  return {
    ...{ id: 'overdue', value: formatCount(count), text: words.overdue(count) },
    ...{ href: '#unidades', link: words.seeOverdue },
  }
}

/** How the plan goes in five sentences, each with its figure and the way to what is behind it. */
export function Sentences({ board, place }: { board: Board; place: Place }): ReactNode {
  const all = [compliance(board, place), coverage(board, place), units(board), week(board, place), overdue(board)]
  return (
    <ul className="board-says" aria-label={words.sentences}>
      {all.map(({ id, value, text, href, link }) => (
        <li key={id}>
          <b className="v">{value}</b>
          <p>
            {text} {href.startsWith('#') ? <a href={href}>{link}</a> : <Link href={href}>{link}</Link>}
          </p>
        </li>
      ))}
    </ul>
  )
}
