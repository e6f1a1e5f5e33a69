import type { DocumentTable, TableColumn, TableRow } from '../../../../documents/model.ts'
import { formatDay } from '../../../../kernel/day.ts'
import { evaluationCauseNames } from '../../model/evaluation/evaluationText.es.ts'
import type { MinutesData } from './minutesData.ts'
import { minutesText as text } from './minutesText.es.ts'

const words = (key: string, label: string, width: number): TableColumn => ({
  ...{ key, label, width, align: 'start', kind: 'text' },
})
/** Hundredths of a percent are basis points: both are printed with two decimals. */
const share = (key: string, label: string): TableColumn => ({ key, label, width: 24, align: 'end', kind: 'share' })

function tableOf(columns: readonly TableColumn[], rows: readonly TableRow['cells'][], emptyText: string) {
  const keyed = rows.map((cells, at) => ({ key: String(at), cells }))
  return { kind: 'table', columns, groups: [{ rows: keyed }], emptyText } satisfies DocumentTable
}

export function attendeesTable({ minutes: { attendees } }: MinutesData): DocumentTable {
  return tableOf(
    [{ ...words('number', text.number, 10), align: 'end' }, words('attendee', text.attendee, 180)],
    attendees.map((attendee, at) => ({ number: String(at + 1), attendee })),
    '',
  )
}

/** How each unit was rated against both programmes, and whether what it said was reviewed. */
export function ratingsTable({ units }: MinutesData): DocumentTable {
  return {
    ...tableOf(
      [
        words('unit', text.unit, 70),
        words('rating', text.rating, 28),
        share('compliance', text.compliance),
        words('ratingOriginal', text.rating, 28),
        share('complianceOriginal', text.compliance),
        words('reports', text.reports, 24),
        words('standing', text.standing, 34),
      ],
      units.map(({ name, status, rated: { inForce, original } }) => ({
        unit: name,
        ...{ rating: text.ratingNames[inForce.rating], compliance: inForce.compliance },
        ...{ ratingOriginal: text.ratingNames[original.rating], complianceOriginal: original.compliance },
        reports: text.reportsOf(inForce.reports.validated, inForce.reports.expected),
        standing: status === 'reviewed' ? text.reviewed : text.notReviewed,
      })),
      text.noUnits,
    ),
    columnGroups: [
      { label: text.inForce, columns: ['rating', 'compliance'] },
      { label: text.original, columns: ['ratingOriginal', 'complianceOriginal'] },
    ],
  }
}

export function causesTable({ units }: MinutesData): DocumentTable {
  return tableOf(
    [words('unit', text.unit, 60), words('cause', text.cause, 50), words('what', text.what, 130)],
    units.flatMap(({ name, causes }) =>
      causes.map(({ cause, text: what }) => ({ unit: name, cause: evaluationCauseNames[cause], what })),
    ),
    text.noCauses,
  )
}

export function commitmentsTable({ units }: MinutesData, locale: string): DocumentTable {
  return tableOf(
    [
      words('unit', text.unit, 55),
      words('commitment', text.commitment, 110),
      words('post', text.post, 50),
      words('dueOn', text.dueOn, 25),
    ],
    units.flatMap(({ name, commitments }) =>
      commitments.map(({ text: commitment, post, dueOn }) => ({
        ...{ unit: name, commitment, post, dueOn: formatDay(dueOn, locale) },
      })),
    ),
    text.noCommitments,
  )
}
