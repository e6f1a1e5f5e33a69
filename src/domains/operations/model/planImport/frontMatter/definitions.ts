import type { FrontMatter } from '../importedPlan.ts'
import type { Line } from './lines.ts'
import { withoutBullet, writtenCells } from './lines.ts'

type Definition = { name: string; text: string }

const separator = /\s*(?::|\.\s*[-–]|\.(?=\s)|\s[-–—])\s+/u
const ordinal = /^(?:\d{1,2}|[a-z])\s*[.)]\s+/u

/** Entries of a glossary: `Término. Definición`, `Término: definición`, or two columns. */
export function readGlossary(lines: readonly Line[]): FrontMatter['glossary'] {
  return readDefinitions(lines, 90)
    .filter((entry) => entry.text !== '')
    .map((entry) => ({ term: entry.name, definition: entry.text }))
}

/** Values or principles; a bare list of names has empty texts. */
export function readValues(lines: readonly Line[]): FrontMatter['values'] {
  const found = readDefinitions(lines, 50)
  const [only] = lines
  if (found.length > 0 || only === undefined || lines.length > 1) return found
  // All in one sentence: `Respeto, integridad y transparencia.`
  const names = only.text.replace(/\.$/u, '').split(/\s*(?:,|;|\sy\s|\se\s)\s*/u)
  const isList = names.length > 2 && names.every((name) => name !== '' && name.split(' ').length <= 4)
  return isList ? names.map((name) => ({ name, text: '' })) : []
}

function readDefinitions(lines: readonly Line[], longestName: number): Definition[] {
  const found: Definition[] = []
  for (const line of lines) {
    const entry = readDefinition(line, longestName)
    const previous = found.at(-1)
    if (entry !== null) found.push(entry)
    else if (previous !== undefined) previous.text = `${previous.text} ${line.text}`.trim()
  }
  return found
}

/** Null for a sentence that belongs to the entry before it, or introduces the list. */
function readDefinition(line: Line, longestName: number): Definition | null {
  const cells = writtenCells(line)
  if (cells.length === 2) return tableEntry(cells)
  const text = withoutBullet(line.text).replace(ordinal, '')
  const cut = separator.exec(text)
  if (cut !== null && cut.index > 0 && cut.index <= longestName) {
    return { name: text.slice(0, cut.index), text: text.slice(cut.index + cut[0].length) }
  }
  const bareName = text.length <= longestName && text.split(' ').length <= 6 && !/[.:;]$/u.test(text)
  return bareName ? { name: text, text: '' } : null
}

function tableEntry([name = '', text = '']: readonly string[]): Definition | null {
  const isHeader = /^(?:t[eé]rmino|concepto|valor|principio|palabra|sigla)s?$/iu.test(name)
  return isHeader ? null : { name, text }
}
