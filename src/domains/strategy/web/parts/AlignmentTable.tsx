import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import type { Alignment } from '../../model/strategicPlan.ts'
import { strategyText } from './messages.es.ts'
import { objectiveCode, objectiveHref, objectiveOf, type Tree } from './tree.ts'

const { columns: words, acts, names } = strategyText

/** Pairs under their outer plan and axis, in the order of the tree. */
function groups(tree: Tree) {
  const titles = [...new Set(tree.alignment.map(titleOf))]
  return titles.map((title) => ({
    id: title,
    title,
    rows: tree.alignment.filter((pair) => titleOf(pair) === title),
  }))
}

function titleOf(pair: Alignment): string {
  return pair.axis === '' ? pair.outerPlan : `${pair.outerPlan} · ${pair.axis}`
}

/** The alignment table: each proposal of an outer plan and the objective that helps to fulfil it. */
export function AlignmentTable(props: { tree: Tree; onChange: ((pair: Alignment) => void) | undefined }): ReactNode {
  const { tree, onChange } = props
  const codeOf = (pair: Alignment): string => {
    const objective = objectiveOf(tree, pair.objectiveId)
    return objective === undefined ? '' : objectiveCode(objective)
  }
  const columns: Column<Alignment>[] = [
    { id: 'proposal', head: words.proposal, rowHead: true, cell: (pair) => pair.proposal },
    {
      id: 'objective',
      head: words.objective,
      phone: 'full',
      cell: (pair) => {
        const objective = objectiveOf(tree, pair.objectiveId)
        if (objective === undefined) return null
        return (
          <Link href={objectiveHref(objective)}>
            {objectiveCode(objective)} {objective.text}
          </Link>
        )
      },
    },
  ]
  if (onChange !== undefined) {
    columns.push({
      id: 'act',
      head: <span className="vh">{words.act}</span>,
      align: 'end',
      cell: (pair) => (
        <Button
          variant="quiet"
          small
          aria-label={acts.changeNamed(names.alignment(pair.proposal, codeOf(pair)))}
          onClick={() => onChange(pair)}
        >
          {acts.change}
        </Button>
      ),
    })
  }
  return (
    <DataTable
      caption={strategyText.alignmentTitle}
      columns={columns}
      groups={groups(tree)}
      rowKey={(pair) => pair.id}
      compact
    />
  )
}
