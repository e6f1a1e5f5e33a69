import type { FormEvent, ReactNode } from 'react'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { CheckboxGroup } from '../../../../ui/controls/choices.tsx'
import { Select, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import type { LinkChoice } from '../review/useLinkNames.ts'
import { templateScreen } from './messages.es.ts'
import type { TemplateDraft } from './templateWords.ts'

export type TemplateFormProps = {
  id: string
  draft: TemplateDraft
  onChange: (draft: TemplateDraft) => void
  /** Errors are shown only after a first try. */
  tried: boolean
  links: readonly LinkChoice[]
  /** Units that may own it; empty when the owner is settled. */
  leads: readonly { id: string; name: string }[]
  onSubmit: (event: FormEvent) => void
}

/** Fields of an actividad tipo. */
export function TemplateForm(props: TemplateFormProps): ReactNode {
  const { id, draft, onChange, tried, links, leads, onSubmit } = props
  const set = (change: Partial<TemplateDraft>): void => onChange({ ...draft, ...change })
  const mayDiffer = [
    ...(draft.resultMayDiffer ? (['result'] as const) : []),
    ...(draft.meansMayDiffer ? (['means'] as const) : []),
  ]
  return (
    <form id={id} className="form" onSubmit={onSubmit} noValidate>
      {leads.length === 0 ? null : (
        <Select
          label={templateScreen.fieldLead}
          value={draft.leadUnitId}
          error={tried && draft.leadUnitId === '' ? templateScreen.chooseLead : undefined}
          options={leads.map((unit) => ({ value: unit.id, label: unit.name }))}
          onChange={(event) => set({ leadUnitId: event.currentTarget.value })}
        />
      )}
      <TextInput
        label={templateScreen.fieldName}
        value={draft.name}
        error={tried && draft.name.trim() === '' ? templateScreen.missing : undefined}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextArea
        label={templateScreen.fieldResult}
        optional
        rows={2}
        value={draft.expectedResult}
        onChange={(event) => set({ expectedResult: event.currentTarget.value })}
      />
      <TextArea
        label={templateScreen.fieldMeans}
        hint={templateScreen.fieldMeansHint}
        optional
        rows={3}
        value={draft.means}
        onChange={(event) => set({ means: event.currentTarget.value })}
      />
      <Combobox
        label={templateScreen.fieldLink}
        optional
        items={links}
        value={draft.link === '' ? null : draft.link}
        onChange={(link) => set({ link: link ?? '' })}
      />
      <TextInput
        label={templateScreen.fieldUnit}
        hint={templateScreen.fieldUnitHint}
        optional
        width="m"
        value={draft.unitOfMeasure}
        onChange={(event) => set({ unitOfMeasure: event.currentTarget.value })}
      />
      <CheckboxGroup
        label={templateScreen.mayDiffer}
        options={[
          { value: 'result', label: templateScreen.resultMayDiffer },
          { value: 'means', label: templateScreen.meansMayDiffer },
        ]}
        values={mayDiffer}
        onChange={(values) =>
          set({ resultMayDiffer: values.includes('result'), meansMayDiffer: values.includes('means') })
        }
      />
    </form>
  )
}
