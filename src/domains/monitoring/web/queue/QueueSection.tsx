import { type ReactNode, useState } from 'react'
import { MONTHS } from '../../../../kernel/month.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { addresses } from '../addresses.ts'
import '../monitoring.css'
import { DiscardDialog } from './DiscardDialog.tsx'
import { queueText as words } from './messages.es.ts'
import { QueueState } from './QueueState.tsx'
import { isUnsent, newest, type QueuedReport } from './queueRules.ts'
import { retryReport, sendQueue } from './sendQueue.ts'

type Place = { locale: string; timeZone: string }

function What({ report }: { report: QueuedReport }): ReactNode {
  const { activityName, month, year } = report
  const count = newest(report).content.evidence.filter(({ kind }) => kind === 'file').length
  return (
    <>
      {activityName}
      <span className="meta">{words.what(MONTHS.find((one) => one === month) ?? 12, year, count)}</span>
    </>
  )
}

type ActsProps = { report: QueuedReport; onDiscard: (report: QueuedReport) => void }

function Acts({ report, onDiscard }: ActsProps): ReactNode {
  const { year, month, activityId, activityName, state } = report
  return (
    <div className="acts">
      <LinkButton small href={addresses.report(year, month, activityId)} aria-label={words.open(activityName)}>
        {words.openIt}
      </LinkButton>
      {state === 'refused' ? (
        <Button small aria-label={words.retryOf(activityName)} onClick={() => void retryReport(report)}>
          {words.retry}
        </Button>
      ) : null}
      {isUnsent(report) && state !== 'sending' ? (
        <Button small variant="quiet" aria-label={words.discardOf(activityName)} onClick={() => onDiscard(report)}>
          {words.discard}
        </Button>
      ) : null}
    </div>
  )
}

/** What was written in this browser, row by row, until it arrived and its author could see that it did. */
export function QueueSection({ reports, ...place }: Place & { reports: readonly QueuedReport[] }): ReactNode {
  const [discarded, setDiscarded] = useState<QueuedReport | null>(null)
  const shown = reports.filter(({ waited, state }) => waited || state === 'refused' || state === 'changed')
  const [first] = shown
  if (first === undefined) return null
  const columns: readonly Column<QueuedReport>[] = [
    { id: 'report', head: words.report, rowHead: true, cell: (report) => <What report={report} /> },
    {
      ...{ id: 'state', head: words.state, width: '38%', phone: 'full' },
      cell: (report) => <QueueState report={report} {...place} />,
    },
    {
      ...{ id: 'acts', head: words.acts, phone: 'full' },
      cell: (report) => <Acts report={report} onDiscard={setDiscarded} />,
    },
  ]
  const title = words.section(shown.length)
  const waits = shown.some(({ state }) => state === 'waiting')
  return (
    <>
      <Section
        title={title}
        caption={words.caption}
        actions={waits ? <Button onClick={() => void sendQueue(first.personId)}>{words.sendNow}</Button> : undefined}
      >
        <DataTable caption={title} columns={columns} rows={shown} rowKey={({ key }) => key} />
      </Section>
      {discarded === null ? null : <DiscardDialog report={discarded} onClose={() => setDiscarded(null)} />}
    </>
  )
}
