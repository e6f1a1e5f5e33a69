import { foldText } from '../../../../kernel/text.ts'
import type { ImportedUnit } from './importedPlan.ts'
import { cleanText, isBlank, type SourceLine, wordCount } from './sourceLine.ts'
import { PERSON_TITLE, SIGNATURE_LABEL } from './words.ts'

type Signature = ImportedUnit['signatures'][number]

export type SignatureBlock = { signatures: Signature[]; next: number }

/** Lines that a signature leaves free for the hand that signs. */
const MAX_GAP = 14

/**
 * A block of signatures that begins at this line: labels with names and posts below (side by side in a table too),
 * or a name with its post and no label (domain.md A4). `next` is the first line behind it.
 */
export function readSignatures(
  lines: readonly SourceLine[],
  index: number,
  isEnd: (line: SourceLine) => boolean,
): SignatureBlock | undefined {
  const line = lines[index]
  if (!line || line.filled.length > 6) return undefined
  const labelled = line.filled.filter((column) => SIGNATURE_LABEL.test(line.folded[column] ?? ''))
  if (labelled.length > 0 && labelled.length === line.filled.length) return belowLabels(lines, index, labelled, isEnd)
  return line.single !== null && isSigner(line.single) ? withoutLabel(lines, index, isEnd) : undefined
}

/** A name with its title before it: "Licda. …", "Ing. …". */
export function isSigner(text: string): boolean {
  return PERSON_TITLE.test(foldText(text)) && wordCount(text) <= 9 && !/\d/u.test(text)
}

function belowLabels(
  lines: readonly SourceLine[],
  index: number,
  columns: readonly number[],
  isEnd: (line: SourceLine) => boolean,
): SignatureBlock | undefined {
  const signatures: Signature[] = []
  let next = index + 1
  for (const column of columns) {
    const found = textsBelow(lines, index, column, isEnd)
    const [name, post] = found.texts
    if (name === undefined) continue
    signatures.push({ name, post: post ?? '', label: labelOf(lines[index]?.texts[column] ?? '') })
    next = Math.max(next, found.next)
  }
  return { signatures, next }
}

function labelOf(text: string): string {
  const colon = text.indexOf(':')
  return colon === -1 ? text : text.slice(0, colon + 1)
}

/** Name and post under a label: the rest of its own cell, then the next two texts of its column. */
function textsBelow(
  lines: readonly SourceLine[],
  index: number,
  column: number,
  isEnd: (line: SourceLine) => boolean,
): { texts: string[]; next: number } {
  const own = lines[index]?.cells[column]?.text ?? ''
  const texts = partsOf(own.includes(':') ? own.slice(own.indexOf(':') + 1) : own.split('\n').slice(1).join('\n'))
  let next = index + 1
  for (let at = index + 1; at < lines.length && at <= index + MAX_GAP && texts.length < 2; at++) {
    const line = lines[at]
    if (!line || isBlank(line)) {
      if (texts.length === 1) break
      continue
    }
    if (isEnd(line) || line.filled.some((filled) => SIGNATURE_LABEL.test(line.folded[filled] ?? ''))) break
    const parts = partsOf(line.cells[column]?.text ?? '')
    // A paragraph is not as wide as the row of labels: the block ended above it.
    if (line.cells.length <= column) break
    if (parts.length === 0) continue
    texts.push(...parts)
    next = at + 1
  }
  return { texts: texts.slice(0, 2), next }
}

function partsOf(text: string): string[] {
  return text
    .split('\n')
    .map((part) => cleanText(part).replace(/^(nombre|cargo|puesto|firma|f\.)\s*[:.]?\s+/iu, ''))
    .filter((part) => /\p{L}/u.test(part) && !/^(firma|sello|fecha)\b.{0,4}$/iu.test(part))
}

function withoutLabel(
  lines: readonly SourceLine[],
  index: number,
  isEnd: (line: SourceLine) => boolean,
): SignatureBlock | undefined {
  const name = lines[index]?.single
  const below = lines[index + 1]
  if (name === null || name === undefined || !below || below.single === null || isEnd(below)) return undefined
  if (isSigner(below.single) || wordCount(below.single) > 14) return undefined
  return { signatures: [{ name, post: below.single, label: null }], next: index + 2 }
}
