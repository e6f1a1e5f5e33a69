import type { ReactNode } from 'react'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { DateInput, Select, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { unitKinds } from '../../model/unitTree.ts'
import { type FieldErrors, fieldId } from '../parts/formErrors.ts'
import type { UnitDraft } from './changeSentence.ts'
import { unitKindText, unitText } from './messages.es.ts'
import { type Department, type Unit, unitItems } from './unitData.ts'

const kinds = unitKinds.map((kind) => ({ value: kind, label: unitKindText[kind] }))

export type UnitFieldsProps = {
  draft: UnitDraft
  from: string
  units: readonly Unit[]
  departments: readonly Department[]
  /** The unit itself can't be above itself. */
  ownId?: string
  errors: FieldErrors
  onChange: (change: Partial<UnitDraft>) => void
  onFrom: (from: string) => void
}

/** Day, name, code, kind, place and department of a unit. */
export function UnitFields({
  draft,
  from,
  units,
  departments,
  ownId,
  errors,
  onChange,
  onFrom,
}: UnitFieldsProps): ReactNode {
  const words = unitText.fields
  return (
    <>
      <TextInput
        id={fieldId('name')}
        label={words.name}
        error={errors.of('name')}
        value={draft.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        data-autofocus
      />
      <TextInput
        id={fieldId('code')}
        label={words.code}
        hint={unitText.codeHint}
        error={errors.of('code')}
        width="s"
        value={draft.code}
        onChange={(event) => onChange({ code: event.currentTarget.value })}
      />
      <Select
        id={fieldId('kind')}
        label={words.kind}
        error={errors.of('kind')}
        options={kinds}
        placeholder={null}
        width="m"
        value={draft.kind}
        onChange={(event) => {
          const kind = unitKinds.find((known) => known === event.currentTarget.value)
          if (kind !== undefined) onChange({ kind })
        }}
      />
      <Combobox
        id={fieldId('parentId')}
        label={words.parentId}
        hint={unitText.parentHint}
        error={errors.of('parentId')}
        items={unitItems(units, ownId)}
        value={draft.parentId}
        onChange={(parentId) => onChange({ parentId })}
      />
      <Select
        id={fieldId('department')}
        label={words.department}
        hint={unitText.departmentHint}
        error={errors.of('department')}
        options={[
          { value: '', label: unitText.noDepartment },
          ...departments.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        placeholder={null}
        width="m"
        value={draft.department ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ department: value === '' ? null : value })}
      />
      <DateInput
        id={fieldId('from')}
        label={words.from}
        error={errors.of('from')}
        value={from}
        onChange={(event) => onFrom(event.currentTarget.value)}
      />
    </>
  )
}
