import type { SourceCell } from '../../../kernel/sourceDocument.ts'
import { attribute, childElements, isElement, type MarkupElement, type MarkupNode } from '../markup/tree.ts'
import { visibleText } from '../text/cellText.ts'

const NUMERIC = new Set(['float', 'percentage', 'currency'])
const MAX_SPACES = 1_000

/** A cell of an ODS: the text is the one the program last showed; the number, where there is one, the stored value. */
export function odsCell(element: MarkupElement): SourceCell {
  const type = attribute(element, 'office:value-type') ?? ''
  const children = childElements(element)
  const text = children.filter(({ tagName }) => tagName === 'text:p').map(paragraphText)
  const cell: SourceCell = { text: cellText(element, type, text.join('\n')) }
  const value = NUMERIC.has(type) ? Number(attribute(element, 'office:value')) : Number.NaN
  if (Number.isFinite(value)) cell.number = value
  if (type === 'percentage') cell.percent = true
  const formula = attribute(element, 'table:formula') !== undefined
  if (formula && cell.number === undefined && cell.text === '' && type !== 'string') cell.formulaWithoutValue = true
  const note = children.find(({ tagName }) => tagName === 'office:annotation')
  if (note !== undefined) cell.note = noteText(note)
  return cell
}

/**
 * A file written by a library may carry values without the text a program would show. A date shown in figures is given
 * as it is stored, `2025-02-01`: day and month change places between countries (as in numberText.ts).
 */
function cellText(element: MarkupElement, type: string, shown: string): string {
  const date = type === 'date' && !/\p{L}/u.test(shown) ? attribute(element, 'office:date-value') : undefined
  if (date !== undefined) return date
  if (shown !== '') return visibleText(shown)
  const stored =
    attribute(element, 'office:string-value') ??
    attribute(element, 'office:date-value') ??
    (NUMERIC.has(type) ? attribute(element, 'office:value') : undefined)
  return visibleText(stored ?? '')
}

function noteText(note: MarkupElement): string {
  const paragraphs = childElements(note).filter(({ tagName }) => tagName === 'text:p')
  return visibleText(paragraphs.map(paragraphText).join('\n')).trim()
}

function paragraphText(node: MarkupNode): string {
  if (!isElement(node)) return 'value' in node ? node.value : ''
  if (node.tagName === 'text:s') return ' '.repeat(Math.min(Number(attribute(node, 'text:c') ?? 1) || 1, MAX_SPACES))
  if (node.tagName === 'text:tab') return '\t'
  if (node.tagName === 'text:line-break') return '\n'
  if (node.tagName === 'office:annotation' || node.tagName === 'text:note') return ''
  return node.childNodes.map(paragraphText).join('')
}
