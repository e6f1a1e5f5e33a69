import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { Checkbox, CheckboxGroup } from '../../../../ui/controls/choices.tsx'
import { auditText as words } from './messages.es.ts'

export type ScopeDraft = { years: readonly string[]; unitIds: readonly string[]; names: boolean }

export type ScopeFieldsProps = {
  draft: ScopeDraft
  years: readonly number[]
  units: readonly { id: string; code: string; name: string }[]
  /** Names may be asked for at all. */
  mayName: boolean
  yearsMissing: boolean
  onChange: (part: Partial<ScopeDraft>) => void
}

/** How far a sample or an access reaches: years, units, names of persons. */
export function ScopeFields({ draft, years, units, mayName, yearsMissing, onChange }: ScopeFieldsProps): ReactNode {
  const { unitIds } = draft
  return (
    <>
      <CheckboxGroup
        label={words.years}
        error={yearsMissing ? words.yearsMissing : undefined}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        values={draft.years}
        onChange={(chosen) => onChange({ years: chosen })}
      />
      <Combobox
        key={unitIds.length}
        label={words.unitAdd}
        hint={words.unitHint}
        optional
        placeholder={unitIds.length === 0 ? words.allReached : undefined}
        value={null}
        onChange={(id) => (id === null ? undefined : onChange({ unitIds: [...unitIds, id] }))}
        items={units
          .filter(({ id }) => !unitIds.includes(id))
          .map(({ id, code, name }) => ({ id, label: name, detail: code }))}
      />
      {unitIds.length === 0 ? null : (
        <ul className="chosen">
          {unitIds.map((id) => {
            const name = units.find((unit) => unit.id === id)?.name ?? ''
            return (
              <li key={id}>
                <span>{name}</span>
                <Button
                  small
                  variant="quiet"
                  icon="close"
                  label={words.remove(name)}
                  onClick={() => onChange({ unitIds: unitIds.filter((one) => one !== id) })}
                />
              </li>
            )
          })}
        </ul>
      )}
      {mayName ? (
        <Checkbox
          label={words.namesChoice}
          checked={draft.names}
          onChange={(event) => onChange({ names: event.currentTarget.checked })}
        />
      ) : null}
    </>
  )
}
