import type { ReactNode } from 'react'
import { Link } from '../../../../ui/Link.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { Status } from '../../../../ui/marks/Status.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { addresses, type ReportPlace } from '../addresses.ts'
import { percent } from './ComputedPart.tsx'
import type { Computed, ReportedActivity } from './executionData.ts'
import { executionText as words } from './messages.es.ts'

type ReportedMonth = ReportedActivity['months'][number]

function linesOf({ standing, achievement, difficulty, corrective, evidence, noEvidence }: ReportedMonth): string[] {
  if (standing !== 'validated') return []
  return [
    ...(achievement === '' ? [] : [words.achievement(achievement)]),
    ...(difficulty === '' ? [] : [words.difficulty(difficulty)]),
    ...(corrective === '' ? [] : [words.corrective(corrective)]),
    evidence === 0 && noEvidence !== '' ? words.noEvidence(noEvidence) : words.evidence(evidence),
  ]
}

function Said({ months }: { months: readonly ReportedMonth[] }): ReactNode {
  if (months.length === 0) return <span className="soft">{words.noReportDue}</span>
  return (
    <ul className="execution-months">
      {months.map((one) => (
        <li key={one.month}>
          <b>{words.monthStands(one.month, words.standings[one.standing], one.late)}</b>
          {linesOf(one).map((line) => (
            <span key={line} className="meta">
              {line}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

type Pair = { term: string; value: string }

function Pairs({ pairs }: { pairs: readonly Pair[] }): ReactNode {
  return pairs.map(({ term, value }) => (
    <span key={term} className="execution-pairline">
      <span className="soft">{term}</span> {value}
    </span>
  ))
}

type Props = { activities: Computed['activities']; place: ReportPlace; month: number; locale: string }

/** The activities of a unit in the period and up to the cut, with what was said of each month. */
export function ActivitiesPart({ activities, place, month, locale }: Props): ReactNode {
  const share = (value: number | null): string => percent(value, locale)
  return (
    <Section title={words.activities}>
      {activities.length === 0 ? (
        <p className="soft">{words.noActivities}</p>
      ) : (
        <DataTable
          caption={words.activities}
          columns={[
            {
              ...{ id: 'activity', head: words.activity, rowHead: true, phone: 'full', width: '26%' },
              cell: ({ activityId, code, name, status, demand }) => (
                <>
                  <Link href={addresses.complianceActivity(place.year, month, activityId)}>{name}</Link>
                  <span className="meta">{code}</span>
                  {demand === null ? null : (
                    <span className="meta">{words.demand(demand.received, demand.attended, demand.pending)}</span>
                  )}
                  {status === null ? null : <Status kind={status} />}
                </>
              ),
            },
            {
              ...{ id: 'period', head: words.inPeriod, phone: 'full', phoneLabel: words.inPeriod, width: '17%' },
              cell: ({ period }) => (
                <Pairs
                  pairs={[
                    { term: words.programmed, value: share(period.programmedBp) },
                    { term: words.reported, value: share(period.sentBp) },
                    { term: words.validatedFigure, value: share(period.validatedBp) },
                  ]}
                />
              ),
            },
            {
              ...{ id: 'cut', head: words.upToCut, phone: 'full', phoneLabel: words.upToCut, width: '19%' },
              cell: (row) => (
                <Pairs
                  pairs={[
                    { term: words.programmed, value: share(row.programmedBp) },
                    { term: words.validatedFigure, value: share(row.validatedBp) },
                    { term: words.inForce, value: share(row.complianceInForce) },
                    { term: words.original, value: share(row.complianceOriginal) },
                  ]}
                />
              ),
            },
            {
              ...{ id: 'said', head: words.said, phone: 'full', phoneLabel: words.said },
              cell: ({ months }) => <Said months={months} />,
            },
          ]}
          rows={activities}
          rowKey={({ key }) => key}
        />
      )}
    </Section>
  )
}
