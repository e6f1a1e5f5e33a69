import type { SourceCell, SourceDocument, SourceRow, SourceSection } from '../../../../../kernel/sourceDocument.ts'
import { TEXT_FIELDS, type TextField } from '../layout.ts'
import type { Choices, InventedRow, InventedUnit } from './inventedPlan.ts'

/** How a document prints a plan: chosen once for the whole of it. */
type Style = {
  format: 'text' | 'xlsx' | 'docx' | 'pdf' | 'csv'
  /** Later pages of a unit lack the name of the unit, or the whole header. */
  laterPages: 'same' | 'noName' | 'noHeader'
  merged: boolean
  order: readonly TextField[]
  labels: Readonly<Record<TextField, string>>
  months: readonly string[]
  secondRow: boolean
  share: (bp: number) => SourceCell
  numbering: boolean
  extra: boolean
  total: boolean
  unit: 'title' | 'paragraph' | 'column' | 'sheet'
  letterhead: 'none' | 'lines' | 'row'
  pageRows: number
  breakRows: boolean
  subtotals: boolean
}

const LABELS: Readonly<Record<TextField, readonly [string, ...string[]]>> = {
  strategicLine: ['Línea Estratégica/Proceso', 'EJE ESTRATÉGICO', 'Objetivo específico', 'Linea de acción', 'Proceso'],
  activity: ['Actividad', 'ACTIVIDADES', 'Acción', 'Descripción de la actividad', 'Tareas'],
  expectedResult: ['Resultado Esperado', 'PRODUCTO', 'Resultados esperados', 'Producto / Entregable'],
  verification: ['Medio de Verificación', 'MEDIO(S) DE VERIFICACIÓN', 'Fuente de verificación', 'Evidencia'],
  responsible: ['Responsable', 'RESPONSABLES', 'Unidad responsable', 'Cargo responsable'],
}
const SHORT = ['Ene', 'Feb', 'Mar', 'Abr', 'May', 'Jun', 'Jul', 'Ago', 'Sep', 'Oct', 'Nov', 'Dic']
const MONTH_STYLES: readonly [string[], ...string[][]] = [
  SHORT,
  [
    'Enero',
    'Febrero',
    'Marzo',
    'Abril',
    'Mayo',
    'Junio',
    'Julio',
    'Agosto',
    'Setiembre',
    'Octubre',
    'Noviembre',
    'Diciembre',
  ],
  SHORT.map((month) => `${month.toUpperCase()}.`),
  SHORT.map((_, index) => String(index + 1)),
  [...'EFMAMJJASOND'],
]
const plain = (bp: number): string => String(bp / 100)
const SHARES: readonly [Style['share'], ...Style['share'][]] = [
  (bp) => ({ text: `${plain(bp)}%` }),
  (bp) => ({ text: `${plain(bp)} %` }),
  (bp) => ({ text: `${plain(bp).replace('.', ',')}%` }),
  (bp) => ({ text: plain(bp) }),
  (bp) => ({ text: plain(bp).replace('.', ',') }),
  (bp) => ({ text: String(bp / 10_000) }),
  (bp) => ({ text: `${Math.round(bp / 100)}%`, number: bp / 10_000, percent: true }),
  (bp) => ({ text: plain(bp), number: bp / 100 }),
  (bp) => ({ text: String(bp / 10_000), number: bp / 10_000 }),
]

const isBook = (format: Style['format']): boolean => format === 'xlsx' || format === 'csv'

function styleOf(choices: Choices): Style {
  const format = choices.one(['text', 'text', 'xlsx', 'xlsx', 'docx', 'pdf', 'csv'] as const)
  const order = choices.chance(50) ? TEXT_FIELDS : ([...TEXT_FIELDS].sort(() => choices.below(3) - 1) as TextField[])
  const text = !isBook(format)
  return {
    format,
    laterPages: text ? choices.one(['same', 'same', 'noName', 'noHeader'] as const) : 'same',
    merged: (format === 'xlsx' || format === 'docx') && choices.chance(50),
    order,
    labels: {
      strategicLine: choices.one(LABELS.strategicLine),
      activity: choices.one(LABELS.activity),
      expectedResult: choices.one(LABELS.expectedResult),
      verification: choices.one(LABELS.verification),
      responsible: choices.one(LABELS.responsible),
    },
    months: choices.one(MONTH_STYLES),
    secondRow: choices.chance(30),
    share: text ? (SHARES[choices.below(6)] ?? SHARES[0]) : choices.one(SHARES),
    numbering: choices.chance(30),
    extra: choices.chance(30),
    total: choices.chance(30),
    unit: text
      ? choices.one(['title', 'paragraph', 'column'] as const)
      : choices.one(['title', 'column', 'sheet'] as const),
    letterhead: choices.one(['none', 'lines', 'row'] as const),
    pageRows: 3 + choices.below(5),
    breakRows: text && choices.chance(60),
    subtotals: choices.chance(40),
  }
}

/** Prints a plan as a reader would hand it over. The rows themselves stay as they are: only their form varies. */
export function renderPlan(units: readonly InventedUnit[], choices: Choices): SourceDocument {
  const style = styleOf(choices)
  const sections: SourceSection[] = []
  let rows: SourceCell[][] = []
  const flush = (name: string | null): void => {
    sections.push({ name, hidden: false, rows: rows.map((cells, index) => toRow(cells, index, style, name)) })
    rows = []
  }
  if (style.unit === 'column') {
    rows.push(...headerRows(style))
    for (const unit of units)
      rows.push(...unit.rows.map((row, index) => damaged(row, dataRow(row, index, style, unit.name), style)))
    flush(isBook(style.format) ? 'Consolidado' : null)
  } else {
    for (const unit of units) {
      rows.push(...unitRows(unit, style, choices))
      if (isBook(style.format)) flush(style.unit === 'sheet' ? unit.name : `Hoja${sections.length + 1}`)
    }
    if (!isBook(style.format)) flush(null)
  }
  return { format: style.format, sections, issues: [] }
}

function toRow(cells: SourceCell[], index: number, style: Style, name: string | null): SourceRow {
  const place = name === null ? { line: index + 1 } : { sheet: name, cell: `A${index + 1}` }
  return { place, cells, hidden: false, tabular: isBook(style.format) || cells.length > 1 }
}

const cell = (text: string): SourceCell => ({ text })
const blank = (count: number): SourceCell[] => Array.from({ length: count }, () => cell(''))

function before(
  style: Style,
  texts: readonly SourceCell[],
  number: string,
  budget: string,
  unit: string,
): SourceCell[] {
  return [
    ...(style.numbering ? [cell(number)] : []),
    ...(style.unit === 'column' ? [cell(unit)] : []),
    ...texts,
    ...(style.extra ? [cell(budget)] : []),
  ]
}

function headerRows(style: Style): SourceCell[][] {
  const labels = before(
    style,
    style.order.map((field) => cell(style.labels[field])),
    'No.',
    'Presupuesto',
    'Unidad organizativa',
  )
  const months = style.months.map(cell)
  const total = style.total ? [cell('Total')] : []
  if (!style.secondRow) return [[...labels, ...months, ...total]]
  return [
    [...labels, cell('PROGRAMA ANUAL (%)'), ...blank(11), ...total],
    [...blank(labels.length), ...months, ...(style.total ? blank(1) : [])],
  ]
}

function dataRow(row: InventedRow, index: number, style: Style, unit: string): SourceCell[] {
  const texts = style.order.map((field) => cell(row.texts[field]))
  const sum = row.months.reduce<number>((total, share) => total + (share ?? 0), 0)
  return [
    ...before(style, texts, String(index + 1), '1,250.00', unit),
    ...row.months.map((share) => (share === null ? cell('') : style.share(share))),
    ...(style.total ? [style.share(sum)] : []),
  ]
}

function letterhead(style: Style, width: number): SourceCell[][] {
  if (style.letterhead === 'none') return [[cell('')]]
  if (style.letterhead === 'lines')
    return [
      [cell('')],
      [cell('MINISTERIO DE TRABAJO')],
      [cell('PLAN OPERATIVO ANUAL 2030')],
      [cell('Código: POA-01')],
      [cell('Versión: 02')],
      [cell('')],
    ]
  const wide = (first: string, last: string): SourceCell[] => [cell(first), ...blank(width - 3), cell(last), cell('')]
  return [
    [cell('')],
    wide('MINISTERIO DE TRABAJO', 'Código: POA-01'),
    wide('PLAN OPERATIVO ANUAL 2030', 'Versión: 02'),
    [cell('')],
  ]
}

function unitRows(unit: InventedUnit, style: Style, choices: Choices): SourceCell[][] {
  const rows: SourceCell[][] = []
  const header = headerRows(style)
  const width = header[0]?.length ?? 0
  const title = [cell(unit.name), ...blank(4), cell('PROGRAMA ANUAL 2030 (%)'), ...blank(width - 6)]
  const open = (first: boolean): void => {
    rows.push(...letterhead(style, width))
    if (style.unit === 'paragraph' && first) rows.push([cell(unit.name.toLocaleUpperCase('es'))], [cell('')])
    if (!first && style.laterPages === 'noHeader') return
    const named = style.unit === 'title' && (first || style.laterPages === 'same')
    rows.push(...(named ? [title] : []), ...header)
  }
  open(true)
  for (const [index, row] of unit.rows.entries()) {
    const printed = mergedLine(
      damaged(row, dataRow(row, index, style, unit.name), style),
      unit.rows[index - 1],
      row,
      style,
    )
    const page = index > 0 && index % style.pageRows === 0 && index < unit.rows.length - 1
    const cut = page && style.breakRows && row.damage === null ? cutRow(printed, style) : null
    rows.push(cut ? cut.head : printed)
    if (page) open(false)
    if (cut) rows.push(cut.tail)
  }
  const label = before(style, [cell('Subtotal'), ...blank(4)], '', '', '')
  if (style.subtotals)
    rows.push([...label, ...style.months.map(() => style.share(2500)), ...(style.total ? [style.share(10_000)] : [])])
  if (choices.chance(40))
    rows.push([cell('')], [cell('Nota: el cumplimiento depende de la asignación presupuestaria.')])
  rows.push(
    [cell('')],
    [cell('Responsable:')],
    [cell('')],
    [cell('Lic. Persona Inventada')],
    [cell('Jefatura de la unidad')],
    [cell('')],
  )
  return rows
}

/** Cuts the last row of a page behind a function word of its activity; undefined words leave it whole. */
function cutRow(printed: SourceCell[], style: Style): { head: SourceCell[]; tail: SourceCell[] } | null {
  const column = style.order.indexOf('activity') + (style.numbering ? 1 : 0)
  const words = printed[column]?.text.split(' ') ?? []
  const at = words.findIndex(
    (word, index) => index > 1 && index < words.length - 1 && /^(de|del|los|las|la|el|en|para|con|al|a)$/u.test(word),
  )
  if (at === -1) return null
  const put = (base: SourceCell[], text: string): SourceCell[] =>
    base.map((each, index) => (index === column ? cell(text) : each))
  return {
    head: put(printed, words.slice(0, at + 1).join(' ')),
    tail: put(blank(printed.length), words.slice(at + 1).join(' ')),
  }
}

/** Word processors and sheets merge equal lines of neighbouring rows: readers repeat the text and say so. */
function mergedLine(
  printed: SourceCell[],
  above: InventedRow | undefined,
  row: InventedRow,
  style: Style,
): SourceCell[] {
  const same = style.merged && above?.texts.strategicLine === row.texts.strategicLine && row.damage === null
  const column = style.order.indexOf('strategicLine') + (style.numbering ? 1 : 0)
  return same ? printed.map((each, index) => (index === column ? { ...each, merged: true } : each)) : printed
}

/** What scans, copies and hands do to a row. */
function damaged(row: InventedRow, printed: SourceCell[], style: Style): SourceCell[] {
  const start = printed.length - 12 - (style.total ? 1 : 0)
  const months = printed.slice(start, start + 12)
  const filled = start + months.findIndex(({ text }) => text !== '')
  const put = (at: number, text: string): SourceCell[] =>
    printed.map((each, index) => (index === at ? cell(text) : each))
  const without = (at: number): SourceCell[] => printed.filter((_, index) => index !== at)
  switch (row.damage) {
    case null:
      return printed
    case 'thirteen':
      return style.total ? printed : [...printed, printed[filled] ?? cell('')]
    case 'dropText':
      // A sheet keeps its cells in place: there a text can only be missing.
      return style.format === 'xlsx' ? put(start - 1, '') : without(start - 1)
    case 'insertText':
      if (style.format === 'xlsx') return printed
      return [...printed.slice(0, start - 2), cell(''), ...printed.slice(start - 2)]
    case 'dropMonth':
      return isBook(style.format) ? put(filled, '-') : without(filled === start ? start + 1 : start)
    case 'bare':
      return put(filled, '%')
    case 'marks':
      return printed.map((each, index) => (index >= start && index < start + 12 && each.text !== '' ? cell('X') : each))
    case 'garbled':
      return put(filled, '2S %')
    case 'over':
      return put(filled, '115%')
    case 'noLine':
      return put(
        style.order.indexOf('strategicLine') + before(style, [], '', '', '').length - (style.extra ? 1 : 0),
        '',
      )
  }
}
