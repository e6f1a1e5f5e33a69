import { type ReactNode, useState } from 'react'
import { z } from 'zod'
import type { OutputOf } from '../../../kernel/contract.ts'
import { Button, LinkButton } from '../../../ui/controls/Button.tsx'
import { Select } from '../../../ui/controls/TextInput.tsx'
import { ReadState } from '../../../ui/data/ReadState.tsx'
import { useRead } from '../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../ui/feedback/states.tsx'
import { PageHeader } from '../../../ui/layout/PageHeader.tsx'
import { SplitLayout } from '../../../ui/layout/SplitLayout.tsx'
import { Toolbar } from '../../../ui/layout/Toolbar.tsx'
import { Menu } from '../../../ui/overlays/Menu.tsx'
import { useFilters } from '../../../ui/useSearch.ts'
import { strategicPlanRoutes } from '../contract.ts'
import { type Opened, PieceDialogs } from './forms/PieceDialogs.tsx'
import { pageTitles } from './messages.es.ts'
import { strategyText } from './parts/messages.es.ts'
import { PlanBody } from './parts/PlanBody.tsx'
import { PlanRail } from './parts/PlanRail.tsx'
import type { Tree } from './parts/tree.ts'
import './strategy.css'

const { acts } = strategyText
const filterShape = z.object({ plan: z.string().default('') })

/** The strategic plan: perspectives, objectives with their lines, processes, alignment. */
export function StrategyPage(): ReactNode {
  const [filters, setFilters] = useFilters(filterShape)
  const list = useRead(strategicPlanRoutes.listStrategicPlans, {})
  return (
    <ReadState read={list} whoToAsk={strategyText.whoToAsk} title={pageTitles.plan}>
      {({ plans, currentId, mayWrite }) => {
        const planId = filters.plan === '' ? (currentId ?? '') : filters.plan
        if (planId === '') return <NoPlan mayWrite={mayWrite} />
        return <ChosenPlan planId={planId} plans={plans} onChoose={(plan) => setFilters({ plan })} />
      }}
    </ReadState>
  )
}

function ChosenPlan(props: {
  planId: string
  plans: OutputOf<typeof strategicPlanRoutes.listStrategicPlans>['plans']
  onChoose: (planId: string) => void
}): ReactNode {
  const { planId, plans, onChoose } = props
  const read = useRead(strategicPlanRoutes.getStrategicPlan, { planId })
  return (
    <ReadState read={read} whoToAsk={strategyText.whoToAsk} title={pageTitles.plan}>
      {(tree) => (
        <PlanView tree={tree}>
          {plans.length < 2 ? null : (
            <Toolbar>
              <Select
                label={strategyText.choosePlan}
                width="m"
                placeholder={null}
                options={plans.map(({ id, name }) => ({ value: id, label: name }))}
                value={planId}
                onChange={(event) => onChoose(event.currentTarget.value)}
              />
            </Toolbar>
          )}
        </PlanView>
      )}
    </ReadState>
  )
}

function NoPlan({ mayWrite }: { mayWrite: boolean }): ReactNode {
  return (
    <>
      <PageHeader title={pageTitles.plan} />
      <EmptyState
        title={strategyText.empty.title}
        action={
          mayWrite ? (
            <LinkButton href="/estrategia/nuevo" variant="primary">
              {acts.createPlan}
            </LinkButton>
          ) : undefined
        }
      >
        {mayWrite ? strategyText.empty.writer : strategyText.empty.reader}
      </EmptyState>
    </>
  )
}

function planLead(tree: Tree): string {
  return strategyText.planLead(
    strategyText.perspectives(tree.perspectives.length),
    strategyText.objectives(tree.objectives.length),
    strategyText.lines(tree.lines.filter((line) => !line.withdrawn).length),
  )
}

function PlanView({ tree, children }: { tree: Tree; children: ReactNode }): ReactNode {
  const [opened, setOpened] = useState<Opened>({ kind: 'none' })
  const { plan } = tree
  return (
    <>
      <PageHeader
        title={plan.name}
        control={[
          plan.code,
          plan.version === null ? null : strategyText.version(plan.version),
          strategyText.years(plan.startYear, plan.endYear),
        ]}
        lead={planLead(tree)}
        actions={tree.mayWrite ? <PlanActs tree={tree} onOpen={setOpened} /> : undefined}
      />
      {children}
      <SplitLayout rail={<PlanRail plan={plan} />} railLabel={pageTitles.plan}>
        <PlanBody tree={tree} onOpen={setOpened} />
      </SplitLayout>
      <PieceDialogs tree={tree} opened={opened} onClose={() => setOpened({ kind: 'none' })} />
    </>
  )
}

function PlanActs({ tree, onOpen }: { tree: Tree; onOpen: (opened: Opened) => void }): ReactNode {
  const [first] = tree.perspectives
  return (
    <>
      <Menu
        label={acts.more}
        align="end"
        items={[
          { id: 'edit', label: acts.editPlan, href: `/estrategia/planes/${tree.plan.id}/cambiar` },
          ...(first === undefined
            ? []
            : [
                {
                  id: 'perspective',
                  label: acts.addPerspective,
                  onSelect: () => onOpen({ kind: 'perspective', thing: null }),
                },
              ]),
          {
            id: 'process',
            label: acts.addProcess,
            onSelect: () => onOpen({ kind: 'process', thing: null, objectiveId: null }),
          },
          { id: 'alignment', label: acts.addAlignment, onSelect: () => onOpen({ kind: 'alignment', thing: null }) },
          { id: 'new', label: acts.newPlan, href: '/estrategia/nuevo' },
        ]}
      />
      {first === undefined ? (
        <Button variant="primary" onClick={() => onOpen({ kind: 'perspective', thing: null })}>
          {acts.addPerspective}
        </Button>
      ) : (
        <Button variant="primary" onClick={() => onOpen({ kind: 'objective', thing: null, perspectiveId: first.id })}>
          {acts.addObjective}
        </Button>
      )}
    </>
  )
}
