import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import { formatDay } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ErrorSummary } from '../../../../ui/controls/ErrorSummary.tsx'
import { FieldSet } from '../../../../ui/controls/Field.tsx'
import { DateInput, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { unitWeightRoutes } from '../../contract.ts'
import { ALL_UNITS_BP } from '../../model/compliance/unitWeights.ts'
import type { Viewed } from '../useViewed.ts'
import { unitWeightText as words } from './messages.es.ts'
import './unitWeights.css'
import type { Weights } from './unitWeightsData.ts'
import { weighed } from './unitWeightsData.ts'
import { type DecisionDraft, evenWeights, parseDecisionDraft, readWeights, type WeightDraft } from './weightDraft.ts'

const DAY = 'weights-day'
const REASON = 'weights-reason'
const boxOf = (unitId: string): string => `weight-${unitId}`

type Props = {
  year: string
  read: Weights
  firstDay: string
  viewed: Viewed
  personId: string
  /** All units weigh alike again. */
  even: boolean
  onClose: () => void
}

/** Other weights from a day on, or none any more; what is typed stays in this tab until it is decided. */
export function WeightsDialog({ year, read, firstDay, viewed, personId, even, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const { locale, today } = viewed
  const draftOf = (all: readonly { unitId: string; weightBp: number }[]): WeightDraft =>
    Object.fromEntries(all.map(({ unitId, weightBp }) => [unitId, formatShare(weightBp, locale)]))
  const unitIds = read.units.map(({ id }) => id)
  const lastDay = `${year}-12-31`
  const draft = useDraft<DecisionDraft>({
    key: `unitWeights:${year}:${even ? 'even' : 'set'}:${read.decided.length}:${personId}`,
    initial: {
      fromDay: today >= firstDay && today <= lastDay ? today : firstDay,
      weights: draftOf(weighed(read)),
      reason: '',
    },
    parse: parseDecisionDraft,
  })
  const { fromDay, reason } = draft.value
  const change = (part: Partial<DecisionDraft>): void => draft.update((newest) => ({ ...newest, ...part }))
  const [attempt, setAttempt] = useState(0)
  const tried = attempt > 0
  const { weights, wrong, sumBp } = readWeights(draft.value.weights, unitIds, locale)
  const sum = formatShare(sumBp, locale)
  const wrongDay = fromDay < firstDay || fromDay > lastDay
  const short = reason.trim().length < 5
  const problem = (): string | undefined => {
    if (wrong.length > 0)
      return words.weightWrong(read.units.flatMap(({ id, code }) => (wrong.includes(id) ? [code] : [])).join(', '))
    return sumBp === ALL_UNITS_BP ? undefined : words.sumWrong(sum)
  }
  const weightProblem = even ? undefined : problem()
  const faults = [
    ...(wrongDay ? [{ fieldId: DAY, message: words.dayWrong }] : []),
    ...(weightProblem === undefined ? [] : [{ fieldId: boxOf(wrong[0] ?? unitIds[0] ?? ''), message: weightProblem }]),
    ...(short ? [{ fieldId: REASON, message: words.reasonMissing }] : []),
  ]
  const set = useAct(unitWeightRoutes.setUnitWeights, {
    refresh: [unitWeightRoutes.unitWeights],
    onSuccess: () => {
      draft.clear()
      announce(words.done, { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAttempt((before) => before + 1)
    if (faults.length > 0 || set.isPending) return
    const input = { year, fromDay, reason, weights: even ? [] : weights, seen: read.decided.length }
    set.mutate({ input })
  }
  const title = even ? words.even : words.set
  const frame = { title, hint: even ? words.evenHint : words.setHint, confirm: title, form, onClose }
  return (
    <FormDialog {...frame} busy={set.isPending} problem={set.error}>
      <form id={form} className="form" onSubmit={submit} noValidate {...draft.formProps}>
        {draft.restored ? <Notice kind="info">{words.restored}</Notice> : null}
        {/* Its boxes are more than fit in sight, so what is wrong takes the focus and leads to its box. */}
        <ErrorSummary errors={tried ? faults : []} attempt={attempt} />
        <DateInput
          id={DAY}
          label={words.day}
          hint={words.dayHint(formatDay(firstDay, locale))}
          error={tried && wrongDay ? words.dayWrong : undefined}
          min={firstDay}
          max={lastDay}
          value={fromDay}
          onChange={(event) => change({ fromDay: event.currentTarget.value })}
        />
        {even ? null : (
          <FieldSet label={words.weights} error={tried ? weightProblem : undefined} id="unit-weights">
            {() => (
              <>
                <p>
                  <Button onClick={() => change({ weights: draftOf(evenWeights(unitIds)) })}>{words.fill}</Button>
                </p>
                <div className="unit-weights">
                  {read.units.map(({ id, code, name }) => (
                    <TextInput
                      key={id}
                      id={boxOf(id)}
                      label={`${code} ${name}`}
                      inputMode="decimal"
                      width="xs"
                      suffix="%"
                      autoComplete="off"
                      value={draft.value.weights[id] ?? ''}
                      onChange={(event) =>
                        change({ weights: { ...draft.value.weights, [id]: event.currentTarget.value } })
                      }
                    />
                  ))}
                </div>
                <p aria-live="polite">{sumBp === ALL_UNITS_BP ? words.sum(sum) : words.sumWrong(sum)}</p>
              </>
            )}
          </FieldSet>
        )}
        <TextArea
          id={REASON}
          label={words.reason}
          error={tried && short ? words.reasonMissing : undefined}
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      </form>
    </FormDialog>
  )
}
