import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { planRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { useViewer } from '../parts/useViewer.ts'
import { plansText } from './messages.es.ts'
import '../plan.css'
import { CreatePlanDialog } from './CreatePlanDialog.tsx'

type PlanRow = OutputOf<typeof planRoutes.listPlans>['plans'][number]

const columns: readonly Column<PlanRow>[] = [
  {
    id: 'title',
    head: plansText.name,
    rowHead: true,
    cell: (plan) => <Link href={addresses.plan(plan.year)}>{plan.title}</Link>,
  },
  { id: 'year', head: planText.year, cell: (plan) => plan.year, phoneLabel: planText.year },
  { id: 'state', head: plansText.state, cell: (plan) => planText.planStatus[plan.status], phoneLabel: plansText.state },
  {
    id: 'units',
    head: plansText.unitsColumn,
    align: 'end',
    cell: (plan) => plan.units.toLocaleString('es-SV'),
    phoneLabel: plansText.unitsColumn,
  },
  {
    id: 'activities',
    head: plansText.activitiesColumn,
    align: 'end',
    cell: (plan) => plan.activities.toLocaleString('es-SV'),
    phoneLabel: plansText.activitiesColumn,
  },
  {
    id: 'form',
    head: plansText.form,
    cell: (plan) => <span className="soft">{`${plan.form.code}, ${planText.versionOf(plan.form.version)}`}</span>,
    phone: 'full',
  },
]

/** All plans of the institution, one for each year. */
export function PlansPage(): ReactNode {
  const read = useRead(planRoutes.listPlans, {})
  const { isPlanner } = useViewer()
  const [opening, setOpening] = useState(false)
  const newest = read.data?.plans[0]
  const actions = isPlanner ? (
    <>
      <Button onClick={() => setOpening(true)}>{plansText.open}</Button>
      <LinkButton variant="primary" href={addresses.importPlan}>
        {plansText.import}
      </LinkButton>
    </>
  ) : undefined
  return (
    <div className="plans-page">
      <PageHeader
        title={pageTitles.plans}
        lead={newest === undefined ? undefined : plansText.lead(newest.year, newest.units, newest.activities)}
        actions={actions}
      />
      <ReadGate read={read}>
        {({ plans }) =>
          plans.length === 0 ? (
            <EmptyState title={plansText.emptyTitle}>
              {isPlanner ? plansText.emptyOfficer : plansText.emptyOthers}
            </EmptyState>
          ) : (
            <DataTable caption={plansText.caption} columns={columns} rows={plans} rowKey={(plan) => plan.id} />
          )
        }
      </ReadGate>
      {opening ? <CreatePlanDialog plans={read.data?.plans ?? []} onClose={() => setOpening(false)} /> : null}
    </div>
  )
}
