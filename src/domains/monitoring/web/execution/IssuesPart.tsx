import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { Section } from '../../../../ui/layout/Section.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { reportFormats } from '../../contract.ts'
import { addresses, type ReportPlace } from '../addresses.ts'
import type { ReadReport } from './executionData.ts'
import { executionText as words } from './messages.es.ts'

type Props = { read: ReadReport; place: ReportPlace; locale: string }

/** What was issued, with its codes and its files; and the draft of what was not, for whoever reads drafts. */
export function IssuesPart({ read: { issues, narrative, mayReadDrafts }, place, locale }: Props): ReactNode {
  const isIssued = narrative !== null && issues[0]?.narrative === narrative.number
  const draft = mayReadDrafts && !isIssued ? <a href={addresses.executionDraft(place)}>{words.draftPdf}</a> : undefined
  if (issues.length === 0)
    return (
      <Section title={words.issues} actions={draft}>
        <p className="soft">{words.noIssues}</p>
      </Section>
    )
  return (
    <Section title={words.issues} caption={words.issuesCaption} actions={draft}>
      <DataTable
        caption={words.issues}
        columns={[
          {
            ...{ id: 'issue', head: words.issue, rowHead: true },
            cell: ({ number, narrative }) => (
              <>
                {`${words.issue} ${number}`}
                <span className="meta">{words.narrativeCaption(narrative)}</span>
              </>
            ),
          },
          {
            ...{ id: 'on', head: words.issuedOn, phone: 'full' },
            cell: ({ issuedOn, postName }) => (
              <>
                {formatDay(issuedOn, locale)}
                <span className="meta">{postName}</span>
              </>
            ),
          },
          { id: 'code', head: words.code, phone: 'full', cell: ({ code }) => <code>{code}</code> },
          {
            ...{ id: 'files', head: words.download, phone: 'full' },
            cell: ({ number }) => (
              <span className="execution-formats">
                {reportFormats.map((format) => (
                  <a
                    key={format}
                    href={addresses.issuedReport(place, number, format)}
                    aria-label={words.formatOf(words.formats[format], number)}
                  >
                    {words.formats[format]}
                  </a>
                ))}
              </span>
            ),
          },
        ]}
        rows={issues}
        rowKey={({ number }) => String(number)}
      />
    </Section>
  )
}
