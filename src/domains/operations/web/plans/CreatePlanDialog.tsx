import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { z } from 'zod'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ErrorSummary, type FormError } from '../../../../ui/controls/ErrorSummary.tsx'
import { Select, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { Dialog } from '../../../../ui/overlays/Dialog.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { strategicPlanRoutes } from '../../../strategy/contract.ts'
import { planOfYear } from '../../../strategy/model/index.ts'
import { planRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { plansText } from './messages.es.ts'

const draftSchema = z.object({
  year: z.string(),
  title: z.string(),
  formCode: z.string(),
  unitFormCode: z.string(),
  /** Id or '' for none; null until somebody chooses, and then the one in force that year is meant. */
  strategicPlanId: z.string().nullable(),
})
type PlanDraft = z.output<typeof draftSchema>
type TextField = Exclude<keyof PlanDraft, 'strategicPlanId'>
type KnownPlan = { year: number; form: { code: string }; unitForm: { code: string } }

/** What keeps the plan from being opened, by field; empty when it may be sent. */
function problemsOf(draft: PlanDraft): Partial<Record<TextField, string>> {
  const year = Number(draft.year)
  const badYear = !Number.isInteger(year) || year < 2000 || year > 2100
  return {
    ...(badYear ? { year: plansText.badYear } : {}),
    ...(draft.title.trim() === '' ? { title: planText.missing } : {}),
    ...(draft.formCode.trim() === '' ? { formCode: planText.missing } : {}),
    ...(draft.unitFormCode.trim() === '' ? { unitFormCode: planText.missing } : {}),
  }
}

const fieldId = (field: TextField): string => `plan-${field}`

/** Opens the plan of a year; it starts with the form codes of the newest one and the strategic plan in force that year. */
export function CreatePlanDialog({ plans, onClose }: { plans: readonly KnownPlan[]; onClose: () => void }): ReactNode {
  const { personId, today, yearlyPlan } = useViewer()
  const navigate = useNavigate()
  const form = useId()
  const [attempt, setAttempt] = useState(0)
  const [newest] = plans
  const nextYear = String(newest === undefined ? Number(today.slice(0, 4)) : newest.year + 1)
  const draft = useDraft<PlanDraft>({
    key: `open-plan:${personId}`,
    initial: {
      year: nextYear,
      title: planText.titleDefault(yearlyPlan, nextYear),
      formCode: newest?.form.code ?? '',
      unitFormCode: newest?.unitForm.code ?? '',
      strategicPlanId: null,
    },
    parse: (stored) => draftSchema.safeParse(stored).data,
  })
  const create = useAct(planRoutes.createPlan, { refresh: [planRoutes.listPlans] })
  const { value } = draft
  const read = useRead(strategicPlanRoutes.listStrategicPlans, {})
  const strategies = read.data?.plans
  const strategicPlanId = value.strategicPlanId ?? planOfYear(strategies ?? [], Number(value.year))?.id ?? ''
  const problems = attempt === 0 ? {} : problemsOf(value)
  const errors: FormError[] = Object.entries(problems).map(([field, message]) => ({
    message,
    fieldId: `plan-${field}`,
  }))
  for (const error of [read.error, create.isPending ? null : create.error])
    if (error !== null) errors.push({ message: planText.problem(error.message, error.remedy) })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (create.isPending || strategies === undefined || Object.keys(problemsOf(value)).length > 0) return
    const year = Number(value.year)
    const input = { ...value, year, strategicPlanId: strategicPlanId === '' ? null : strategicPlanId }
    create.mutate(
      { input },
      {
        onSuccess: () => {
          draft.clear()
          void navigate({ href: addresses.plan(year) })
        },
      },
    )
  }
  const field = (name: TextField, label: string, hint?: string): ReactNode => (
    <TextInput
      id={fieldId(name)}
      name={name}
      label={label}
      hint={hint}
      error={problems[name]}
      value={value[name]}
      width={name === 'title' ? 'full' : 's'}
      inputMode={name === 'year' ? 'numeric' : 'text'}
      data-autofocus={name === 'year' ? true : undefined}
      onChange={(event) => {
        const typed = event.currentTarget.value
        const follows = name === 'year' && value.title === planText.titleDefault(yearlyPlan, value.year)
        draft.setValue({
          ...value,
          [name]: typed,
          ...(follows ? { title: planText.titleDefault(yearlyPlan, typed) } : {}),
        })
      }}
    />
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={plansText.open}
      actions={
        <>
          <Button
            type="submit"
            form={form}
            variant="primary"
            busy={create.isPending}
            disabled={strategies === undefined}
          >
            {plansText.openIt}
          </Button>
          <Button onClick={onClose}>{planText.cancel}</Button>
        </>
      }
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <form id={form} className="form" onSubmit={submit} noValidate {...draft.formProps}>
        {field('year', planText.year, plansText.yearHint)}
        {field('title', plansText.titleField)}
        <Select
          label={plansText.strategy}
          hint={plansText.strategyHint}
          placeholder={plansText.noStrategy}
          value={strategicPlanId}
          options={(strategies ?? []).map(({ id, name, startYear, endYear }) => ({
            value: id,
            label: plansText.strategyOption(name, startYear, endYear),
          }))}
          onChange={(event) => draft.setValue({ ...value, strategicPlanId: event.currentTarget.value })}
        />
        {field('formCode', plansText.formField, plansText.formHint)}
        {field('unitFormCode', plansText.unitFormField)}
      </form>
    </Dialog>
  )
}
