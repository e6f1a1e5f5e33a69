import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { FieldSet } from '../../../../ui/controls/Field.tsx'
import { Select, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { fieldKinds, MAX_FIELDS } from '../../model/extract/register.ts'
import { registerText as words } from './messages.es.ts'
import type { RegisterDraft } from './registerDraft.ts'
import './registers.css'

type Fields = RegisterDraft['fields']
type Props = { fields: Fields; error: string | undefined; onChange: (fields: Fields) => void }

const kinds = fieldKinds.map((value) => ({ value, label: words.kinds[value] }))

/** The columns of a register: what each is called in the file and what it holds. */
export function ColumnFields({ fields, error, onChange }: Props): ReactNode {
  const put = (at: number, change: Partial<Fields[number]>): void =>
    onChange(fields.map((field, index) => (index === at ? { ...field, ...change } : field)))
  return (
    <FieldSet label={words.columns} hint={words.columnsHint} error={error} id="register-columns">
      {() => (
        <>
          {fields.map(({ name, kind }, at) => (
            // Columns have no name of their own until one is typed: their place is what they are.
            <div key={at} className="register-column">
              <TextInput
                label={words.columnName(at + 1)}
                value={name}
                maxLength={100}
                autoComplete="off"
                onChange={(event) => put(at, { name: event.currentTarget.value })}
              />
              <Select
                label={words.columnKind(at + 1)}
                options={kinds}
                value={kind}
                onChange={({ currentTarget: { value } }) =>
                  put(at, { kind: fieldKinds.find((one) => one === value) ?? '' })
                }
              />
              {fields.length === 1 ? null : (
                <Button
                  variant="quiet"
                  aria-label={words.removeColumn(at + 1)}
                  onClick={() => {
                    onChange(fields.filter((_, index) => index !== at))
                    // The pressed button goes with its column: the focus stays among the columns.
                    document.getElementById('register-add-column')?.focus()
                  }}
                >
                  {words.remove}
                </Button>
              )}
            </div>
          ))}
          {fields.length >= MAX_FIELDS ? null : (
            <Button
              id="register-add-column"
              variant="quiet"
              onClick={() => onChange([...fields, { name: '', kind: '' }])}
            >
              {words.addColumn}
            </Button>
          )}
        </>
      )}
    </FieldSet>
  )
}
