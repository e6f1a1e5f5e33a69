import type { ReactNode } from 'react'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import type { Opened } from '../forms/PieceDialogs.tsx'
import { AlignmentTable } from './AlignmentTable.tsx'
import { strategyText } from './messages.es.ts'
import { PerspectiveSection } from './PerspectiveSection.tsx'
import { ProcessTable } from './ProcessTable.tsx'
import type { Tree } from './tree.ts'

/** Perspectives first, then processes, then what other plans ask for. */
export function PlanBody({ tree, onOpen }: { tree: Tree; onOpen: (opened: Opened) => void }): ReactNode {
  const live = tree.processes.filter((process) => !process.withdrawn)
  const unmapped = live.filter((process) => process.objectiveId === null).length
  const reached = new Set(tree.alignment.map((pair) => pair.objectiveId)).size
  return (
    <>
      {tree.perspectives.length === 0 ? (
        <EmptyState title={strategyText.emptyPlan.title}>
          {tree.mayWrite ? strategyText.emptyPlan.writer : strategyText.emptyPlan.reader}
        </EmptyState>
      ) : (
        tree.perspectives.map((perspective) => (
          <PerspectiveSection key={perspective.id} tree={tree} perspective={perspective} onOpen={onOpen} />
        ))
      )}
      <Section
        title={strategyText.processTitle}
        caption={
          live.length === 0 ? undefined : strategyText.processCaption(strategyText.processes(live.length), unmapped)
        }
      >
        {tree.processes.length === 0 ? (
          <p className="soft">{strategyText.noProcesses}</p>
        ) : (
          <ProcessTable
            tree={tree}
            processes={tree.processes}
            onChange={
              tree.mayWrite ? (thing) => onOpen({ kind: 'process', thing, objectiveId: thing.objectiveId }) : undefined
            }
          />
        )}
      </Section>
      <Section
        title={strategyText.alignmentTitle}
        caption={
          tree.alignment.length === 0
            ? undefined
            : strategyText.alignmentCaption(tree.alignment.length, reached, tree.objectives.length)
        }
      >
        {tree.alignment.length === 0 ? (
          <p className="soft">{strategyText.noAlignment}</p>
        ) : (
          <AlignmentTable
            tree={tree}
            onChange={tree.mayWrite ? (thing) => onOpen({ kind: 'alignment', thing }) : undefined}
          />
        )}
      </Section>
    </>
  )
}
