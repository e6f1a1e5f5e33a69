import type { ReactNode } from 'react'
import { z } from 'zod'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { followUpStatuses } from '../../model/followUp/followUp.ts'
import type { FollowUpRow } from './followUpData.ts'
import { followUpText as words } from './messages.es.ts'

export const filterSchema = z.object({
  unidad: z.string().optional().catch(undefined),
  estado: z.enum(followUpStatuses).optional().catch(undefined),
  vencidas: z.literal('si').optional().catch(undefined),
})
export type FollowUpFilter = z.output<typeof filterSchema>

export function filtered(rows: readonly FollowUpRow[], { unidad, estado, vencidas }: FollowUpFilter): FollowUpRow[] {
  return rows.filter(
    ({ unit, status, isOverdue }) =>
      (unidad === undefined || unit.id === unidad) &&
      (estado === undefined || status === estado) &&
      (vencidas === undefined || isOverdue),
  )
}

type Props = {
  rows: readonly FollowUpRow[]
  filter: FollowUpFilter
  onChange: (change: Partial<FollowUpFilter>) => void
}

/** Narrows a list by unit, state and day; what is chosen stands in the address. */
export function FollowUpFilters({ rows, filter, onChange }: Props): ReactNode {
  const units = new Map(rows.map(({ unit }) => [unit.id, unit.name]))
  const sorted = [...units].toSorted(([, a], [, b]) => a.localeCompare(b))
  const kind = rows[0]?.kind ?? 'commitment'
  return (
    <Toolbar>
      <Select
        label={words.unit}
        placeholder={words.allUnits}
        options={sorted.map(([value, label]) => ({ value, label }))}
        value={filter.unidad ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ unidad: value === '' ? undefined : value })}
      />
      <Select
        label={words.state}
        placeholder={words.allStates}
        options={followUpStatuses.map((value) => ({ value, label: words.states[kind][value] }))}
        value={filter.estado ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ estado: followUpStatuses.find((status) => status === value) })
        }
      />
      <Select
        label={words.due}
        placeholder={words.allDays}
        options={[{ value: 'si', label: words.onlyOverdue }]}
        value={filter.vencidas ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ vencidas: value === 'si' ? 'si' : undefined })}
      />
    </Toolbar>
  )
}
