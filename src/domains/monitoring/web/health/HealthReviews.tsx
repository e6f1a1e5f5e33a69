import type { ReactNode } from 'react'
import { formatCount } from '../../../../kernel/spanish.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { daysText, type Health } from './healthData.ts'
import { healthText as words } from './messages.es.ts'

type Reviewer = Health['reviewers'][number]

function columns(locale: string): readonly Column<Reviewer>[] {
  return [
    { id: 'post', head: words.post, rowHead: true, phone: 'full', cell: ({ postName }) => postName },
    {
      ...{ id: 'count', head: words.reviewed, phoneLabel: words.reviewed, align: 'end' },
      cell: ({ ended }) => formatCount(ended),
    },
    {
      ...{ id: 'median', head: words.median, phoneLabel: words.median, align: 'end' },
      cell: ({ medianTenths }) => words.days(daysText(medianTenths, locale)),
    },
    {
      ...{ id: 'longest', head: words.longest, phoneLabel: words.longest, align: 'end' },
      cell: ({ longestDays }) => words.days(formatCount(longestDays ?? 0)),
    },
  ]
}

/** Who reviews and how long it takes, the slowest first. */
export function Reviewers({ reviewers, locale }: { reviewers: Health['reviewers']; locale: string }): ReactNode {
  return (
    <Section title={words.reviewers} caption={words.reviewersCaption}>
      {reviewers.length === 0 ? (
        <EmptyState title={words.noReviewers}>{words.noReviewersHint}</EmptyState>
      ) : (
        <DataTable
          caption={words.reviewers}
          columns={columns(locale)}
          rows={reviewers}
          rowKey={({ postName }) => postName}
          compact
        />
      )}
    </Section>
  )
}

/** What returns speak of. */
export function Returns({ returns }: { returns: Health['returns'] }): ReactNode {
  return (
    <Section title={words.returnsTitle}>
      {returns.length === 0 ? (
        <p className="soft">{words.noReturns}</p>
      ) : (
        <DataTable
          caption={words.returnsTitle}
          columns={[
            {
              ...{ id: 'field', head: words.field, rowHead: true },
              cell: ({ field }) => (field === null ? words.wholeReport : words.fields[field]),
            },
            {
              ...{ id: 'count', head: words.times, phoneLabel: words.times, align: 'end' },
              cell: ({ count }) => formatCount(count),
            },
          ]}
          rows={returns}
          rowKey={({ field }) => field ?? ''}
          compact
        />
      )}
    </Section>
  )
}
