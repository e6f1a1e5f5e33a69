import type { ReactNode } from 'react'
import { MONTHS, monthName } from '../../../../kernel/month.ts'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { healthText as words } from './messages.es.ts'
import type { HealthView } from './useHealthPlace.ts'

const months = MONTHS.map((month) => ({ value: String(month), label: monthName(month) }))

type Unit = { id: string; code: string; name: string }

/** The period, and on a list the unit: all of it stands in the address. */
export function HealthTools({ view, units }: { view: HealthView; units?: readonly Unit[] }): ReactNode {
  const { from, to, unit, change } = view
  return (
    <Toolbar>
      <Select
        label={words.from}
        options={months.slice(0, to)}
        placeholder={null}
        width="s"
        value={String(from)}
        onChange={(event) => change({ desde: Number(event.currentTarget.value) })}
      />
      <Select
        label={words.to}
        options={months}
        placeholder={null}
        width="s"
        value={String(to)}
        onChange={(event) => change({ hasta: Number(event.currentTarget.value) })}
      />
      {units === undefined ? null : (
        <Select
          label={words.unit}
          options={units.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
          placeholder={words.allUnits}
          width="full"
          value={unit ?? ''}
          onChange={(event) => change({ unidad: event.currentTarget.value || undefined })}
        />
      )}
    </Toolbar>
  )
}
