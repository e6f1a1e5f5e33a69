import type { ReactNode } from 'react'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { Select, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { modalities } from '../../model/activity.ts'
import { planText } from '../parts/messages.es.ts'
import type { LinkChoice } from '../review/useLinkNames.ts'
import type { BulkField } from './bulkInput.ts'
import { bulkScreen } from './messages.es.ts'

export type BulkValueProps = {
  field: BulkField
  value: string
  error: string | undefined
  links: readonly LinkChoice[]
  onChange: (value: string) => void
}

/** The control for the value that is put in every row. */
export function BulkValue({ field, value, error, links, onChange }: BulkValueProps): ReactNode {
  if (field === 'modality')
    return (
      <Select
        label={bulkScreen.modality}
        error={error}
        value={value}
        options={modalities.map((modality) => ({ value: modality, label: planText.modality[modality] }))}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  if (field === 'link')
    return (
      <Combobox
        label={bulkScreen.link}
        error={error}
        items={links}
        value={value === '' ? null : value}
        onChange={(id) => onChange(id ?? '')}
      />
    )
  const weight = field === 'weightBp'
  return (
    <TextInput
      label={weight ? bulkScreen.weight : bulkScreen.unitOfMeasure}
      hint={weight ? bulkScreen.weightHint : bulkScreen.unitOfMeasureHint}
      error={error}
      suffix={weight ? '%' : undefined}
      width={weight ? 'xs' : 'm'}
      inputMode={weight ? 'decimal' : 'text'}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
