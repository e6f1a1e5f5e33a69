import type { SourceDocument, SourceIssue, SourceRow } from '../../../../kernel/sourceDocument.ts'
import type { Assigned } from './assignSections.ts'
import { SURE_WEIGHT } from './columnRoles.ts'
import { type DocumentIssue, documentIssue } from './issue.ts'
import { fieldName, issueText } from './issueText.es.ts'
import type { Orphan } from './readActivities.ts'
import { readerIssues } from './readerDoubts.ts'

/** Doubts about the document as a whole: what was not looked into, assumed, or not understood. */
export function documentDoubts(
  source: SourceDocument,
  assigned: Assigned,
  orphans: readonly Orphan[],
  readerSentence?: (issue: SourceIssue) => string,
): DocumentIssue[] {
  return [
    ...readerIssues(source.issues, readerSentence),
    ...sheetDoubts(source, assigned),
    ...columnDoubts(assigned),
    ...assigned.loose.map((line) =>
      documentIssue('text.unread', issueText['text.unread'](), line.row.place, {
        field: 'document',
        original: line.texts.filter((text) => text !== '').join(' | '),
      }),
    ),
    ...orphans.map((orphan) =>
      documentIssue('fragment.orphan', issueText['fragment.orphan'](), orphan.source, {
        field: 'row',
        original: orphan.cells.filter((text) => text.trim() !== '').join(' | '),
      }),
    ),
  ]
}

/** Hidden sheets, and sheets without a plan: behind the first one all, before it those that hold figures. */
function sheetDoubts(source: SourceDocument, assigned: Assigned): DocumentIssue[] {
  const first = assigned.starts.findIndex((start) => start !== null)
  const none = first === -1 ? [documentIssue('document.noPlan', issueText['document.noPlan'](), null)] : []
  const sheets = source.sections.flatMap((section, index) => {
    const rows = section.rows.filter((row) => row.cells.some(({ text }) => text.trim() !== '')).length
    const name = section.name ?? String(index + 1)
    if (section.hidden) return [documentIssue('sheet.hidden', issueText['sheet.hidden'](name, rows), null)]
    if (assigned.starts[index] !== null || rows === 0 || section.name === null) return []
    if (index < first && !section.rows.some(hasFigures)) return []
    return [documentIssue('sheet.noPlan', issueText['sheet.noPlan'](name, rows), section.rows[0]?.place ?? null)]
  })
  return [...none, ...sheets]
}

function hasFigures({ cells }: SourceRow): boolean {
  return cells.filter(({ text, number }) => number !== undefined || /^\d+([.,]\d+)?\s*%$/u.test(text)).length >= 3
}

/** Columns that were left out or read by a weak label, once for each set of labels. */
function columnDoubts(assigned: Assigned): DocumentIssue[] {
  const seen = new Map<string, DocumentIssue>()
  for (const { placed, layout } of assigned.tables) {
    const known = layout.layout
    if (!known || layout.doubt === 'layout.alienHeader') continue
    const place = placed.table.rows[0]?.row.place ?? null
    if (placed.table.header?.guessedMonths === true)
      seen.set(
        'month',
        documentIssue('layout.guessedMonth', issueText['layout.guessedMonth'](), place, { field: 'columns' }),
      )
    const extra = known.unused.map((column) => known.labels.get(column) ?? '').filter((label) => label !== '')
    if (extra.length > 0) {
      const text = extra.join(' · ')
      const at = { field: 'columns', original: text }
      seen.set(`extra:${text}`, documentIssue('layout.extraColumn', issueText['layout.extraColumn'](text), place, at))
    }
    for (const [field, weight] of known.weights) {
      const label = known.labels.get(known.fields.get(field) ?? -1) ?? ''
      if (weight >= SURE_WEIGHT || label === '') continue
      const message = issueText['layout.assumedColumn'](label, fieldName[field])
      const at = { field, original: label }
      seen.set(`${field}:${label}`, documentIssue('layout.assumedColumn', message, place, at))
    }
  }
  return [...seen.values()]
}
