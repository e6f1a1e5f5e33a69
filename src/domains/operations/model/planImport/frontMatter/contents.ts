import type { FrontMatter } from '../importedPlan.ts'
import { headingKind } from './headings.ts'
import type { Line } from './lines.ts'
import { isSingle, writtenCells } from './lines.ts'

type Entry = FrontMatter['contents'][number]

/** Longer lines are prose; the bound also keeps the pattern below from labouring over hostile ones. */
const LONGEST_ENTRY = 300
const entryInOneCell = /^(?<title>.*\p{L}.*?)(?:[\s.…·_]{2,}|\s)(?<page>\d{1,4})$/u

/**
 * Index of the document: entries with their page under a title such as "Contenido", and the other lines, so that an
 * entry is never taken for the section it names. An entry broken over two lines is joined.
 */
export function takeContents(lines: readonly Line[]): { contents: Entry[]; rest: Line[] } {
  const start = lines.findIndex((line) => isSingle(line) && headingKind(line.text) === 'contents')
  if (start < 0) return { contents: [], rest: [...lines] }
  const contents: Entry[] = []
  let index = start + 1
  for (; index < lines.length; index++) {
    const entry = readEntry(lines[index])
    const joined = entry === null ? readBrokenEntry(lines[index], lines[index + 1]) : null
    if (entry === null && joined === null) break
    contents.push(...[entry ?? joined].filter((found) => found !== null))
    if (joined !== null) index++
  }
  return { contents, rest: [...lines.slice(0, start), ...lines.slice(index)] }
}

function readEntry(line: Line | undefined): Entry | null {
  if (line === undefined || line.text.length > LONGEST_ENTRY) return null
  const cells = writtenCells(line)
  if (cells.length > 1) {
    const page = cells.at(-1) ?? ''
    return /^\d{1,4}$/u.test(page) ? toEntry(cells.slice(0, -1).join(' '), page) : null
  }
  const groups = entryInOneCell.exec(line.text)?.groups
  return groups === undefined ? null : toEntry(groups.title ?? '', groups.page ?? '')
}

function readBrokenEntry(head: Line | undefined, tail: Line | undefined): Entry | null {
  const entry = readEntry(tail)
  if (head === undefined || entry === null || !isSingle(head) || head.text.length > 90) return null
  // A line that ends, or a title that stands for itself, is no head of an entry.
  if (/[.:;]$/u.test(head.text) || headingKind(head.text) !== null) return null
  return { ...entry, title: `${head.text} ${entry.title}` }
}

function toEntry(title: string, page: string): Entry {
  return { title: title.replace(/[\s.…·_]+$/u, '').trim(), page: Number(page) }
}
