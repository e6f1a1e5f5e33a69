import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import type { AuditScope } from './auditReads.ts'
import { auditText as words } from './messages.es.ts'

type Row = AuditScope['plans'][number]['versions'][number] & { year: number }

/** The approved versions within reach, with the digest that the sample's file must have. */
export function VersionsPart({ plans, locale }: { plans: AuditScope['plans']; locale: string }): ReactNode {
  const rows = plans.flatMap(({ year, versions }): Row[] => versions.map((version) => ({ ...version, year })))
  const columns: Column<Row>[] = [
    {
      id: 'version',
      head: words.version,
      rowHead: true,
      width: '24%',
      phone: 'full',
      cell: ({ year, number }) => words.versionOf(year, number),
    },
    { id: 'status', head: words.status, width: '16%', cell: ({ status }) => words.statuses[status] },
    { id: 'day', head: words.approvedOn, width: '22%', cell: ({ approvedOn }) => formatDay(approvedOn, locale) },
    {
      id: 'hash',
      head: words.hash,
      phone: 'full',
      cell: ({ sha256 }) => <code className="hash halves">{sha256}</code>,
    },
  ]
  return (
    <Section title={words.versionsTitle} caption={words.versionsHint}>
      {rows.length === 0 ? (
        <EmptyState title={words.noVersions} />
      ) : (
        <DataTable
          caption={words.versionsTitle}
          columns={columns}
          rows={rows}
          rowKey={({ year, number }) => `${year} ${number}`}
        />
      )}
    </Section>
  )
}
