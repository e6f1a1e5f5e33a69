/** Rows of cell texts as another program put them on the clipboard; rows may have different lengths. */
export type ClipboardBlock = readonly (readonly string[])[]

/**
 * Reads tab-separated text as spreadsheets write it: CRLF, LF or CR, quotes around cells that hold tabs, line
 * breaks or quotes, a line break after the last row.
 */
export function parseTsv(text: string): ClipboardBlock {
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '')
  const rows: string[][] = [[]]
  // A cell: quoted (with doubled quotes inside) or plain, and what ends it. A quote in mid-cell is plain text.
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gu
  for (const [, quoted, plain = '', end] of lines.matchAll(cell)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replace(/""/gu, '"'))
    if (end === '') break
    if (end === '\n') rows.push([])
  }
  return rows
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/giu, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

const cellText = (html: string): string =>
  decodeEntities(html.replace(/\s+/gu, ' ').replace(/<[^>]*>/gu, ' '))
    .replace(/\s+/gu, ' ')
    .trim()

/**
 * Reads the first table of a `text/html` clipboard (spreadsheets, word processors, web pages). A cell that spans
 * columns is followed by empty ones, so that what stands to its right keeps its column. `null` without a table.
 */
export function parseHtmlTable(html: string): ClipboardBlock | null {
  const bare = html.replace(/<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1\s*>/giu, '')
  const table = /<table\b[^>]*>([\s\S]*?)(?:<\/table|$)/iu.exec(bare)
  if (table === null) return null
  const rows = (table[1] ?? '')
    .split(/<tr\b[^>]*>/iu)
    .slice(1)
    .map(parseHtmlRow)
  return rows.length > 0 ? rows : null
}

function parseHtmlRow(html: string): string[] {
  const row = html.replace(/<\/tr\b[\s\S]*$/iu, '')
  return [...row.matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)(?=<\/t[dh]\b|<t[dh]\b|$)/giu)].flatMap(
    ([, attributes = '', content = '']) => {
      const span = Number(/\bcolspan\s*=\s*["']?(\d{1,3})/iu.exec(attributes)?.[1] ?? 1)
      return [cellText(content), ...Array<string>(Math.max(0, span - 1)).fill('')]
    },
  )
}

/** The table of the clipboard when there is one (a word processor breaks cells in its plain text), else the text. */
export function readClipboard(data: { readonly html: string; readonly text: string }): ClipboardBlock {
  const table = data.html === '' ? null : parseHtmlTable(data.html)
  if (table !== null) return table
  return data.text === '' ? [] : parseTsv(data.text)
}

export function toTsv(block: ClipboardBlock): string {
  return block.map((row) => row.join('\t')).join('\r\n')
}

/** Cells hold numbers only, so nothing needs escaping. */
export function toHtmlTable(block: ClipboardBlock): string {
  const rows = block.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  return `<table>${rows.join('')}</table>`
}
