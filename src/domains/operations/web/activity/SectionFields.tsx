import type { ReactNode } from 'react'
import { formatShare, sumShares } from '../../../../kernel/basisPoints.ts'
import { MONTHS, monthName, monthShortName } from '../../../../kernel/month.ts'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { RadioGroup } from '../../../../ui/controls/choices.tsx'
import { Select, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { parseShare } from '../../../../ui/monthGrid/engine/parseShare.ts'
import { modalities } from '../../model/activity.ts'
import { hasQuantities } from '../../model/physicalTarget.ts'
import { fieldText, planText } from '../parts/messages.es.ts'
import { readTarget, TargetFields } from '../parts/TargetFields.tsx'
import { type ActivityDraft, draftShape, type Problems, type SectionId } from './activityDraft.ts'
import { activityText } from './messages.es.ts'
import { PeopleFields } from './PeopleFields.tsx'
import type { Names } from './valueText.ts'

export type SectionFieldsProps = {
  section: SectionId
  draft: ActivityDraft
  onChange: (draft: ActivityDraft) => void
  problems: Problems
  names: Names
  idPrefix: string
  /** First month that may still change; all may where it is left out. */
  firstOpenMonth?: number | undefined
}

function WhatFields({ draft, onChange, problems, idPrefix }: SectionFieldsProps): ReactNode {
  return (
    <>
      <TextArea
        id={`${idPrefix}-name`}
        name="name"
        label={fieldText.name}
        hint={activityText.nameHint}
        error={problems.name}
        rows={2}
        maxLength={4000}
        value={draft.name}
        onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
      />
      <TextArea
        id={`${idPrefix}-expectedResult`}
        name="expectedResult"
        label={fieldText.expectedResult}
        hint={activityText.resultHint}
        rows={2}
        maxLength={4000}
        value={draft.expectedResult}
        onChange={(event) => onChange({ ...draft, expectedResult: event.currentTarget.value })}
      />
      <TextArea
        id={`${idPrefix}-condition`}
        name="condition"
        label={fieldText.condition}
        hint={activityText.conditionHint}
        optional
        rows={2}
        maxLength={4000}
        value={draft.condition}
        onChange={(event) => onChange({ ...draft, condition: event.currentTarget.value })}
      />
    </>
  )
}

function LinkFields({ draft, onChange, problems, names, idPrefix }: SectionFieldsProps): ReactNode {
  const kinds = ['line', 'process', 'unclassified'] as const
  return (
    <>
      <RadioGroup
        id={`${idPrefix}-kind`}
        label={activityText.kind}
        value={draft.classification}
        onChange={(classification) => onChange({ ...draft, classification })}
        options={kinds.map((value) => ({ value, label: activityText.kinds[value] }))}
      />
      {draft.classification === 'line' ? (
        <Combobox
          id={`${idPrefix}-line`}
          label={activityText.line}
          error={problems.line}
          value={draft.lineId}
          onChange={(lineId) => onChange({ ...draft, lineId })}
          items={names.lines
            .filter(({ id, withdrawn }) => !withdrawn || id === draft.lineId)
            .map(({ id, code, text }) => ({ id, label: `${code} ${text}` }))}
        />
      ) : null}
      {draft.classification === 'process' ? (
        <Combobox
          id={`${idPrefix}-process`}
          label={activityText.process}
          error={problems.process}
          value={draft.processId}
          onChange={(processId) => onChange({ ...draft, processId })}
          items={names.processes
            .filter(({ id, withdrawn }) => !withdrawn || id === draft.processId)
            .map(({ id, name }) => ({ id, label: name }))}
        />
      ) : null}
      <TextInput
        id={`${idPrefix}-lineText`}
        name="lineText"
        label={fieldText.lineText}
        optional
        maxLength={4000}
        value={draft.lineText}
        onChange={(event) => onChange({ ...draft, lineText: event.currentTarget.value })}
      />
    </>
  )
}

function MeasureFields({ draft, onChange, problems, names, idPrefix, firstOpenMonth }: SectionFieldsProps): ReactNode {
  const [field, problem] = Object.entries(problems).find(([name]) => name !== 'weight') ?? []
  return (
    <>
      <Select
        id={`${idPrefix}-modality`}
        name="modality"
        label={fieldText.modality}
        optional
        placeholder={planText.noModality}
        width="m"
        value={draft.modality}
        options={modalities.map((value) => ({ value, label: planText.modality[value] }))}
        onChange={(event) => {
          const chosen = draftShape.shape.modality.safeParse(event.currentTarget.value)
          if (chosen.success) onChange({ ...draft, modality: chosen.data })
        }}
      />
      <TextInput
        id={`${idPrefix}-weight`}
        name="weight"
        label={fieldText.weightBp}
        hint={activityText.weightHint}
        optional
        suffix="%"
        width="xs"
        inputMode="decimal"
        error={problems.weight}
        value={draft.weight}
        onChange={(event) => onChange({ ...draft, weight: event.currentTarget.value })}
      />
      <TargetFields
        idPrefix={idPrefix}
        firstOpenMonth={firstOpenMonth}
        locale={names.locale}
        value={draft.target}
        error={field === undefined || problem === undefined ? undefined : { field, problem }}
        onChange={(target) => onChange({ ...draft, target: { ...target, quantities: [...target.quantities] } })}
      />
    </>
  )
}

function MonthsFields({
  draft,
  onChange,
  problems,
  names,
  idPrefix,
  firstOpenMonth = 1,
}: SectionFieldsProps): ReactNode {
  const target = readTarget(draft.target)
  if ('target' in target && hasQuantities(target.target)) return <p className="soft">{activityText.monthsDerived}</p>
  const parsed = draft.months.map((text) => parseShare(text, names.locale))
  const sum = sumShares(parsed.map((share) => (share.ok ? share.value : null)))
  return (
    <fieldset className="field">
      <legend>{fieldText.months}</legend>
      <p className="hint">{activityText.monthsHint}</p>
      <div className="twelve">
        {MONTHS.map((month) => (
          <TextInput
            key={month}
            id={`${idPrefix}-month-${month - 1}`}
            name={`month-${month - 1}`}
            label={<span title={monthName(month)}>{monthShortName(month)}</span>}
            inputMode="decimal"
            autoComplete="off"
            readOnly={month < firstOpenMonth}
            error={problems[`month-${month - 1}`]}
            value={draft.months[month - 1] ?? ''}
            onChange={(event) =>
              onChange({ ...draft, months: draft.months.with(month - 1, event.currentTarget.value) })
            }
          />
        ))}
      </div>
      <p className="hint" aria-live="polite">
        {sum === null ? '' : activityText.monthsSum(formatShare(sum, names.locale))}
      </p>
    </fieldset>
  )
}

/** Fields of one section, in a form of its own or in the form of a new activity. */
export function SectionFields(props: SectionFieldsProps): ReactNode {
  const { section, draft, onChange, idPrefix } = props
  switch (section) {
    case 'what':
      return <WhatFields {...props} />
    case 'link':
      return <LinkFields {...props} />
    case 'proof':
      return (
        <TextArea
          id={`${idPrefix}-means`}
          name="means"
          label={fieldText.means}
          hint={activityText.meansHint}
          rows={3}
          value={draft.means}
          onChange={(event) => onChange({ ...draft, means: event.currentTarget.value })}
        />
      )
    case 'who':
      return (
        <>
          <TextInput
            id={`${idPrefix}-responsibleText`}
            name="responsibleText"
            label={fieldText.responsibleText}
            optional
            maxLength={4000}
            value={draft.responsibleText}
            onChange={(event) => onChange({ ...draft, responsibleText: event.currentTarget.value })}
          />
          <PeopleFields {...props} />
        </>
      )
    case 'measure':
      return <MeasureFields {...props} />
    case 'months':
      return <MonthsFields {...props} />
  }
}
