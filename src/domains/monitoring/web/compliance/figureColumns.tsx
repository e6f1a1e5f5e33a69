import type { ReactNode } from 'react'
import { Link } from '../../../../ui/Link.tsx'
import type { Column } from '../../../../ui/tables/DataTable.tsx'
import type { Programme } from '../../model/compliance/monitoredActivity.ts'
import type { BothAnswer, FigureAnswer } from './answers.ts'
import { complianceWords, countWords, hundredths, signed } from './figureWords.ts'
import { complianceText as words } from './messages.es.ts'

/** A line of a table of figures: what it is called and where the rows behind it are; null where they are not on a page. */
export type FigureLine = { key: string; name: string; href: string | null; figures: BothAnswer }

/** What stands under a compliance: its two terms, how much of it was reported, and what the cap left out. */
function Terms({ figure, locale }: { figure: FigureAnswer; locale: string }): ReactNode {
  const { means, reports } = figure
  const coverage = words.coverage(reports.validated, reports.expected, reports.sent)
  if (means === null) return <span className="meta">{coverage}</span>
  const { executed, compliance, uncapped } = means.validated
  const { compliance: ifSent } = means.sent
  const number = (value: number): string => hundredths(value, locale)
  return (
    <>
      <span className="meta">
        {words.doneOf(number(executed), number(means.programmed), signed(means.deviation, locale))}
      </span>
      <span className="meta">{coverage}</span>
      {ifSent === null || ifSent === compliance ? null : <span className="meta">{words.ifSent(number(ifSent))}</span>}
      {uncapped.compliance === null || uncapped.compliance === compliance ? null : (
        <span className="meta">{words.uncapped(number(uncapped.compliance))}</span>
      )}
    </>
  )
}

/** Compliance against one programme, which opens the formula and the rows. */
export function FigureCell({
  figure,
  name,
  href,
  locale,
}: {
  figure: FigureAnswer | null
  /** Of the group and the programme, for who listens. */
  name: string
  href: string | null
  locale: string
}): ReactNode {
  const value = complianceWords(figure, locale)
  if (figure === null) return <span className="soft">{value}</span>
  return (
    <>
      {href === null ? (
        <b className="compliance-figure">{value}</b>
      ) : (
        <Link href={href} className="compliance-figure" aria-label={`${value}, ${name}`}>
          {value}
        </Link>
      )}
      <Terms figure={figure} locale={locale} />
    </>
  )
}

function Effect({ figures: { effect }, locale }: { figures: BothAnswer; locale: string }): ReactNode {
  return effect === null ? <span className="soft">–</span> : words.effectOf(signed(effect, locale))
}

function CountCell({ figures: { original, inForce } }: { figures: BothAnswer }): ReactNode {
  const figure = inForce ?? original
  if (figure === null) return null
  const beside = countWords(figure)
  return (
    <>
      {words.counted(figure.counted, figure.activities)}
      {beside.length === 0 ? null : <span className="meta">{beside.join(' · ')}</span>}
    </>
  )
}

/** Both programmes side by side, with what reprogramming moved and the counts beside them. */
export function figureColumns(head: string, locale: string): readonly Column<FigureLine>[] {
  const side = (programme: Programme): Column<FigureLine> => ({
    id: programme,
    head: words[programme],
    width: '26%',
    phone: 'full',
    phoneLabel: words[programme],
    cell: ({ name, href, figures }) => (
      <FigureCell figure={figures[programme]} name={`${name}, ${words[programme]}`} href={href} locale={locale} />
    ),
  })
  return [
    { id: 'name', head, rowHead: true, phone: 'full', width: '22%', cell: ({ name }) => name },
    side('original'),
    side('inForce'),
    {
      id: 'effect',
      head: words.effect,
      width: '10%',
      phone: 'full',
      phoneLabel: words.effect,
      cell: ({ figures }) => <Effect figures={figures} locale={locale} />,
    },
    {
      id: 'counts',
      head: words.counts,
      width: '16%',
      phone: 'full',
      phoneLabel: words.counts,
      cell: ({ figures }) => <CountCell figures={figures} />,
    },
  ]
}
