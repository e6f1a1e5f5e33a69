import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import type { Perspective } from '../../model/strategicPlan.ts'
import type { Opened } from '../forms/PieceDialogs.tsx'
import { strategyText } from './messages.es.ts'
import { ObjectiveBlock } from './ObjectiveBlock.tsx'
import type { Tree } from './tree.ts'

const { acts, names } = strategyText

/** A perspective with its goal and its objectives. */
export function PerspectiveSection(props: {
  tree: Tree
  perspective: Perspective
  onOpen: (opened: Opened) => void
}): ReactNode {
  const { tree, perspective, onOpen } = props
  const objectives = tree.objectives.filter((objective) => objective.perspectiveId === perspective.id)
  return (
    <Section
      title={strategyText.perspective(perspective.number, perspective.name)}
      caption={perspective.goal}
      actions={
        tree.mayWrite ? (
          <Button
            variant="quiet"
            small
            aria-label={acts.changeNamed(names.perspective(perspective.name))}
            onClick={() => onOpen({ kind: 'perspective', thing: perspective })}
          >
            {acts.change}
          </Button>
        ) : undefined
      }
    >
      {objectives.length === 0 ? (
        <p className="soft">{strategyText.noObjectives}</p>
      ) : (
        objectives.map((objective) => (
          <ObjectiveBlock key={objective.id} tree={tree} objective={objective} onOpen={onOpen} />
        ))
      )}
    </Section>
  )
}
