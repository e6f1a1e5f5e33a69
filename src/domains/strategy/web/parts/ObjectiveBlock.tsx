import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Link } from '../../../../ui/Link.tsx'
import type { Objective } from '../../model/strategicPlan.ts'
import type { Opened } from '../forms/PieceDialogs.tsx'
import { LineList } from './LineList.tsx'
import { strategyText } from './messages.es.ts'
import { objectiveCode, objectiveHref, type Tree, unitName } from './tree.ts'

const { acts, names } = strategyText

/** One objective with who answers for it and its lines. */
export function ObjectiveBlock(props: {
  tree: Tree
  objective: Objective
  onOpen: (opened: Opened) => void
}): ReactNode {
  const { tree, objective, onOpen } = props
  const code = objectiveCode(objective)
  const lines = tree.lines.filter((line) => line.objectiveId === objective.id)
  const unit = unitName(tree, objective.unitId)
  const about = [
    strategyText.lines(lines.filter((line) => !line.withdrawn).length),
    unit === null ? strategyText.noUnit : strategyText.answers(unit),
  ]
  return (
    <article className="strategy-objective">
      <div className="head">
        <div>
          <h3>
            <span className="code">{code}</span>
            <Link href={objectiveHref(objective)}>{objective.text}</Link>
          </h3>
          <p className="about">{about.join(' · ')}</p>
        </div>
        {tree.mayWrite ? (
          <div className="acts">
            <Button
              variant="quiet"
              small
              aria-label={acts.changeNamed(names.objective(code))}
              onClick={() => onOpen({ kind: 'objective', thing: objective, perspectiveId: objective.perspectiveId })}
            >
              {acts.change}
            </Button>
            <Button
              variant="quiet"
              small
              aria-label={acts.addLineTo(code)}
              onClick={() => onOpen({ kind: 'line', thing: null, objective })}
            >
              {acts.addLine}
            </Button>
          </div>
        ) : null}
      </div>
      <LineList
        lines={lines}
        onChange={tree.mayWrite ? (line) => onOpen({ kind: 'line', thing: line, objective }) : undefined}
      />
    </article>
  )
}
