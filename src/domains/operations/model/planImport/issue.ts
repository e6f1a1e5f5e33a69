import type { SourcePlace } from '../../../../kernel/sourceDocument.ts'
import type { ImportIssue } from './importedPlan.ts'
import { type IssueRule, issueSeverity } from './issueRules.ts'

export type DocumentIssue = ImportIssue & { source: SourcePlace | null }

type IssueAt = { field: string; original?: string | null; proposal?: string | null }

/** A doubt on a field of a row or unit; the severity comes from the rule's table, the sentence from issueText. */
export function issue(rule: IssueRule, message: string, at: IssueAt): ImportIssue {
  return {
    rule,
    severity: issueSeverity[rule],
    message,
    field: at.field,
    original: at.original ?? null,
    proposal: at.proposal ?? null,
  }
}

/** A doubt on the document as a whole, with the place that shows it. */
export function documentIssue(
  rule: IssueRule,
  message: string,
  source: SourcePlace | null,
  at: IssueAt = { field: 'document' },
): DocumentIssue {
  return { ...issue(rule, message, at), source }
}

/** `línea 12`, `Hoja1!B4`, `página 3, fila 2`: how a place is written inside a sentence. */
export function placeText(place: SourcePlace): string {
  if ('line' in place) return `línea ${place.line}`
  if ('sheet' in place) return `${place.sheet}!${place.cell}`
  if ('page' in place) return `página ${place.page}, fila ${place.row}`
  return `tabla ${place.table}, fila ${place.row}`
}
