import type { ReactNode } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Knots } from '../../../../ui/layout/Knots.tsx'
import { RailSection, Section } from '../../../../ui/layout/Section.tsx'
import { type MonthRow, reportedText } from '../figures.ts'
import { reportText as words } from './messages.es.ts'

const written = (text: string): ReactNode => (text === '' ? <span className="soft">{words.none}</span> : text)

/** What the plan says of the activity. */
export function PlanFacts({ row: { activity, unit } }: { row: MonthRow }): ReactNode {
  return (
    <RailSection title={words.plan}>
      <FactList
        facts={[
          { id: 'result', term: words.expectedResult, value: written(activity.expectedResult) },
          { id: 'means', term: words.declaredMeans, value: written(activity.means.join('; ')) },
          { id: 'responsible', term: words.responsible, value: written(activity.responsible) },
          { id: 'unit', term: words.unit, value: unit.name },
        ]}
      />
    </RailSection>
  )
}

/** A report as it stands, for whoever does not write it. */
export function ReportFacts({ row, locale }: { row: MonthRow; locale: string }): ReactNode {
  const { report } = row
  if (report === null) return null
  const people = [report.women, report.men]
  const proof = report.evidence.map(({ kind, place, means }) => (
    <li key={`${kind} ${place}`}>
      <b>{words.means(means)}</b>: {place}
    </li>
  ))
  return (
    <Section title={words.said}>
      <FactList
        layout="rows"
        facts={[
          { id: 'figure', term: words.figure, value: reportedText(row, locale) },
          { id: 'achievement', term: words.fields.achievement, value: written(report.achievement) },
          { id: 'difficulty', term: words.difficulty, value: written(report.difficulty) },
          { id: 'corrective', term: words.fields.corrective, value: written(report.corrective) },
          {
            id: 'evidence',
            term: words.evidence,
            value: proof.length === 0 ? written(report.noEvidence) : <ul>{proof}</ul>,
          },
          {
            id: 'people',
            term: words.people,
            value: people.every((count) => count === null)
              ? written('')
              : words.peopleOf(people[0] ?? null, people[1] ?? null),
          },
        ]}
      />
    </Section>
  )
}

/** Every step of the report, newest first, with what a return spoke of. */
export function ReportTrail({ row, locale, timeZone }: { row: MonthRow; locale: string; timeZone: string }): ReactNode {
  const acts: Readonly<Record<string, string>> = words.stepActs
  const fields: Readonly<Record<string, string>> = words.fields
  const knots = row.steps
    .toReversed()
    .map(({ act, personName, postName, bySubstitute, field, comment, at }, order) => ({
      id: `${act} ${at}`,
      when: formatInstant(at, timeZone, locale),
      label: (
        <>
          <b>{acts[act] ?? act}</b>
          <br />
          <span className="soft">
            {words.stepBy(personName, bySubstitute ? words.bySubstitute(postName) : postName)}
          </span>
          {comment === null ? null : (
            <p className="as-written">{field === null ? comment : words.about(fields[field] ?? field, comment)}</p>
          )}
        </>
      ),
      state: order === 0 ? ('here' as const) : ('done' as const),
    }))
  return (
    <RailSection title={words.trail}>
      {row.report === null || row.report.onBehalfOf === null ? null : (
        <p>{words.onBehalf(row.report.typedBy, row.report.onBehalfOf)}</p>
      )}
      {knots.length === 0 ? <p className="soft">{words.noTrail}</p> : <Knots label={words.trail} knots={knots} />}
    </RailSection>
  )
}
