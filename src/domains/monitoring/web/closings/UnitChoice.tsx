import { type ReactNode, useState } from 'react'
import { foldText } from '../../../../kernel/text.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { CheckboxGroup } from '../../../../ui/controls/choices.tsx'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import type { Closings } from './closingsData.ts'
import { closingText as words } from './messages.es.ts'

type Props = {
  units: Closings['units']
  chosen: readonly string[]
  error: string | undefined
  onChange: (unitIds: readonly string[]) => void
}

/** Any of the units of the plan: they are found by name, and marked together those in sight. */
export function UnitChoice({ units, chosen, error, onChange }: Props): ReactNode {
  const [query, setQuery] = useState('')
  const seen = units.filter(({ name }) => foldText(name).includes(foldText(query)))
  const markAll = (): void => onChange([...new Set([...chosen, ...seen.map(({ id }) => id)])])
  return (
    <>
      <TextInput
        label={words.findUnit}
        optional
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <div className="acts">
        {seen.length === 0 ? null : (
          <Button small onClick={markAll}>
            {words.markAll(seen.length)}
          </Button>
        )}
        {chosen.length === 0 ? null : (
          <Button small onClick={() => onChange([])}>
            {words.unmarkAll}
          </Button>
        )}
      </div>
      <div className="choices-in-place">
        <CheckboxGroup
          label={words.units}
          hint={seen.length === 0 ? words.noUnit : words.chosen(chosen.length)}
          error={error}
          options={seen.map(({ id, name }) => ({ value: id, label: name }))}
          values={chosen}
          onChange={onChange}
        />
      </div>
    </>
  )
}
