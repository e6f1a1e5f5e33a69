import type { ReactNode } from 'react'
import { formatCount } from '../../../../kernel/spanish.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import type { HealthList } from '../../model/health/processFigures.ts'
import { addresses } from '../addresses.ts'
import { countOf, daysText, type Health } from './healthData.ts'
import { healthText as words } from './messages.es.ts'
import type { HealthView } from './useHealthPlace.ts'

type Unit = Health['units'][number]

function figureColumn(list: HealthList, view: HealthView): Column<Unit> {
  const head = words.heads[list]
  return {
    ...{ id: list, head, phoneLabel: head, align: 'end' },
    cell: ({ id, name, figures }) => {
      const text = list === 'review' ? daysText(figures.review.medianTenths, view.locale) : formatCount(figures[list])
      if (countOf(figures, list) === 0) return <span className="soft">{text}</span>
      return (
        <Link href={addresses.healthList(view, list, id)} aria-label={words.ofUnit(text, head, name)}>
          {text}
        </Link>
      )
    },
  }
}

function columns(view: HealthView): readonly Column<Unit>[] {
  return [
    {
      ...{ id: 'unit', head: words.unit, rowHead: true, phone: 'full', width: '24%' },
      cell: ({ id, code, name }) => <Link href={addresses.unitYear(view.year, view.to, id)}>{`${code} ${name}`}</Link>,
    },
    {
      ...{ id: 'overdue', head: words.heads.overdue, phoneLabel: words.heads.overdue, align: 'end' },
      cell: ({ figures }) => formatCount(figures.overdue),
    },
    ...(['silent', 'review', 'returns', 'withoutEvidence'] as const).map((list) => figureColumn(list, view)),
    ...(['late', 'reopenings', 'reprogrammed', 'corrections'] as const).map((list) => figureColumn(list, view)),
  ]
}

/** The same figures of each unit, the one that owes most first. */
export function HealthUnits({ units, view }: { units: Health['units']; view: HealthView }): ReactNode {
  const sorted = units.toSorted((a, b) => b.figures.overdue - a.figures.overdue)
  return (
    <Section title={words.units} caption={words.unitsCaption}>
      <DataTable
        caption={words.units}
        columns={columns(view)}
        rows={sorted}
        rowKey={({ id }) => id}
        compact
        phone="scroll"
      />
    </Section>
  )
}
