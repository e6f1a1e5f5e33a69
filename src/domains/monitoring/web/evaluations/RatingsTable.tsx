import type { ReactNode } from 'react'
import { Status } from '../../../../ui/marks/Status.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { hundredths } from '../compliance/figureWords.ts'
import type { EvaluatedUnit } from './evaluationData.ts'
import { evaluationText as words } from './messages.es.ts'

type Rated = EvaluatedUnit['rated']['inForce']

const figure = ({ compliance }: Rated, locale: string): string =>
  compliance === null ? words.nothing : words.percent(hundredths(compliance, locale))

function RatingMark({ rated: { rating } }: { rated: Rated }): ReactNode {
  return <Status kind={rating}>{rating === 'notScheduled' ? words.ratings.notScheduled : undefined}</Status>
}

type Props = { units: readonly EvaluatedUnit[]; isClosed: boolean; locale: string }

/** Ratings of all units by the cut, against both programmes, and how far each came with its part. */
export function RatingsTable({ units, isClosed, locale }: Props): ReactNode {
  return (
    <DataTable
      caption={words.ratingsTitle}
      columns={[
        { id: 'unit', head: words.unit, rowHead: true, width: '30%', cell: ({ name }) => name },
        {
          id: 'rating',
          head: words.inForce,
          phoneLabel: words.inForce,
          cell: ({ rated }) => <RatingMark rated={rated.inForce} />,
        },
        {
          ...{ id: 'compliance', head: words.compliance, align: 'end', phoneLabel: words.compliance },
          cell: ({ rated }) => figure(rated.inForce, locale),
        },
        {
          ...{ id: 'original', head: words.original, align: 'end', phoneLabel: words.original },
          cell: ({ rated }) => figure(rated.original, locale),
        },
        {
          ...{ id: 'reports', head: words.reports, align: 'end', phoneLabel: words.reports },
          cell: ({ rated: { inForce } }) => words.reportsOf(inForce.reports.validated, inForce.reports.expected),
        },
        {
          ...{ id: 'part', head: words.part, phoneLabel: words.part },
          cell: ({ status }) => (isClosed && status !== 'reviewed' ? words.partStatesClosed : words.partStates[status]),
        },
      ]}
      rows={units}
      rowKey={({ id }) => id}
    />
  )
}
