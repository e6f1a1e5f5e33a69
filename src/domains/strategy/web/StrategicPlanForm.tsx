import { useNavigate } from '@tanstack/react-router'
import type { FormEvent, ReactNode } from 'react'
import type { InputOf, OutputOf, Route } from '../../../kernel/contract.ts'
import { Button, LinkButton } from '../../../ui/controls/Button.tsx'
import { ErrorSummary } from '../../../ui/controls/ErrorSummary.tsx'
import { ReadState } from '../../../ui/data/ReadState.tsx'
import { useRead } from '../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../ui/feedback/Announcer.tsx'
import { NoPermissionState } from '../../../ui/feedback/states.tsx'
import { PageHeader } from '../../../ui/layout/PageHeader.tsx'
import { usePathParameter } from '../../../ui/useSearch.ts'
import { strategicPlanRoutes } from '../contract.ts'
import { ConflictNotice } from './forms/ConflictNotice.tsx'
import { LongField, TextField } from './forms/fields.tsx'
import { emptyPlanValues, type PlanValues, planFields, planProblems, planValues } from './forms/planValues.ts'
import { type Stored, usePieceForm } from './forms/usePieceForm.ts'
import { pageTitles } from './messages.es.ts'
import { strategyText } from './parts/messages.es.ts'
import { planHref } from './parts/tree.ts'
import './strategy.css'

const { fields, forms } = strategyText
const labels = {
  name: fields.planName,
  code: fields.documentCode,
  version: fields.documentVersion,
  startYear: fields.startYear,
  endYear: fields.endYear,
  mission: fields.mission,
  vision: fields.vision,
  values: fields.values,
}

type PlanAct = Route & { output: (typeof strategicPlanRoutes.createStrategicPlan)['output'] }

/** The form of a plan as a whole; `route` decides whether it makes one or changes one. */
function PlanForm<R extends PlanAct>(props: {
  title: string
  route: R
  planId: string
  backHref: string
  stored: Stored<PlanValues>
  toInput: (values: PlanValues, revision: number | null) => InputOf<R>
}): ReactNode {
  const navigate = useNavigate()
  const announce = useAnnounce()
  const form = usePieceForm<R, PlanValues>({
    route: props.route,
    draftKey: `strategy.plan:${props.planId}`,
    labels,
    stored: props.stored,
    check: planProblems,
    toInput: props.toInput,
    onSaved: (saved: OutputOf<R>) => {
      announce(strategyText.done.plan, { toast: true })
      void navigate({ href: planHref(saved.id) })
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    form.send()
  }
  return (
    <>
      <PageHeader
        title={props.title}
        crumbs={[{ label: strategyText.crumb, href: '/estrategia' }, { label: props.title }]}
      />
      <form {...form.formProps} className="form strategy-form" onSubmit={submit} noValidate>
        {form.restored ? <p className="hint">{forms.restored}</p> : null}
        <ErrorSummary errors={form.summary} attempt={form.attempt} />
        <ConflictNotice form={form} show={(_, value) => value} />
        <TextField form={form} field="name" label={labels.name} hint={fields.planNameHint} />
        <div className="strategy-fields">
          <TextField form={form} field="startYear" label={labels.startYear} width="xs" numeric />
          <TextField form={form} field="endYear" label={labels.endYear} width="xs" numeric />
          <TextField form={form} field="code" label={labels.code} width="s" optional />
          <TextField form={form} field="version" label={labels.version} width="xs" optional />
        </div>
        <LongField form={form} field="mission" label={labels.mission} optional />
        <LongField form={form} field="vision" label={labels.vision} optional />
        <LongField form={form} field="values" label={labels.values} hint={fields.valuesHint} rows={6} optional />
        <div className="acts">
          <Button type="submit" variant="primary" busy={form.busy}>
            {forms.save}
          </Button>
          <LinkButton href={props.backHref} onClick={form.discard}>
            {forms.discard}
          </LinkButton>
        </div>
      </form>
    </>
  )
}

/** Who may only read the plan is told who writes it, instead of being refused at the end of a form. */
function NotYours({ title }: { title: string }): ReactNode {
  return (
    <>
      <PageHeader title={title} crumbs={[{ label: strategyText.crumb, href: '/estrategia' }, { label: title }]} />
      <NoPermissionState title={strategyText.readOnly.title} whoToAsk={strategyText.readOnly.whoToAsk} />
    </>
  )
}

/** A new strategic plan. */
export function StrategicPlanForm(): ReactNode {
  const read = useRead(strategicPlanRoutes.listStrategicPlans, {})
  return (
    <ReadState read={read} whoToAsk={strategyText.whoToAsk} title={pageTitles.newPlan}>
      {({ mayWrite }) => (mayWrite ? <NewPlanForm /> : <NotYours title={pageTitles.newPlan} />)}
    </ReadState>
  )
}

function NewPlanForm(): ReactNode {
  return (
    <PlanForm
      title={pageTitles.newPlan}
      route={strategicPlanRoutes.createStrategicPlan}
      planId="new"
      backHref="/estrategia"
      stored={{ values: emptyPlanValues, revision: null }}
      toInput={planFields}
    />
  )
}

/** Name, years, mission, vision and values of a plan that is there. */
export function EditStrategicPlanPage(): ReactNode {
  const planId = usePathParameter('planId')
  const read = useRead(strategicPlanRoutes.getStrategicPlan, { planId })
  return (
    <ReadState read={read} whoToAsk={strategyText.whoToAsk} title={pageTitles.editPlan}>
      {({ plan, mayWrite }) =>
        mayWrite ? (
          <PlanForm
            title={pageTitles.editPlan}
            route={strategicPlanRoutes.saveStrategicPlan}
            planId={planId}
            backHref={planHref(planId)}
            stored={{ values: planValues(plan), revision: plan.revision }}
            toInput={(values, revision) => ({ ...planFields(values), planId, revision: revision ?? 0 })}
          />
        ) : (
          <NotYours title={pageTitles.editPlan} />
        )
      }
    </ReadState>
  )
}
