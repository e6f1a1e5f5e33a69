import { type ReactNode, useState } from 'react'
import { Button } from '../../../ui/controls/Button.tsx'
import { ReadState } from '../../../ui/data/ReadState.tsx'
import { useRead } from '../../../ui/data/useRoute.ts'
import { Knots } from '../../../ui/layout/Knots.tsx'
import { PageHeader } from '../../../ui/layout/PageHeader.tsx'
import { RailSection, Section } from '../../../ui/layout/Section.tsx'
import { SplitLayout } from '../../../ui/layout/SplitLayout.tsx'
import { usePathParameter } from '../../../ui/useSearch.ts'
import { strategicPlanRoutes } from '../contract.ts'
import type { Objective } from '../model/strategicPlan.ts'
import { type Opened, PieceDialogs } from './forms/PieceDialogs.tsx'
import { pageTitles } from './messages.es.ts'
import { LineList } from './parts/LineList.tsx'
import { strategyText } from './parts/messages.es.ts'
import { ProcessTable } from './parts/ProcessTable.tsx'
import { objectiveCode, objectiveOf, planHref, type Tree, unitName } from './parts/tree.ts'
import './strategy.css'

const { acts } = strategyText

/** One objective: its lines, the processes that lead to it, and what it answers to. */
export function ObjectivePage(): ReactNode {
  const objectiveId = usePathParameter('objectiveId')
  const read = useRead(strategicPlanRoutes.getObjective, { objectiveId })
  return (
    <ReadState read={read} whoToAsk={strategyText.whoToAsk} title={pageTitles.objective}>
      {(tree) => {
        const objective = objectiveOf(tree, objectiveId)
        return objective === undefined ? null : <ObjectiveView tree={tree} objective={objective} />
      }}
    </ReadState>
  )
}

function ObjectiveView({ tree, objective }: { tree: Tree; objective: Objective }): ReactNode {
  const [opened, setOpened] = useState<Opened>({ kind: 'none' })
  const code = objectiveCode(objective)
  const lines = tree.lines.filter((line) => line.objectiveId === objective.id)
  const processes = tree.processes.filter((process) => process.objectiveId === objective.id)
  const linesInForce = strategyText.lines(lines.filter((line) => !line.withdrawn).length)
  const processesInForce = strategyText.processes(processes.filter((process) => !process.withdrawn).length)
  const perspective = tree.perspectives.find((one) => one.id === objective.perspectiveId)
  const unit = unitName(tree, objective.unitId)
  return (
    <>
      <PageHeader
        title={objective.text}
        crumbs={[
          { label: tree.plan.name, href: planHref(tree.plan.id) },
          ...(perspective === undefined ? [] : [{ label: perspective.name, href: planHref(tree.plan.id) }]),
          { label: code },
        ]}
        control={[code, unit === null ? strategyText.noUnit : strategyText.answers(unit)]}
        lead={strategyText.objectiveLead(linesInForce, processesInForce)}
        actions={tree.mayWrite ? <ObjectiveActs objective={objective} onOpen={setOpened} /> : undefined}
      />
      <SplitLayout
        railLabel={strategyText.originTitle}
        rail={<Origin tree={tree} objective={objective} onward={linesInForce} />}
      >
        <Section title={strategyText.linesTitle}>
          <LineList
            whole
            lines={lines}
            onChange={tree.mayWrite ? (line) => setOpened({ kind: 'line', thing: line, objective }) : undefined}
          />
        </Section>
        <Section title={strategyText.processTitle}>
          {processes.length === 0 ? (
            <p className="soft">{strategyText.noObjectiveProcesses}</p>
          ) : (
            <ProcessTable
              tree={tree}
              processes={processes}
              onChange={
                tree.mayWrite ? (thing) => setOpened({ kind: 'process', thing, objectiveId: objective.id }) : undefined
              }
            />
          )}
        </Section>
      </SplitLayout>
      <PieceDialogs tree={tree} opened={opened} onClose={() => setOpened({ kind: 'none' })} />
    </>
  )
}

function ObjectiveActs(props: { objective: Objective; onOpen: (opened: Opened) => void }): ReactNode {
  const { objective, onOpen } = props
  return (
    <>
      <Button onClick={() => onOpen({ kind: 'objective', thing: objective, perspectiveId: objective.perspectiveId })}>
        {acts.changeObjective}
      </Button>
      <Button variant="primary" onClick={() => onOpen({ kind: 'line', thing: null, objective })}>
        {acts.addLine}
      </Button>
    </>
  )
}

/** The thread through this objective: what other plans ask, where one is, what follows. */
function Origin({ tree, objective, onward }: { tree: Tree; objective: Objective; onward: string }): ReactNode {
  const asked = tree.alignment.filter((pair) => pair.objectiveId === objective.id)
  return (
    <RailSection title={strategyText.originTitle}>
      <Knots
        label={strategyText.originTitle}
        knots={[
          ...asked.map((pair) => ({
            id: pair.id,
            when: [pair.outerPlan, pair.axis].filter((text) => text !== '').join(' · '),
            label: pair.proposal,
            state: 'done' as const,
          })),
          { id: 'here', when: strategyText.here, label: objectiveCode(objective), state: 'here' as const },
          { id: 'onward', when: strategyText.onward, label: onward, state: 'next' as const },
        ]}
      />
    </RailSection>
  )
}
