import { type ReactNode, useState } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import type { Month } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import type { ConformityAct } from '../../../operations/model/index.ts'
import { isSent } from '../../model/conformity/typeOrder.ts'
import { addresses } from '../addresses.ts'
import { programmedText, reportedText } from '../figures.ts'
import { monitoringText, reportFieldText } from '../messages.es.ts'
import type { Viewed } from '../useViewed.ts'
import { type ConformityRow, isReady, nationalOf, type ShownType } from './conformityData.ts'
import { ExceptionDialog } from './ExceptionDialog.tsx'
import { GiveDialog } from './GiveDialog.tsx'
import { conformityText as words } from './messages.es.ts'
import { StepDialog } from './StepDialog.tsx'

type Place = { year: string; month: Month; viewed: Viewed }
type Asked = { row: ConformityRow; act: ConformityAct }

function Office({ row, year, month }: { row: ConformityRow } & Omit<Place, 'viewed'>): ReactNode {
  const { unit, activity, report, late } = row
  return (
    <>
      {report === null ? unit.name : <Link href={addresses.report(year, month, activity.id)}>{unit.name}</Link>}
      <span className="meta">{activity.code}</span>
      {late ? <span className="meta">{monitoringText.late}</span> : null}
    </>
  )
}

function Figure({ row, locale }: { row: ConformityRow; locale: string }): ReactNode {
  return (
    <>
      {words.ofProgrammed(reportedText(row, locale), programmedText(row, locale))}
      {row.behind === true ? <span className="meta">{words.behind}</span> : null}
    </>
  )
}

function Said({ row: { report, reportStatus } }: { row: ConformityRow }): ReactNode {
  if (report === null && isSent({ reportStatus })) return <span className="soft">{words.notShown}</span>
  if (report === null) return <span className="soft">{words.notSent}</span>
  return (
    <>
      <p className="as-written">{report.achievement}</p>
      {report.difficulty === '' ? null : <p className="as-written">{words.difficulty(report.difficulty)}</p>}
    </>
  )
}

function Evidence({ row: { report } }: { row: ConformityRow }): ReactNode {
  if (report === null) return null
  return report.pieces === 0 && report.noEvidence !== ''
    ? words.without(report.noEvidence)
    : words.pieces(report.pieces)
}

function Standing({ row, viewed }: { row: ConformityRow; viewed: Viewed }): ReactNode {
  const { status, changed, last, reportStatus } = row
  const mark = changed ? monitoringText.conformityChanged[status] : ''
  const fields: Readonly<Record<string, string>> = reportFieldText
  const reason = last?.reason ?? null
  const field = last?.field ?? null
  if (last === null && !isSent(row)) return <span className="soft">–</span>
  return (
    <>
      <b>{monitoringText.conformities[status]}</b>
      {mark === '' ? null : <span className="meta">{mark}</span>}
      {reportStatus === 'returned' ? <span className="meta">{words.returned}</span> : null}
      {reason === null ? null : (
        <p className="as-written">{field === null ? reason : `${fields[field] ?? field}: ${reason}`}</p>
      )}
      {last === null ? null : (
        <span className="meta">
          {words.by(last.postName, last.personName, formatInstant(last.at, viewed.timeZone, viewed.locale))}
        </span>
      )}
    </>
  )
}

const labels = { give: words.giveOne, except: words.except, withdraw: words.withdraw }

/** What this person may do with one row; the rest of what waits is done in bulk. */
function Acts({ row, onDo }: { row: ConformityRow; onDo: (act: ConformityAct) => void }): ReactNode {
  const offered = row.available.filter(({ act, refusal }) => refusal === null && (act !== 'give' || !isReady(row)))
  return (
    <div className="acts no-print">
      {offered.map(({ act }) => (
        <Button key={act} small onClick={() => onDo(act)}>
          {labels[act]}
          <span className="vh"> {row.unit.name}</span>
        </Button>
      ))}
    </div>
  )
}

function columnsOf({ viewed, ...place }: Place, onDo: (asked: Asked) => void): readonly Column<ConformityRow>[] {
  const { locale } = viewed
  return [
    { id: 'unit', head: words.office, rowHead: true, phone: 'full', cell: (row) => <Office row={row} {...place} /> },
    {
      ...{ id: 'figure', head: words.figure, phone: 'full', phoneLabel: words.figure },
      cell: (row) => <Figure row={row} locale={locale} />,
    },
    { id: 'said', head: words.said, width: '30%', phone: 'full', cell: (row) => <Said row={row} /> },
    {
      ...{ id: 'evidence', head: words.evidence, phone: 'full', phoneLabel: words.evidence },
      cell: (row) => <Evidence row={row} />,
    },
    { id: 'state', head: words.state, phone: 'full', cell: (row) => <Standing row={row} viewed={viewed} /> },
    { id: 'acts', head: '', phone: 'full', cell: (row) => <Acts row={row} onDo={(act) => onDo({ row, act })} /> },
  ]
}

function captionOf({ leadUnit, all }: ShownType): string {
  const national = nationalOf(all)
  return [
    `${leadUnit.name}.`,
    words.sent(all.filter(isSent).length, all.length),
    ...(national === null ? [] : [words.national(national.done, national.programmed, national.unitOfMeasure)]),
  ].join(' ')
}

/** The reports of the offices under one actividad tipo, side by side, with what whoever looks may do. */
export function TypeSection({ type, ...place }: Place & { type: ShownType }): ReactNode {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [giving, setGiving] = useState(false)
  const { year, month } = place
  const close = (): void => setAsked(null)
  const ready = type.rows.filter(isReady).length
  return (
    <Section
      title={type.name}
      caption={captionOf(type)}
      actions={
        ready === 0 ? undefined : (
          <Button small onClick={() => setGiving(true)}>
            {words.give(ready)}
            <span className="vh"> {type.name}</span>
          </Button>
        )
      }
    >
      <DataTable
        caption={words.caption(type.name)}
        columns={columnsOf(place, setAsked).filter(({ id }) => id !== 'acts' || type.mine)}
        rows={type.rows}
        rowKey={({ activity }) => activity.id}
      />
      {asked?.act === 'except' ? <ExceptionDialog {...{ year, month, row: asked.row }} onClose={close} /> : null}
      {asked === null || asked.act === 'except' ? null : (
        <StepDialog {...{ year, month, row: asked.row, act: asked.act }} onClose={close} />
      )}
      {giving ? (
        <GiveDialog
          {...{ year, month, label: words.which.offices }}
          groups={type.rows.map((row) => ({ id: row.activity.id, label: row.unit.name, rows: [row] }))}
          onClose={() => setGiving(false)}
        />
      ) : null}
    </Section>
  )
}
