import type { ReactNode } from 'react'
import { compareText } from '../../../../kernel/text.ts'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import {
  ALL_LEADS,
  type ConformityFilter,
  type ConformityType,
  filtered,
  leadOf,
  viewOf,
  views,
} from './conformityData.ts'
import { conformityText as words } from './messages.es.ts'

type Props = {
  types: readonly ConformityType[]
  filters: ConformityFilter
  onChange: (change: Partial<ConformityFilter>) => void
}

export function ConformityFilters({ types, filters, onChange }: Props): ReactNode {
  const named = new Map(types.map(({ leadUnit }) => [leadUnit.id, leadUnit.name]))
  const leads = [...named].map(([value, label]) => ({ value, label })).toSorted((a, b) => compareText(a.label, b.label))
  return (
    <Toolbar
      end={
        leads.length < 2 ? undefined : (
          <Select
            label={words.leadUnit}
            labelHidden
            placeholder={null}
            options={[{ value: ALL_LEADS, label: words.allLeads }, ...leads]}
            value={leadOf(types, filters)}
            onChange={(event) => onChange({ rectora: event.currentTarget.value })}
          />
        )
      }
    >
      <SegmentedFilter
        legend={words.filter}
        options={views.map((value) => ({
          value,
          label: words.filters[value],
          count: filtered(types, { ...filters, ver: value }).reduce((sum, { rows }) => sum + rows.length, 0),
        }))}
        value={viewOf(types, filters)}
        onChange={(ver) => onChange({ ver })}
      />
    </Toolbar>
  )
}
