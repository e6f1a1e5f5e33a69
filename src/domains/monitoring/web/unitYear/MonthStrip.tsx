import type { ReactNode } from 'react'
import { type Month, monthName, monthShortName } from '../../../../kernel/month.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import { statusClass } from '../../../../ui/marks/statusKind.ts'
import { uiMessages } from '../../../../ui/messages.es.ts'
import { ScrollBox } from '../../../../ui/tables/ScrollBox.tsx'
import { addresses } from '../addresses.ts'
import { hundredths } from '../compliance/figureWords.ts'
import type { Place } from '../compliance/usePlace.ts'
import { unitYearText as words } from './messages.es.ts'
import type { UnitYear, YearMonth } from './unitYearData.ts'

type Row = keyof typeof words.rows
type Props = { year: UnitYear; unitId: string; place: Place; readsHealth: boolean }

const counts = ['waiting', 'returned', 'overdue', 'late', 'unproven'] as const
const shares = ['programmed', 'sent', 'validated', 'verified'] as const
/** Counts whose list stands in the health of the process. */
const listed = { returned: 'returns', late: 'late' } as const

function StatusCell({ status }: Pick<YearMonth, 'status'>): ReactNode {
  return (
    <span className={`${statusClass[status]} year-status`}>
      {status === 'notScheduled' ? '–' : <Glyph name={status} />}
      <span className="vh">{uiMessages.status[status]}</span>
    </span>
  )
}

function Count({ row, one, props }: { row: (typeof counts)[number]; one: YearMonth; props: Props }): ReactNode {
  const { place, unitId, readsHealth } = props
  const count = one[row]
  if (count === 0) return <span className="soft">{one.owed === 0 ? '–' : 0}</span>
  if (!readsHealth || !(row === 'returned' || row === 'late')) return count
  const span = { year: place.year, from: one.month, to: one.month }
  return (
    <Link
      href={addresses.healthList(span, listed[row], unitId)}
      aria-label={`${words.spoken(words.rows[row], one.month)}: ${count}`}
    >
      {count}
    </Link>
  )
}

function Closed({ one, year }: { one: YearMonth; year: string }): ReactNode {
  if (one.reopenedTo !== null) return words.reopened
  if (one.cut === null) return <span className="soft">{words.open}</span>
  return <Link href={addresses.cut(year, one.cut)}>{words.cutOf(one.cut)}</Link>
}

function cellOf(row: Row, one: YearMonth, props: Props): ReactNode {
  const { year, place } = props
  switch (row) {
    case 'status':
      return <StatusCell status={one.status} />
    case 'reports':
      return one.owed === 0 ? <span className="soft">–</span> : words.of(one.validated, one.owed)
    case 'cut':
      return <Closed one={one} year={place.year} />
    case 'waiting':
    case 'returned':
    case 'overdue':
    case 'late':
    case 'unproven':
      return <Count row={row} one={one} props={props} />
    default: {
      const share = year.curve.find(({ month }) => month === one.month)?.[row] ?? null
      return share === null ? <span className="soft">–</span> : hundredths(share, place.locale)
    }
  }
}

function Head({ mark }: { mark: Month }): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col">{words.what}</th>
        {Array.from({ length: 12 }, (_, at) => (at + 1) as Month).map((month) => (
          <th key={month} scope="col" className={month === mark ? 'num now' : 'num'} abbr={monthName(month)}>
            {monthShortName(month)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** The year in a strip: what was programmed, reported, validated and verified, and how the reports of each month stand. */
export function MonthStrip(props: Props): ReactNode {
  const { year, place } = props
  const rows: readonly Row[] = ['status', ...shares, 'reports', ...counts, 'cut']
  const isLooked = year.curve.some(({ verified }) => verified !== null)
  return (
    <Section title={words.months} caption={words.monthsCaption}>
      <ScrollBox label={words.months}>
        <table className="t compact year-strip">
          <caption className="vh">{words.months}</caption>
          <Head mark={place.month} />
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{words.rows[row]}</th>
                {year.months.map((one) => (
                  <td key={one.month} className="num">
                    {cellOf(row, one, props)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {isLooked ? null : <p className="hint">{words.verifiedNone}</p>}
    </Section>
  )
}
