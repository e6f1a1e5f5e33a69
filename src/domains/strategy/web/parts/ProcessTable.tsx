import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import type { Process } from '../../model/strategicPlan.ts'
import { strategyText } from './messages.es.ts'
import { objectiveCode, objectiveHref, objectiveOf, type Tree, unitName } from './tree.ts'

const { columns: words, acts, names, kinds } = strategyText

function objectiveCell(tree: Tree, process: Process): ReactNode {
  const objective = objectiveOf(tree, process.objectiveId)
  if (objective === undefined) return <span className="soft">{strategyText.unmapped}</span>
  return <Link href={objectiveHref(objective)}>{objectiveCode(objective)}</Link>
}

function tableColumns(
  tree: Tree,
  processes: readonly Process[],
  onChange: ((process: Process) => void) | undefined,
): Column<Process>[] {
  const columns: (Column<Process> & { shown: boolean })[] = [
    {
      id: 'code',
      head: words.code,
      width: '76px',
      cell: (process) => process.code ?? '–',
      phoneLabel: words.code,
      shown: processes.some((process) => process.code !== null),
    },
    {
      id: 'name',
      head: words.process,
      rowHead: true,
      shown: true,
      cell: (process) => (
        <>
          {process.name}
          {process.withdrawn ? <span className="strategy-tag">{strategyText.withdrawnProcess}</span> : null}
        </>
      ),
    },
    {
      id: 'kind',
      head: words.kind,
      cell: (process) => (process.kind === null ? '–' : kinds[process.kind]),
      phoneLabel: words.kind,
      shown: processes.some((process) => process.kind !== null),
    },
    {
      id: 'objective',
      head: words.objective,
      cell: (process) => objectiveCell(tree, process),
      phoneLabel: words.objective,
      // On the page of one objective all rows would say the same.
      shown: new Set(processes.map((process) => process.objectiveId)).size > 1 || processes[0]?.objectiveId === null,
    },
    {
      id: 'unit',
      head: words.unit,
      cell: (process) => unitName(tree, process.unitId) ?? '–',
      phoneLabel: words.unit,
      phone: 'full',
      shown: processes.some((process) => process.unitId !== null),
    },
    {
      id: 'act',
      head: <span className="vh">{words.act}</span>,
      align: 'end',
      shown: onChange !== undefined,
      cell: (process) => (
        <Button
          variant="quiet"
          small
          aria-label={acts.changeNamed(names.process(process.name))}
          onClick={() => onChange?.(process)}
        >
          {acts.change}
        </Button>
      ),
    },
  ]
  return columns.filter((column) => column.shown)
}

/** Processes with the objective that each leads to; without one it says so (D16: never hidden). */
export function ProcessTable(props: {
  tree: Tree
  processes: readonly Process[]
  onChange: ((process: Process) => void) | undefined
}): ReactNode {
  const { tree, processes, onChange } = props
  return (
    <DataTable
      caption={strategyText.processTitle}
      columns={tableColumns(tree, processes, onChange)}
      rows={processes}
      rowKey={(process) => process.id}
      compact
    />
  )
}
