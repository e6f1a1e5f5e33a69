import { attribute, childElements, isElement, type MarkupElement, type MarkupNode } from '../markup/tree.ts'

/** Text of each footnote and endnote by the id of its list item (`footnote-1`). */
export type Footnotes = ReadonlyMap<string, string>

const NOTE_MARK = /^#((?:foot|end)note-.+)$/u

/** Text of a paragraph without the marks of its notes, which are added to `marks`. */
export function blockText(node: MarkupNode, marks: Set<string>): string {
  if (!isElement(node)) return 'value' in node ? node.value : ''
  if (node.tagName === 'br') return '\n'
  const mark = node.tagName === 'a' ? NOTE_MARK.exec(attribute(node, 'href') ?? '')?.[1] : undefined
  if (mark !== undefined) {
    marks.add(mark)
    return ''
  }
  return node.childNodes.map((child) => blockText(child, marks)).join('')
}

export function footnotes(body: MarkupElement): Footnotes {
  const found = new Map<string, string>()
  collect(body, found)
  return found
}

function collect(element: MarkupElement, found: Map<string, string>): void {
  for (const child of childElements(element)) {
    const id = attribute(child, 'id') ?? ''
    if (child.tagName === 'li' && /^(?:foot|end)note-/u.test(id)) {
      found.set(id, blockText(child, new Set()).replace(/↑/gu, '').trim())
    } else {
      collect(child, found)
    }
  }
}
