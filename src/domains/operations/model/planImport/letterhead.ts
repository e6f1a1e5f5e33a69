import { foldText } from '../../../../kernel/text.ts'
import { isUpperCase, type SourceLine, wordCount } from './sourceLine.ts'
import { startsLikeUnit } from './unitNames.ts'
import { CONTROL_LABEL, CONTROL_LABEL_ALONE, INSTITUTION, PLAN_TITLE } from './words.ts'

/**
 * Rows of repeated letterheads and control blocks: every cell of the row is institution, plan title or control
 * label, in one cell or in seventeen (domain.md A6, traps 1 to 3). A word alone never decides: "Código de Conducta"
 * is an activity.
 */
export function isLetterhead(line: SourceLine, repeated: ReadonlySet<string>, furniture: ReadonlySet<string>): boolean {
  const texts = line.filled.map((column) => ({ text: line.texts[column] ?? '', folded: line.folded[column] ?? '' }))
  if (texts.length === 0 || texts.length > 5) return false
  const control = texts.some(({ folded }) => isControl(folded))
  return texts.every(
    ({ text, folded }) =>
      isControl(folded) ||
      isPlanTitle(folded) ||
      isInstitution(text, folded, repeated) ||
      (furniture.has(folded) && (control || texts.length === 1)) ||
      (control && /^\S{1,20}$/u.test(text)),
  )
}

export function isControl(folded: string): boolean {
  return (CONTROL_LABEL.test(folded) && wordCount(folded) <= 14) || CONTROL_LABEL_ALONE.test(folded)
}

export function isPlanTitle(folded: string): boolean {
  return PLAN_TITLE.test(folded) && wordCount(folded) <= 12
}

function isInstitution(text: string, folded: string, repeated: ReadonlySet<string>): boolean {
  if (!INSTITUTION.test(folded)) return false
  return isUpperCase(text) || wordCount(text) <= 8 || repeated.has(folded)
}

/** A line in capitals that goes on from a letterhead line above it: institutions' names are set in several lines. */
export function continuesLetterhead(line: SourceLine, above: SourceLine | undefined): boolean {
  const text = line.single
  if (text === null || !above || !isUpperCase(text) || wordCount(text) > 5) return false
  return above.single !== null && isUpperCase(above.single) && !startsLikeUnit(text)
}

/**
 * Folded texts that stand at least twice beside a control cell, or alone right over one: the name of whatever
 * institution prints the plan, which no list of words can hold.
 */
export function besideControl(lines: readonly SourceLine[]): Set<string> {
  const written = lines.filter((line) => line.filled.length > 0)
  const seen = new Map<string, number>()
  written.forEach((line, index) => {
    const texts = line.filled.map((column) => line.folded[column] ?? '')
    const under = written
      .slice(index + 1, index + 2)
      .some((next) => isControl(next.single === null ? '' : foldText(next.single)))
    if (!(texts.some(isControl) && texts.length <= 5) && !(line.single !== null && under)) return
    for (const text of new Set(texts)) if (!isControl(text)) seen.set(text, (seen.get(text) ?? 0) + 1)
  })
  return new Set([...seen].filter(([, times]) => times >= 2).map(([text]) => text))
}

/** Folded texts of lines that say one thing and occur at least three times: page furniture, not content. */
export function repeatedLines(lines: readonly SourceLine[]): Set<string> {
  const seen = new Map<string, number>()
  for (const { single } of lines) {
    if (single === null) continue
    const folded = foldText(single)
    seen.set(folded, (seen.get(folded) ?? 0) + 1)
  }
  return new Set([...seen].filter(([, times]) => times >= 3).map(([text]) => text))
}
