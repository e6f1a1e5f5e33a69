import { formatShare } from '../../../../kernel/basisPoints.ts'
import type { SourcePlace } from '../../../../kernel/sourceDocument.ts'
import type { ImportedActivity, ImportIssue } from '../planImport/importedPlan.ts'
import { placeText } from '../planImport/issue.ts'

/** Where a row stands in its document: stable when the document is read again with other columns. */
export function rowKey(place: SourcePlace): string {
  return placeText(place)
}

/** One doubt of a row with the name under which a decision about it is kept. */
export type Doubt = { id: string; issue: ImportIssue }

/** The doubts of a row: the same rule on the same field twice gets a number. */
export function doubtsOf(row: Pick<ImportedActivity, 'source' | 'issues'>): Doubt[] {
  const seen = new Map<string, number>()
  return row.issues.map((issue) => {
    const name = `${rowKey(row.source)}#${issue.rule}#${issue.field}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return { id: times === 1 ? name : `${name}#${times}`, issue }
  })
}

const BY_SUM = new Set(['months.sum', 'months.sumOver110'])
const BY_PROPOSAL = new Set(['line.sameTextAsCoded', 'unit.carried', 'unit.blankCell', 'row.cutText'])
const BY_FIELD = new Set(['text.missing'])

/** What many rows share, so that one decision serves them all: the rule and, where it matters, how it is written. */
export function groupOf(issue: ImportIssue, row: Pick<ImportedActivity, 'sum'>): { key: string; detail: string } {
  const detail = groupDetail(issue, row)
  return { key: `${issue.rule}|${detail}`, detail }
}

function groupDetail(issue: ImportIssue, { sum }: Pick<ImportedActivity, 'sum'>): string {
  if (BY_SUM.has(issue.rule))
    return `${formatShare(sum ?? 0)} %${issue.proposal === null ? '' : ` · ${issue.proposal}`}`
  if (BY_PROPOSAL.has(issue.rule)) return issue.proposal ?? ''
  if (BY_FIELD.has(issue.rule)) return issue.field
  return ''
}
