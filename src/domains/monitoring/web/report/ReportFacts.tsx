import type { ReactNode } from 'react'
import { formatDay, formatInstant } from '../../../../kernel/day.ts'
import type { Month } from '../../../../kernel/month.ts'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Knots } from '../../../../ui/layout/Knots.tsx'
import { RailSection, Section } from '../../../../ui/layout/Section.tsx'
import { hasSameFigures } from '../../model/correction.ts'
import { figuresText, type ReadRow, reportedText } from '../figures.ts'
import { monitoringText } from '../messages.es.ts'
import { EvidenceDay } from './EvidenceDay.tsx'
import { EvidenceFileFacts, type Place } from './EvidenceFileFacts.tsx'
import { EvidencePlace } from './EvidencePlace.tsx'
import { ExtractNotice, PersonsInYear } from './ExtractNotice.tsx'
import { correctionText, reportText as words } from './messages.es.ts'

const written = (text: string): ReactNode => (text === '' ? <span className="soft">{words.none}</span> : text)

/** Where its conformity stands, and that it was given to what the report no longer says. */
function conformityFact({ conformity, report }: ReadRow): { id: string; term: string; value: string }[] {
  if (conformity === null || report === null) return []
  const { status, changed, template } = conformity
  const stands = (changed && monitoringText.conformityChanged[status]) || monitoringText.conformities[status]
  return [{ id: 'conformity', term: words.conformity, value: words.conformityOf(stands, template) }]
}

/** What the plan says of the activity. */
export function PlanFacts({ row, locale }: { row: ReadRow; locale: string }): ReactNode {
  const { activity, unit, due } = row
  return (
    <RailSection title={words.plan}>
      <FactList
        facts={[
          { id: 'result', term: words.expectedResult, value: written(activity.expectedResult) },
          { id: 'means', term: words.declaredMeans, value: written(activity.means.join('; ')) },
          { id: 'responsible', term: words.responsible, value: written(activity.responsible) },
          { id: 'unit', term: words.unit, value: unit.name },
          { id: 'due', term: words.due, value: words.dueOn(formatDay(due.on, locale), due.extendedBecause) },
          ...conformityFact(row),
        ]}
      />
    </RailSection>
  )
}

/** The figure that counts, and the one that was reported where a correction took its place. */
function Figure({ row, locale }: { row: ReadRow; locale: string }): ReactNode {
  const first = row.corrections.find(
    ({ status, before, after }) => status === 'validated' && !hasSameFigures(before, after),
  )
  return (
    <>
      {reportedText(row, locale)}
      {first === undefined ? null : (
        <span className="meta">
          {correctionText.reportedFirst(figuresText(first.before, row.activity.unitOfMeasure, locale))}
        </span>
      )}
    </>
  )
}

type PieceProps = Place & { evidence: NonNullable<ReadRow['report']>['evidence'][number] }

function Piece({ evidence, locale, timeZone }: PieceProps): ReactNode {
  if (evidence.kind === 'withheld') return <p className="soft">{words.withheld}</p>
  if (evidence.kind === 'file') return <EvidenceFileFacts file={evidence.file} {...{ locale, timeZone }} />
  return (
    <>
      {': '}
      <EvidencePlace place={evidence.place} />
    </>
  )
}

type FactsProps = Place & { row: ReadRow; year: string; month: Month }

/** A report as it stands, for whoever does not write it. */
export function ReportFacts({ row, year, month, locale, timeZone }: FactsProps): ReactNode {
  const { report } = row
  if (report === null) return null
  const people = [report.women, report.men]
  const proof = report.evidence.map((one, at) => (
    // The order is all that two equal pieces differ in.
    <li key={at}>
      <b>{words.means(one.means)}</b> <span className="soft">({words.confidentialities[one.confidentiality]})</span>
      <Piece evidence={one} {...{ locale, timeZone }} />
      <EvidenceDay {...{ evidence: one, year, month, locale }} />
    </li>
  ))
  return (
    <Section title={words.said}>
      <ExtractNotice {...{ form: row.form, locale, evidence: report.evidence, figures: report }} />
      <FactList
        layout="rows"
        facts={[
          { id: 'figure', term: words.figure, value: <Figure row={row} locale={locale} /> },
          { id: 'achievement', term: words.fields.achievement, value: written(report.achievement) },
          { id: 'difficulty', term: words.difficulty, value: written(report.difficulty) },
          { id: 'corrective', term: words.fields.corrective, value: written(report.corrective) },
          {
            id: 'evidence',
            term: words.evidence,
            value: proof.length === 0 ? written(report.noEvidence) : <ul className="evidence-list">{proof}</ul>,
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
      <PersonsInYear {...{ year, month, locale, evidence: report.evidence }} activityId={row.activity.id} />
    </Section>
  )
}

/** Every step of the report and what its unidad rectora said, newest first, with what a return spoke of. */
export function ReportTrail({ row, locale, timeZone }: { row: ReadRow; locale: string; timeZone: string }): ReactNode {
  const acts: Readonly<Record<string, string>> = words.stepActs
  const fields: Readonly<Record<string, string>> = words.fields
  const knots = [...row.steps, ...(row.conformity?.steps ?? [])]
    .toReversed()
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .map(({ act, personName, postName, bySubstitute, field, comment, at, late, dueOn }, order) => ({
      id: `${act} ${at}`,
      when: formatInstant(at, timeZone, locale),
      label: (
        <>
          <b>{acts[act] ?? act}</b>
          <br />
          <span className="soft">
            {words.stepBy(personName, bySubstitute ? words.bySubstitute(postName) : postName)}
          </span>
          {late && dueOn !== null ? <p>{words.lateAfter(formatDay(dueOn, locale))}</p> : null}
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
