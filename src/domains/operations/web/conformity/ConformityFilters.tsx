import type { ReactNode } from 'react'
import { z } from 'zod'
import { compareText } from '../../../../kernel/text.ts'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import type { ConformityRow, ConformityType } from './conformityReads.ts'
import { conformityText as words } from './messages.es.ts'

const views = ['all', 'pending', 'changed', 'exception', 'given'] as const
type View = (typeof views)[number]
/** `rectora`: one of them, or `todas`; left out, a rectora sees her own. */
export const filterSchema = z.object({
  ver: z.enum(views).catch('all').default('all'),
  rectora: z.string().optional().catch(undefined),
  unidad: z.string().optional().catch(undefined),
})
export type ConformityFilter = z.output<typeof filterSchema>

const ALL = 'todas'

function isIn({ status, changed }: ConformityRow, view: View): boolean {
  if (view === 'all') return true
  return view === 'changed' ? changed && status !== 'given' : status === view
}

function leadOf(types: readonly ConformityType[], { rectora }: ConformityFilter): string {
  return rectora ?? types.find(({ mine }) => mine)?.leadUnit.id ?? ALL
}

/** Types with those of their activities that the filters leave; a type without any is left out. */
export function filtered(types: readonly ConformityType[], filters: ConformityFilter): ConformityType[] {
  const lead = leadOf(types, filters)
  return types
    .filter(({ leadUnit }) => lead === ALL || leadUnit.id === lead)
    .map((type) => ({
      ...type,
      activities: type.activities.filter(
        (row) => isIn(row, filters.ver) && (filters.unidad === undefined || row.unit.id === filters.unidad),
      ),
    }))
    .filter(({ activities }) => activities.length > 0)
}

function options(units: readonly { id: string; name: string }[]): { value: string; label: string }[] {
  const named = new Map(units.map(({ id, name }) => [id, name]))
  return [...named].map(([value, label]) => ({ value, label })).sort((a, b) => compareText(a.label, b.label))
}

type Props = {
  types: readonly ConformityType[]
  filters: ConformityFilter
  onChange: (change: Partial<ConformityFilter>) => void
}

export function ConformityFilters({ types, filters, onChange }: Props): ReactNode {
  const count = (ver: View): number =>
    filtered(types, { ...filters, ver }).reduce((sum, { activities }) => sum + activities.length, 0)
  const leads = options(types.map(({ leadUnit }) => leadUnit))
  return (
    <Toolbar
      end={
        <>
          {leads.length < 2 ? null : (
            <Select
              label={words.lead_}
              labelHidden
              placeholder={null}
              options={[{ value: ALL, label: words.allLeads }, ...leads]}
              value={leadOf(types, filters)}
              onChange={(event) => onChange({ rectora: event.currentTarget.value })}
            />
          )}
          <Select
            label={words.office}
            labelHidden
            placeholder={words.allOffices}
            options={options(types.flatMap(({ activities }) => activities.map(({ unit }) => unit)))}
            value={filters.unidad ?? ''}
            onChange={(event) => onChange({ unidad: event.currentTarget.value || undefined })}
          />
        </>
      }
    >
      <SegmentedFilter
        legend={words.filter}
        options={views.map((value) => ({ value, label: words.filters[value], count: count(value) }))}
        value={filters.ver}
        onChange={(ver) => onChange({ ver })}
      />
    </Toolbar>
  )
}
