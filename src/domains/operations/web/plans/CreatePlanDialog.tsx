import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { z } from 'zod'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ErrorSummary, type FormError } from '../../../../ui/controls/ErrorSummary.tsx'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { Dialog } from '../../../../ui/overlays/Dialog.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { planRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { plansText } from './messages.es.ts'

const draftSchema = z.object({ year: z.string(), title: z.string(), formCode: z.string(), unitFormCode: z.string() })
type PlanDraft = z.output<typeof draftSchema>
type KnownPlan = {
  year: number
  strategicPlanId: string | null
  form: { code: string }
  unitForm: { code: string }
}

/** What keeps the plan from being opened, by field; empty when it may be sent. */
function problemsOf(draft: PlanDraft): Partial<Record<keyof PlanDraft, string>> {
  const year = Number(draft.year)
  const badYear = !Number.isInteger(year) || year < 2000 || year > 2100
  return {
    ...(badYear ? { year: plansText.badYear } : {}),
    ...(draft.title.trim() === '' ? { title: planText.missing } : {}),
    ...(draft.formCode.trim() === '' ? { formCode: planText.missing } : {}),
    ...(draft.unitFormCode.trim() === '' ? { unitFormCode: planText.missing } : {}),
  }
}

const fieldId = (field: keyof PlanDraft): string => `plan-${field}`

/** Opens the plan of a year; it starts with the form codes and the strategic plan of the newest one. */
export function CreatePlanDialog({ plans, onClose }: { plans: readonly KnownPlan[]; onClose: () => void }): ReactNode {
  const { personId, today } = useViewer()
  const navigate = useNavigate()
  const form = useId()
  const [attempt, setAttempt] = useState(0)
  const [newest] = plans
  const nextYear = String(newest === undefined ? Number(today.slice(0, 4)) : newest.year + 1)
  const draft = useDraft<PlanDraft>({
    key: `open-plan:${personId}`,
    initial: {
      year: nextYear,
      title: planText.titleDefault(nextYear),
      formCode: newest?.form.code ?? '',
      unitFormCode: newest?.unitForm.code ?? '',
    },
    parse: (stored) => draftSchema.safeParse(stored).data,
  })
  const create = useAct(planRoutes.createPlan, { refresh: [planRoutes.listPlans] })
  const { value } = draft
  const problems = attempt === 0 ? {} : problemsOf(value)
  const errors: FormError[] = Object.entries(problems).map(([field, message]) => ({
    message,
    fieldId: `plan-${field}`,
  }))
  if (create.error !== null && !create.isPending)
    errors.push({ message: planText.problem(create.error.message, create.error.remedy) })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (create.isPending || Object.keys(problemsOf(value)).length > 0) return
    const year = Number(value.year)
    const input = { ...value, year, strategicPlanId: newest?.strategicPlanId ?? null }
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
  const field = (name: keyof PlanDraft, label: string, hint?: string): ReactNode => (
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
        const follows = name === 'year' && value.title === planText.titleDefault(value.year)
        draft.setValue({ ...value, [name]: typed, ...(follows ? { title: planText.titleDefault(typed) } : {}) })
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
          <Button type="submit" form={form} variant="primary" busy={create.isPending}>
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
        {field('formCode', plansText.formField, plansText.formHint)}
        {field('unitFormCode', plansText.unitFormField)}
      </form>
    </Dialog>
  )
}
