import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { type Month, monthName } from '../../../../kernel/month.ts'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { correctionRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { ChangedLines } from '../ChangedLines.tsx'
import { changedLines } from '../figures.ts'
import { monitoringText } from '../messages.es.ts'
import { monthText as words } from './messages.es.ts'

type Row = OutputOf<typeof correctionRoutes.corrections>['corrections'][number]

/** Whether it waits for the decision of whoever looks. */
export function waitsForReview({ available }: Pick<Row, 'available'>): boolean {
  return available.some(({ act, refusal }) => act === 'validate' && refusal === null)
}

function columns(year: string, locale: string): readonly Column<Row>[] {
  return [
    {
      id: 'activity',
      head: words.rectified,
      rowHead: true,
      cell: ({ activity, month }) => (
        <>
          <Link href={addresses.report(year, month, activity.id)}>
            {words.rectifiedOf(activity.name, monthName(month))}
          </Link>
          <span className="meta">{activity.code}</span>
        </>
      ),
    },
    {
      ...{ id: 'change', head: words.change, phone: 'full' },
      cell: (row) => <ChangedLines lines={changedLines(row, row.activity.unitOfMeasure, locale)} />,
    },
    {
      ...{ id: 'why', head: words.why, phone: 'full' },
      cell: ({ cause, reason, record }) => (
        <>
          {monitoringText.correctionWhy(monitoringText.correctionCauses[cause], reason)}
          <span className="meta">{monitoringText.correctionRecord(record)}</span>
        </>
      ),
    },
    {
      ...{ id: 'state', head: words.state, phone: 'full' },
      cell: ({ status, available }) => (
        <>
          {monitoringText.correctionStates[status]}
          {waitsForReview({ available }) ? <span className="meta">{words.waitsForYou}</span> : null}
        </>
      ),
    },
  ]
}

/** Corrections of closed months that are written in this one: none is the usual case and says nothing. */
export function CorrectionsOfMonth({ year, month, locale }: { year: string; month: Month; locale: string }): ReactNode {
  const { data, error } = useRead(correctionRoutes.corrections, { year, month })
  if (error !== null)
    return (
      <Notice kind="error">
        {error.message} {error.remedy}
      </Notice>
    )
  if (data === undefined || data.corrections.length === 0) return null
  const title = words.corrections(data.corrections.length)
  return (
    <Section title={title} caption={words.correctionsHint}>
      <DataTable caption={title} columns={columns(year, locale)} rows={data.corrections} rowKey={({ id }) => id} />
    </Section>
  )
}
