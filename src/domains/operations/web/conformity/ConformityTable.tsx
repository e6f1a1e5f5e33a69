import type { ReactNode } from 'react'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { LoadRibbon } from '../../../../ui/marks/LoadRibbon.tsx'
import { RibbonHead } from '../../../../ui/marks/Ribbon.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { addresses } from '../parts/addresses.ts'
import { peakMonths } from '../parts/peakMonths.ts'
import { type ConformityType, unitsOf } from './conformityReads.ts'
import { conformityText as words } from './messages.es.ts'

function States({ activities }: Pick<ConformityType, 'activities'>): ReactNode {
  const changed = activities.filter((row) => row.changed && row.status === 'pending').length
  const parts = (['pending', 'exception', 'given'] as const).flatMap((status) => {
    const value = activities.filter((row) => row.status === status).length
    return value === 0 ? [] : [words.state(status, value)]
  })
  return (
    <>
      {parts.join(', ')}
      {changed === 0 ? null : <span className="meta">{words.changedOf(changed)}</span>}
    </>
  )
}

/** More than these are counted: the page of the type names them all. */
const NAMED = 3

function lackingWords(names: readonly string[]): string {
  return names.length > NAMED ? words.lackingCount(names.length) : words.lacking(names)
}

/** What a rectora should look at before giving conformity. */
function warningsOf({ lacking, activities }: ConformityType): string[] {
  const unprogrammed = activities.filter(({ programmed }) => !programmed).length
  const behind = activities.filter((row) => row.behind).length
  return [
    ...(lacking.length > 0 ? [lackingWords(lacking.map(({ name }) => name))] : []),
    ...(unprogrammed > 0 ? [words.unprogrammed(unprogrammed)] : []),
    ...(behind > 0 ? [words.behind(behind)] : []),
  ]
}

function columnsOf(year: string): readonly Column<ConformityType>[] {
  return [
    {
      id: 'type',
      head: words.type,
      rowHead: true,
      cell: ({ template, leadUnit }) => (
        <>
          <Link href={addresses.conformityOfType(year, template.id)}>{template.name}</Link>
          <small className="soft block">{leadUnit.name}</small>
        </>
      ),
    },
    {
      id: 'offices',
      head: words.offices,
      align: 'end',
      phoneLabel: words.offices,
      cell: ({ activities }) => unitsOf(activities),
    },
    {
      id: 'states',
      head: words.states,
      phone: 'full',
      cell: ({ activities }) => <States activities={activities} />,
    },
    {
      id: 'look',
      head: words.look,
      phone: 'full',
      phoneLabel: words.look,
      cell: (type) => {
        const warnings = warningsOf(type)
        return warnings.length === 0 ? <span className="soft">{words.nothingToLook}</span> : warnings.join(' ')
      },
    },
    {
      id: 'national',
      head: (
        <>
          {words.national}
          <RibbonHead load />
        </>
      ),
      phone: 'hide',
      cell: ({ national }) => {
        const values = national.months.map((share) => share ?? 0)
        return <LoadRibbon values={values} peaks={peakMonths(values)} />
      },
    },
  ]
}

/** Actividades tipo with what offices planned under them. */
export function ConformityTable({ year, types }: { year: string; types: readonly ConformityType[] }): ReactNode {
  if (types.length === 0)
    return (
      <EmptyState
        title={words.none}
        action={<Link href={`${addresses.conformity(year)}?rectora=todas`}>{words.showAll}</Link>}
      />
    )
  return (
    <DataTable caption={words.caption} columns={columnsOf(year)} rows={types} rowKey={({ template }) => template.id} />
  )
}
