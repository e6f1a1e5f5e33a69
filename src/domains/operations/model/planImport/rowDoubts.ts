import type { ImportIssue } from './importedPlan.ts'
import { isIncomplete } from './incompleteText.ts'
import { issue } from './issue.ts'
import { fieldName, issueText } from './issueText.es.ts'
import { type Layout, TEXT_FIELDS, type TextField } from './layout.ts'
import type { CodedText } from './lineCode.ts'
import { type SourceLine, startsLowerCase, wordCount } from './sourceLine.ts'
import type { RowTexts } from './tableRows.ts'
import type { TextIndex } from './textIndex.ts'
import { PARTICLES } from './words.ts'

export type DocumentTexts = {
  indexes: ReadonlyMap<TextField, TextIndex>
  /** Folded text of each coded line → the line as written with its code. */
  codedLines: ReadonlyMap<string, { code: string; written: string }>
}

/** What is doubtful in the texts of a row; nothing is changed, what could be put instead is proposed. */
export function textDoubts(
  texts: RowTexts,
  line: CodedText,
  { layout, atBreak, lineAbove }: { layout: Layout; atBreak: boolean; lineAbove: string },
  document: DocumentTexts,
): ImportIssue[] {
  return [
    ...missingTexts(texts, layout, lineAbove),
    ...TEXT_FIELDS.flatMap((field) => cutText(texts[field], field, atBreak, document.indexes)),
    ...startOf(texts),
    ...linkToCode(texts.strategicLine, line, document),
  ]
}

/** Forms write a line once over the rows that hang from it: the one above is proposed, never taken. */
function missingTexts(texts: RowTexts, layout: Layout, lineAbove: string): ImportIssue[] {
  const issues: ImportIssue[] = []
  if (texts.activity === '')
    issues.push(issue('activity.missing', issueText['activity.missing'](), { field: 'activity' }))
  if (texts.strategicLine === '' && layout.fields.has('strategicLine'))
    issues.push(
      issue('line.missing', issueText['line.missing'](), {
        field: 'strategicLine',
        proposal: lineAbove === '' ? null : lineAbove,
      }),
    )
  for (const field of ['expectedResult', 'verification', 'responsible'] as const) {
    if (texts[field] === '' && layout.fields.has(field))
      issues.push(issue('text.missing', issueText['text.missing'](fieldName[field]), { field }))
  }
  return issues
}

/** A text without its end; in the last row before a break also one that the document usually writes longer. */
function cutText(
  text: string,
  field: TextField,
  atBreak: boolean,
  indexes: ReadonlyMap<TextField, TextIndex>,
): ImportIssue[] {
  const index = indexes.get(field)
  const incomplete = isIncomplete(text)
  const asked = !incomplete && atBreak && wordCount(text) >= 5 && !text.endsWith('.')
  const proposal = (incomplete ? index?.fullText(text) : asked ? index?.likelyFullText(text) : null) ?? null
  if (!incomplete && proposal === null) return []
  return [issue('row.cutText', issueText['row.cutText'](), { field, original: text, proposal })]
}

/** A particle before a capital slid in from the column before; any other small letter begins in mid-sentence. */
function startOf(texts: RowTexts): ImportIssue[] {
  const shifted = TEXT_FIELDS.slice(1).flatMap((field) => {
    const [particle = '', ...rest] = texts[field].split(' ')
    if (!PARTICLES.has(particle) || !/^\p{Lu}/u.test(rest[0] ?? '')) return []
    const at = { field, original: texts[field], proposal: rest.join(' ') }
    return [issue('row.shiftedParticle', issueText['row.shiftedParticle'](particle), at)]
  })
  if (shifted.length > 0 || !startsLowerCase(texts.activity)) return shifted
  return [issue('row.startsCut', issueText['row.startsCut'](), { field: 'activity', original: texts.activity })]
}

function linkToCode(written: string, line: CodedText, document: DocumentTexts): ImportIssue[] {
  const coded = line.code === null ? document.codedLines.get(line.text) : undefined
  if (!coded) return []
  const at = { field: 'strategicLine', original: written, proposal: coded.written }
  return [issue('line.sameTextAsCoded', issueText['line.sameTextAsCoded'](coded.code), at)]
}

/** Words where months stand, or a figure where the responsible stands: the cells have slid, no month can be trusted. */
export function isMisaligned(line: SourceLine, layout: Layout): boolean {
  const words = (layout.months ?? []).some((column) => /\p{L}{4,}/u.test(line.texts[column] ?? ''))
  const beside = Math.min(...(layout.months ?? [0])) - 1
  const isText = TEXT_FIELDS.some((field) => layout.fields.get(field) === beside)
  return words || (isText && /^\d+([.,]\d+)?\s*%$/u.test(line.texts[beside] ?? ''))
}
