import type { ReactNode } from 'react'
import type { Alignment, Objective, Perspective, Process, StrategicLine } from '../../model/strategicPlan.ts'
import type { Tree } from '../parts/tree.ts'
import { AlignmentDialog } from './AlignmentDialog.tsx'
import { LineDialog } from './LineDialog.tsx'
import { ObjectiveDialog } from './ObjectiveDialog.tsx'
import { PerspectiveDialog } from './PerspectiveDialog.tsx'
import { ProcessDialog } from './ProcessDialog.tsx'

/** The form that is open; a null thing is a new one. */
export type Opened =
  | { kind: 'none' }
  | { kind: 'perspective'; thing: Perspective | null }
  | { kind: 'objective'; thing: Objective | null; perspectiveId: string }
  | { kind: 'line'; thing: StrategicLine | null; objective: Objective }
  | { kind: 'process'; thing: Process | null; objectiveId: string | null }
  | { kind: 'alignment'; thing: Alignment | null }

/** The same thing in a tree that was read again: a conflict shows what is stored now. */
function fresh<T extends { id: string }>(things: readonly T[], thing: T | null): T | null {
  return things.find((one) => one.id === thing?.id) ?? thing
}

export function PieceDialogs(props: { tree: Tree; opened: Opened; onClose: () => void }): ReactNode {
  const { tree, opened, onClose } = props
  switch (opened.kind) {
    case 'none':
      return null
    case 'perspective':
      return <PerspectiveDialog tree={tree} perspective={fresh(tree.perspectives, opened.thing)} onClose={onClose} />
    case 'objective':
      return (
        <ObjectiveDialog
          tree={tree}
          objective={fresh(tree.objectives, opened.thing)}
          perspectiveId={opened.perspectiveId}
          onClose={onClose}
        />
      )
    case 'line':
      return (
        <LineDialog tree={tree} line={fresh(tree.lines, opened.thing)} objective={opened.objective} onClose={onClose} />
      )
    case 'process':
      return (
        <ProcessDialog
          tree={tree}
          process={fresh(tree.processes, opened.thing)}
          objectiveId={opened.objectiveId}
          onClose={onClose}
        />
      )
    case 'alignment':
      return <AlignmentDialog tree={tree} pair={fresh(tree.alignment, opened.thing)} onClose={onClose} />
  }
}
