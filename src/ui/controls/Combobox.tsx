import { useCombobox } from 'downshift'
import { type ReactNode, useMemo, useState } from 'react'
import { foldText } from '../../kernel/text.ts'
import { Glyph } from '../marks/Glyph.tsx'
import { uiMessages } from '../messages.es.ts'
import { Field, type FieldProps, type FieldWiring } from './Field.tsx'

export type ComboboxItem = { id: string; label: string; detail?: string | undefined }

export type ComboboxProps = FieldProps & {
  items: readonly ComboboxItem[]
  /** Id of the chosen item, or null. */
  value: string | null
  onChange: (id: string | null) => void
  placeholder?: string | undefined
  /** Options drawn at once; the rest is reached by typing. 50 unless said. */
  limit?: number | undefined
  /** Where the items are what a server found: it is told what is typed, and answers items that hold every word. */
  search?: ComboboxSearch | undefined
}

export type ComboboxSearch = {
  onType: (text: string) => void
  /** The items are still those of the text before. */
  busy: boolean
  /** How many the server found; it may hand out only the first ones. */
  total: number
}

/** Items whose label or detail holds every word of the query, without accents or case. */
export function matchingItems(items: readonly ComboboxItem[], query: string): readonly ComboboxItem[] {
  const words = foldText(query).split(' ').filter(Boolean)
  if (words.length === 0) return items
  return items.filter((item) => {
    const text = foldText(`${item.label} ${item.detail ?? ''}`)
    return words.every((word) => text.includes(word))
  })
}

/** One of many: type to narrow, without accents. Emptying the text takes the choice away. */
export function Combobox(props: ComboboxProps): ReactNode {
  const { items, value, onChange, placeholder, limit = 50, search, ...field } = props
  return (
    <Field {...field}>
      {(wiring) => (
        <ComboBody
          items={items}
          value={value}
          onChange={onChange}
          placeholder={placeholder}
          limit={limit}
          search={search}
          wiring={wiring}
        />
      )}
    </Field>
  )
}

type BodyProps = Pick<ComboboxProps, 'items' | 'value' | 'onChange' | 'placeholder' | 'search'> & {
  limit: number
  wiring: FieldWiring
}

/** What stands under the options: still looking, nothing there, or how many more there are; '' when all are in sight. */
function statusOf(shown: number, found: number, search: ComboboxSearch | undefined): string {
  if (search?.busy === true) return uiMessages.combobox.searching
  if (found === 0) return uiMessages.combobox.none
  const all = Math.max(found, search?.total ?? 0)
  return all > shown ? uiMessages.combobox.more(all - shown) : ''
}

function ComboBody({ items, value, onChange, placeholder, limit, search, wiring }: BodyProps): ReactNode {
  const selected = items.find((item) => item.id === value) ?? null
  const [query, setQuery] = useState('')
  const found = useMemo(() => matchingItems(items, query), [items, query])
  const shown = found.slice(0, limit)
  const status = statusOf(shown.length, found.length, search)
  const combo = useCombobox<ComboboxItem>({
    items: [...shown],
    inputId: wiring.id,
    selectedItem: selected,
    itemToString: (item) => item?.label ?? '',
    // A new answer brings the same item as another object: that is no new choice.
    itemToKey: (item) => item?.id,
    onInputValueChange: ({ inputValue, type }) => {
      const typed = type === useCombobox.stateChangeTypes.InputChange
      setQuery(typed ? inputValue : '')
      search?.onType(typed ? inputValue : '')
      if (typed && inputValue === '' && value !== null) onChange(null)
    },
    // Leaving without choosing puts back the words of what is chosen: a half-typed text is no answer.
    stateReducer: (_, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, inputValue: changes.selectedItem?.label ?? '' }
        : changes,
    onSelectedItemChange: ({ selectedItem }) => onChange(selectedItem?.id ?? null),
  })
  const toggle = combo.getToggleButtonProps({ 'aria-label': uiMessages.combobox.open })
  return (
    <div className="combo">
      <input
        {...combo.getInputProps({ placeholder })}
        aria-describedby={wiring['aria-describedby']}
        aria-invalid={wiring['aria-invalid']}
        className="input"
        autoComplete="off"
      />
      <button type="button" {...toggle} className="open">
        <Glyph name="down" />
      </button>
      <ul
        {...combo.getMenuProps()}
        className="options"
        aria-labelledby={undefined}
        aria-label={uiMessages.combobox.open}
      >
        {combo.isOpen
          ? shown.map((item, index) => (
              <li key={item.id} {...combo.getItemProps({ item, index })}>
                {item.label}
                {item.detail ? <small>{item.detail}</small> : null}
              </li>
            ))
          : null}
      </ul>
      {combo.isOpen && status !== '' ? (
        <p className="hint" role="status">
          {status}
        </p>
      ) : null}
    </div>
  )
}
