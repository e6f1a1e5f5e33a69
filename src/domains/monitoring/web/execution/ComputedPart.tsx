import type { ReactNode } from 'react'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import { Link } from '../../../../ui/Link.tsx'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { addresses, type ReportPlace } from '../addresses.ts'
import type { Computed } from './executionData.ts'
import { executionText as words } from './messages.es.ts'

/** Hundredths of a percent are basis points. */
export function percent(value: number | null | undefined, locale: string): string {
  return value === null || value === undefined ? words.none : words.percent(formatShare(value, locale))
}

type Side = { id: 'original' | 'inForce'; figure: Computed['figures']['inForce'] }

function Figures({ computed: { figures, cut }, locale }: { computed: Computed; locale: string }): ReactNode {
  const sides: Side[] = [
    { id: 'original', figure: figures.original },
    { id: 'inForce', figure: figures.inForce },
  ]
  return (
    <Section title={words.figures} caption={words.figuresCaption(cut.month)}>
      <DataTable
        caption={words.figures}
        columns={[
          { id: 'programme', head: words.programme, rowHead: true, phone: 'full', cell: ({ id }) => words[id] },
          {
            ...{ id: 'programmed', head: words.programmed, align: 'end', phoneLabel: words.programmed },
            cell: ({ figure }) => percent(figure?.means?.programmed, locale),
          },
          {
            ...{ id: 'done', head: words.done, align: 'end', phoneLabel: words.done },
            cell: ({ figure }) => percent(figure?.means?.validated.executed, locale),
          },
          {
            ...{ id: 'compliance', head: words.compliance, align: 'end', phoneLabel: words.compliance },
            cell: ({ figure }) => <b>{percent(figure?.means?.validated.compliance, locale)}</b>,
          },
          {
            ...{ id: 'coverage', head: words.coverage, align: 'end', phoneLabel: words.coverage },
            cell: ({ figure }) =>
              figure === null ? words.none : words.of(figure.reports.validated, figure.reports.expected),
          },
        ]}
        rows={sides}
        rowKey={({ id }) => id}
      />
      {figures.effect === null || figures.effect === 0 ? null : (
        <p className="hint">{words.effect(formatShare(figures.effect, locale))}</p>
      )}
    </Section>
  )
}

function Counts({ counts }: { counts: Computed['counts'] }): ReactNode {
  const keys = ['expected', 'validated', 'waiting', 'missing', 'late'] as const
  return (
    <Section title={words.countsTitle}>
      <FactList layout="rows" facts={keys.map((key) => ({ id: key, term: words[key], value: String(counts[key]) }))} />
    </Section>
  )
}

function Units({ units, place, locale }: { units: Computed['units']; place: ReportPlace; locale: string }): ReactNode {
  return (
    <Section title={words.units} caption={words.activitiesInDocument}>
      <DataTable
        caption={words.units}
        columns={[
          {
            ...{ id: 'unit', head: words.unit, rowHead: true, phone: 'full' },
            cell: ({ group }) => (
              <Link href={addresses.executionReport({ ...place, unitId: group.key })}>{group.name ?? group.key}</Link>
            ),
          },
          {
            ...{ id: 'compliance', head: words.inForce, align: 'end', phoneLabel: words.inForce },
            cell: ({ group }) => percent(group.figures.inForce?.means?.validated.compliance, locale),
          },
          {
            ...{ id: 'original', head: words.original, align: 'end', phoneLabel: words.original },
            cell: ({ group }) => percent(group.figures.original?.means?.validated.compliance, locale),
          },
          {
            ...{ id: 'validated', head: words.coverage, align: 'end', phoneLabel: words.coverage },
            cell: ({ counts }) => words.of(counts.validated, counts.expected),
          },
          {
            ...{ id: 'waiting', head: words.waiting, align: 'end', phoneLabel: words.waiting },
            cell: ({ counts }) => String(counts.waiting),
          },
          {
            ...{ id: 'missing', head: words.missing, align: 'end', phoneLabel: words.missing },
            cell: ({ counts }) => String(counts.missing),
          },
          {
            ...{ id: 'late', head: words.late, align: 'end', phoneLabel: words.late },
            cell: ({ counts }) => String(counts.late),
          },
        ]}
        rows={units}
        rowKey={({ group }) => group.key}
        compact
      />
    </Section>
  )
}

function Since({ since, place }: { since: Computed['since']; place: ReportPlace }): ReactNode {
  const { year, number } = place
  return (
    <Section title={words.since}>
      {since === null ? <p>{words.first}</p> : null}
      {since !== null && since.differences.length === 0 ? <p>{words.same(since.number)}</p> : null}
      {since !== null && since.differences.length > 0 ? (
        <p>
          {words.differ(since.number, since.differences.length)}{' '}
          <Link href={addresses.cut(year, number)}>{words.seeCut}</Link>
        </p>
      ) : null}
    </Section>
  )
}

type Props = { computed: Computed; place: ReportPlace; locale: string; activities: ReactNode }

/** What the cut says: nobody typed any of it. */
export function ComputedPart({ computed, place, locale, activities }: Props): ReactNode {
  return (
    <>
      <Figures computed={computed} locale={locale} />
      <Counts counts={computed.counts} />
      {computed.unit === null ? <Units units={computed.units} place={place} locale={locale} /> : activities}
      <Since since={computed.since} place={place} />
    </>
  )
}
