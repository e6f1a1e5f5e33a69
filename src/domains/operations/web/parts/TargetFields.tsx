import type { ReactNode } from 'react'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import { MONTHS, monthName, monthShortName } from '../../../../kernel/month.ts'
import { parseQuantity } from '../../../../kernel/quantity.ts'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import type { PhysicalTarget } from '../../model/activity.ts'
import { deriveShares, hasQuantities } from '../../model/physicalTarget.ts'
import { fieldText, planText } from './messages.es.ts'

/** A physical target as it is typed. */
export type TargetDraft = { unitOfMeasure: string; quantities: readonly string[] }

const BLANK = Array.from({ length: 12 }, () => '')

export function targetDraftOf(target: PhysicalTarget | null): TargetDraft {
  if (target === null) return { unitOfMeasure: '', quantities: BLANK }
  return {
    unitOfMeasure: target.unitOfMeasure,
    quantities: target.quantities.map((quantity) => (quantity === null ? '' : String(quantity))),
  }
}

export type TargetResult = { target: PhysicalTarget | null } | { problem: string; field: string }

/** What was typed as a target: none when all is blank, or the first thing to put right. */
export function readTarget({ unitOfMeasure, quantities }: TargetDraft): TargetResult {
  const numbers = quantities.map(parseQuantity)
  const bad = numbers.indexOf(undefined)
  const badMonth = MONTHS[bad]
  if (badMonth !== undefined) return { problem: fieldText.badQuantity(monthName(badMonth)), field: `quantity-${bad}` }
  const written = numbers.map((quantity) => quantity ?? null)
  const isBlank = written.every((quantity) => quantity === null)
  if (unitOfMeasure.trim() === '')
    return isBlank ? { target: null } : { problem: fieldText.badUnitOfMeasure, field: 'unitOfMeasure' }
  return { target: { unitOfMeasure: unitOfMeasure.trim(), quantities: written } }
}

type TargetFieldsProps = {
  value: TargetDraft
  onChange: (value: TargetDraft) => void
  locale: string
  /** Before the id of each field, so that two forms may stand on one page. */
  idPrefix: string
  error?: { problem: string; field: string } | undefined
  /** First month that may still change; all may where it is left out. */
  firstOpenMonth?: number | undefined
}

/** Unit of measure and twelve quantities, with the shares that they make. */
export function TargetFields({
  value,
  onChange,
  locale,
  idPrefix,
  error,
  firstOpenMonth = 1,
}: TargetFieldsProps): ReactNode {
  const result = readTarget(value)
  const shares = 'target' in result && hasQuantities(result.target) ? deriveShares(result.target) : null
  return (
    <>
      <TextInput
        id={`${idPrefix}-unitOfMeasure`}
        name="unitOfMeasure"
        label={fieldText.unitOfMeasure}
        optional
        width="m"
        value={value.unitOfMeasure}
        error={error?.field === 'unitOfMeasure' ? error.problem : undefined}
        onChange={(event) => onChange({ ...value, unitOfMeasure: event.currentTarget.value })}
      />
      <fieldset className="field">
        <legend>{fieldText.quantities}</legend>
        <p className="hint">{fieldText.targetHint}</p>
        <div className="twelve">
          {MONTHS.map((month) => (
            <TextInput
              key={month}
              id={`${idPrefix}-quantity-${month - 1}`}
              name={`quantity-${month - 1}`}
              label={<span title={monthName(month)}>{monthShortName(month)}</span>}
              inputMode="numeric"
              readOnly={month < firstOpenMonth}
              autoComplete="off"
              value={value.quantities[month - 1] ?? ''}
              error={error?.field === `quantity-${month - 1}` ? error.problem : undefined}
              onChange={(event) => {
                const typed = event.currentTarget.value
                onChange({ ...value, quantities: value.quantities.with(month - 1, typed) })
              }}
            />
          ))}
        </div>
      </fieldset>
      {shares === null ? null : (
        <p className="hint" aria-live="polite">
          {fieldText.derivedShares}:{' '}
          {MONTHS.flatMap((month) => {
            const share = shares[month - 1] ?? null
            return share === null ? [] : [planText.monthShare(monthShortName(month), formatShare(share, locale))]
          }).join(', ')}
          .
        </p>
      )}
    </>
  )
}
