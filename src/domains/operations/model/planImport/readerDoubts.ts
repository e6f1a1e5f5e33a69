import type { SourceDocument, SourceIssue, SourcePlace } from '../../../../kernel/sourceDocument.ts'
import { type DocumentIssue, documentIssue } from './issue.ts'
import { issueText } from './issueText.es.ts'

/** What the reader of the file noticed, with the page where it says one. */
export function readerIssues(
  issues: readonly SourceIssue[],
  sentence: (issue: SourceIssue) => string = ({ code }) => issueText['source.reader'](code),
): DocumentIssue[] {
  return issues.map((issue) => documentIssue('source.reader', sentence(issue), placeOf(issue)))
}

function placeOf({ details = {} }: SourceIssue): SourcePlace | null {
  const { page, row } = details
  return typeof page === 'number' ? { page, row: typeof row === 'number' ? row : 1 } : null
}

/** Tells the rows of a PDF whose columns its reader is not sure of: named themselves, or on a page drawn without lines. */
export function doubtfulRows({ issues }: SourceDocument): (place: SourcePlace) => boolean {
  const places = issues.flatMap(({ details = {} }) => (details.page === undefined ? [] : [details]))
  return (place) =>
    'page' in place && places.some(({ page, row }) => page === place.page && (row === undefined || row === place.row))
}
