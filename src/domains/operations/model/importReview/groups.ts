import type { ImportIssue } from '../planImport/importedPlan.ts'
import type { DecidedDoubt, DecidedPlan } from './applyDecisions.ts'
import { bulkChoices, choicesFor } from './choices.ts'
import type { DecisionKind } from './decision.ts'
import { groupOf } from './doubt.ts'

/** Equal doubts of many rows, decided together. */
export type DoubtGroup = {
  key: string
  rule: string
  severity: ImportIssue['severity']
  /** How it is written, or what is proposed; '' where rows differ. */
  detail: string
  message: string
  rows: number
  open: number
  /** Decided for all of them at once; empty: one by one. */
  choices: DecisionKind[]
  /** The decision of every row of the group; null while they differ or none was taken. */
  decided: DecisionKind | null
  /** Months or text of the first row, as an example. */
  sample: string
}

type Member = { doubt: DecidedDoubt; choices: ReturnType<typeof choicesFor> }

const order = { block: 2, warning: 0, notice: 1 } as const

/** Groups in the order in which they are decided: warnings, notices, then what must be seen one by one. */
export function groupDoubts(plan: DecidedPlan): DoubtGroup[] {
  const groups = new Map<string, { detail: string; members: Member[] }>()
  for (const { rows } of plan.units)
    for (const { read, doubts } of rows)
      for (const doubt of doubts) {
        const { key, detail } = groupOf(doubt.issue, read)
        const group = groups.get(key) ?? { detail, members: [] }
        group.members.push({ doubt, choices: choicesFor(read, doubt.issue) })
        groups.set(key, group)
      }
  return [...groups]
    .flatMap(([key, group]) => toGroup(key, group))
    .sort((a, b) => order[a.severity] - order[b.severity] || b.rows - a.rows)
}

function toGroup(key: string, { detail, members }: { detail: string; members: Member[] }): DoubtGroup[] {
  const first = members[0]
  if (first === undefined) return []
  const { issue } = first.doubt
  const kinds = new Set(members.map(({ doubt }) => doubt.decision?.kind ?? null))
  const [decided = null] = kinds.size === 1 ? kinds : []
  return [
    {
      key,
      rule: issue.rule,
      severity: issue.severity,
      detail,
      message: issue.message,
      rows: members.length,
      open: members.filter(({ doubt }) => doubt.open).length,
      choices: bulkChoices(
        issue.rule,
        members.map(({ choices }) => choices.map(({ decision }) => decision)),
      ),
      decided,
      sample: issue.original ?? '',
    },
  ]
}
