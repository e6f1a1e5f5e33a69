import type { SourceCell } from '../../../../../kernel/sourceDocument.ts'
import type { ExtraField, PlanStyle, TextField } from './planStyle.ts'
import type { TruthActivity } from './planTruth.ts'
import type { Random } from './random.ts'
import { shareCell } from './shareCell.ts'

/** A row before it has a place; `activity` marks the row, or the head of a cut row, that a reader must find. */
export type LaidRow = { cells: SourceCell[]; tabular: boolean; activity?: TruthActivity }
export type Column = TextField | ExtraField | 'unit' | 'month' | 'total'

const heads = {
  short: 'Ene Feb Mar Abr May Jun Jul Ago Sep Oct Nov Dic',
  long: 'Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre',
  shortDot: 'Ene. Feb. Mar. Abr. May. Jun. Jul. Ago. Sept. Oct. Nov. Dic.',
  upper: 'ENE FEB MAR ABR MAY JUN JUL AGO SEP OCT NOV DIC',
  numbers: '1 2 3 4 5 6 7 8 9 10 11 12',
  letters: 'E F M A M J J A S O N D',
} satisfies Record<PlanStyle['monthHeads'], string>
const quarterHeads = ['I Trim.', 'II Trim.', 'III Trim.', 'IV Trim.']
const extraLabels = {
  number: 'N°',
  unitOfMeasure: 'Unidad de medida',
  budget: 'Presupuesto',
  unit: 'Unidad',
  total: 'Total',
}

export function columnsOf(style: PlanStyle): Column[] {
  const after = style.extras.filter((extra) => extra !== 'number')
  const months = Array<Column>(style.programme === 'quarters' ? 4 : style.thirteenCells ? 13 : 12).fill('month')
  return [
    ...(style.extras.includes('number') ? (['number'] as const) : []),
    ...(style.unitPlacement === 'column' ? (['unit'] as const) : []),
    ...style.fields,
    ...after,
    ...months,
    ...(style.totalColumn ? (['total'] as const) : []),
  ]
}

export function textRow(...texts: string[]): LaidRow {
  return { cells: texts.map((text) => ({ text })), tabular: texts.length > 1 }
}

/** Head of a unit's table: one row, or months under a title, with the unit's name in the corner when the style says so. */
export function headerRows(style: PlanStyle, unit: string, year: number): LaidRow[] {
  const columns = columnsOf(style)
  const months = style.programme === 'quarters' ? quarterHeads : heads[style.monthHeads].split(' ')
  const firstMonth = columns.indexOf('month')
  const labels = columns.map((column) => (column === 'month' ? '' : labelOf(column, style)))
  const withMonths = labels.map((label, index) => months[index - firstMonth] ?? label)
  const title = `PROGRAMA ANUAL ${year} (%)`
  if (style.header === 'monthsBelow') {
    const below = columns.map((_, index) => months[index - firstMonth] ?? '')
    return [textRow(...labels.map((label, index) => (index === firstMonth ? title : label))), textRow(...below)]
  }
  if (style.unitPlacement !== 'headerCell' && style.unitPlacement !== 'titleAndHeaderCell')
    return [textRow(...withMonths)]
  const corner = columns.map((_, index) => (index === 0 ? unit : index === firstMonth ? title : ''))
  return [textRow(...corner), textRow(...withMonths)]
}

export function activityRow(activity: TruthActivity, position: number, style: PlanStyle, random: Random): LaidRow {
  let month = 0
  const cells = columnsOf(style).map((column): SourceCell => {
    if (column === 'month') return programmeCell(activity, month++, style, random)
    if (column === 'total') return totalCell(activity.written, style)
    return { text: plainText(column, activity, position, random) }
  })
  return { cells: style.looseSpaces ? cells.map((cell) => spaced(cell, random)) : cells, tabular: true, activity }
}

function spaced(cell: SourceCell, random: Random): SourceCell {
  return cell.text === '' || random.chance(0.7)
    ? cell
    : { ...cell, text: random.pick([` ${cell.text}`, `${cell.text} `]) }
}

/** Sum of each month over the rows of a unit or plan, under a label in the first column of words. */
export function totalsRow(label: string, activities: readonly TruthActivity[], style: PlanStyle): LaidRow {
  const columns = columnsOf(style)
  const labelAt = columns.findIndex((column) => column !== 'number' && column !== 'unit')
  let month = 0
  const cells = columns.map((column, index): SourceCell => {
    if (index === labelAt) return { text: label }
    if (column !== 'month') return { text: '' }
    const at = month++
    return shareCell(
      activities.reduce((sum, activity) => sum + (activity.written[at] ?? 0), 0),
      style,
    )
  })
  return { cells, tabular: true }
}

/**
 * Cuts one or two texts of a row behind a word that can't end a sentence, as a page break does: the head keeps the
 * figures, the tail holds only the rest of the texts. Null when no text of the row can be cut so.
 */
export function cutRow(row: LaidRow, style: PlanStyle, random: Random): { head: LaidRow; tail: LaidRow } | null {
  const columns = columnsOf(style)
  const cuts = row.cells.map((cell, index) => (isTextField(columns[index], style) ? cutText(cell.text, random) : null))
  const possible = random.shuffle(cuts.flatMap((cut, index) => (cut === null ? [] : [index])))
  const chosen = possible.slice(0, random.int(1, 2))
  // Without its empty cells, a rest in the first column would be a line like any other.
  if (chosen.length === 0 || (style.trimmedRows && chosen.every((index) => index === 0))) return null
  const part = (index: number, side: 'head' | 'tail', whole: string): string =>
    chosen.includes(index) ? (cuts[index]?.[side] ?? '') : whole
  return {
    head: { ...row, cells: row.cells.map((cell, index) => ({ ...cell, text: part(index, 'head', cell.text) })) },
    tail: { tabular: true, cells: row.cells.map((_, index) => ({ text: part(index, 'tail', '') })) },
  }
}

function isTextField(column: Column | undefined, style: PlanStyle): boolean {
  return style.fields.some((field) => field === column)
}

function cutText(text: string, random: Random): { head: string; tail: string } | null {
  const places = [...text.matchAll(/\s(?:de|del|la|las|los|con|para|por|sobre|y|en|según)\s/gu)]
  const place = random.shuffle(places)[0]
  if (place === undefined) return null
  const end = place.index + place[0].length
  return { head: text.slice(0, end - 1), tail: text.slice(end) }
}

function labelOf(column: Exclude<Column, 'month'>, style: PlanStyle): string {
  switch (column) {
    case 'number':
    case 'unitOfMeasure':
    case 'budget':
    case 'unit':
    case 'total':
      return extraLabels[column]
    default:
      return style.labels[column]
  }
}

function programmeCell(activity: TruthActivity, month: number, style: PlanStyle, random: Random): SourceCell {
  if (style.programme === 'marks') return { text: random.chance(0.4) ? 'X' : '' }
  if (style.programme === 'quarters') return shareCell(2500, style)
  if (activity.bareSigns.includes(month)) return { text: '%' }
  return shareCell(activity.written[month] ?? null, style)
}

function totalCell(months: readonly (number | null)[], style: PlanStyle): SourceCell {
  if (style.programme !== 'shares') return { text: '' }
  return shareCell(
    months.reduce((sum: number, share) => sum + (share ?? 0), 0),
    style,
  )
}

function plainText(
  column: Exclude<Column, 'month' | 'total'>,
  activity: TruthActivity,
  position: number,
  random: Random,
): string {
  switch (column) {
    case 'number':
      return String(position)
    case 'unitOfMeasure':
      return random.pick(['Informe', 'Taller', 'Documento', 'Visita'])
    case 'budget':
      return random.pick(['$1,500.00', '$ 300.00', '$12,000.00', ''])
    case 'unit':
      return activity.unit
    case 'line':
      return activity.line
    case 'activity':
      return activity.name
    case 'result':
      return activity.expectedResult
    case 'verification':
      return activity.verification
    case 'responsible':
      return activity.responsible
  }
}
