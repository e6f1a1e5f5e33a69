import { damagedRow } from './planDamage.ts'
import type { PlanStyle } from './planStyle.ts'
import type { LaidRow } from './planTable.ts'
import { activityRow, columnsOf, cutRow, headerRows, textRow, totalsRow } from './planTable.ts'
import type { PlanTruth, TruthActivity, TruthUnit } from './planTruth.ts'
import type { Random } from './random.ts'
import * as words from './words.ts'

export type Layout = { style: PlanStyle; truth: PlanTruth; title: string; random: Random }

const blank = (): LaidRow => textRow('')

/** Rows of one unit: its title, head of table, activities over one or more pages, totals, note, signatures. */
export function unitRows(layout: Layout, unit: TruthUnit, continued: boolean): LaidRow[] {
  const { style, truth } = layout
  const activities = truth.activities.filter((activity) => activity.unit === unit.name)
  const isColumn = style.unitPlacement === 'column'
  const opening = isColumn && continued ? [] : [...titleRows(layout, unit), ...headerRows(style, unit.name, truth.year)]
  const totals = style.totals === 'none' || style.programme !== 'shares' || activities.length === 0
  return [
    ...opening,
    ...activityPages(layout, unit, activities),
    ...(totals ? [] : [totalsRow(layout.random.pick(['Subtotal', 'TOTAL', 'Total de la unidad']), activities, style)]),
    // Signatures and notes of a table with a column of units stand once, at its end.
    ...(isColumn ? [] : closingRows(layout, unit)),
  ]
}

export function closingRows({ style, random }: Layout, unit: TruthUnit): LaidRow[] {
  const note = style.note ? [blank(), textRow(random.pick(words.notes))] : []
  if (style.signatures === 'none') return [...note, blank()]
  const label = style.signatures === 'responsible' ? 'Responsable:' : 'Elaborado por:'
  const post = random.pick([`Jefatura, ${unit.name}`, 'Directora', 'Coordinador Ad-honorem'])
  return [...note, blank(), textRow(label), blank(), textRow(random.pick(words.people)), textRow(post), blank()]
}

export function letterheadRows({ style, truth, title }: Layout): LaidRow[] {
  const code = 'Código: POA-F-07'
  const heading = `${title} ${truth.year}`
  switch (style.letterhead) {
    case 'none':
      return []
    case 'loose':
      return [truth.institution, code, 'Versión: 02', heading, 'Fecha: 05/08/2024'].flatMap((text) => [
        textRow(text),
        blank(),
      ])
    case 'cells':
      return [
        textRow(truth.institution, heading, code),
        textRow('', '', 'Versión: 02'),
        textRow('', '', 'Fecha: 05/08/2024'),
      ]
    case 'wideCells': {
      const gap = Array<string>(Math.max(0, columnsOf(style).length - 4)).fill('')
      return [
        textRow(truth.institution, truth.institution, ...gap, code, ''),
        textRow('', heading, ...gap, 'Versión: 02', ''),
        textRow('', '', ...gap, 'Fecha: 05/08/2024', ''),
      ]
    }
  }
}

function titleRows(layout: Layout, unit: TruthUnit): LaidRow[] {
  const { style } = layout
  const name = style.capitalTitles ? unit.name.toUpperCase() : unit.name
  switch (style.unitPlacement) {
    case 'title':
    case 'titleAndHeaderCell':
      return [...letterheadRows(layout), blank(), textRow(name), blank()]
    case 'label':
      return [
        ...letterheadRows(layout),
        blank(),
        textRow(`${layout.random.pick(['Unidad', 'Dependencia'])}: ${unit.name}`),
      ]
    default:
      return [...letterheadRows(layout), blank()]
  }
}

function activityPages(layout: Layout, unit: TruthUnit, activities: readonly TruthActivity[]): LaidRow[] {
  const { style, random } = layout
  return activities.flatMap((activity, index) => {
    const printed = mergeLine(activityRow(activity, index + 1, style, random), activities[index - 1], style)
    const row = damagedRow(printed, style)
    const spaced = style.emptyRows && random.chance(0.15) ? [row, blank()] : [row]
    const endsPage =
      style.rowsPerPage !== null && (index + 1) % style.rowsPerPage === 0 && index + 1 < activities.length
    if (!endsPage) return spaced
    const cut = style.fragments && activity.damage === null && random.chance(0.7) ? cutRow(row, style, random) : null
    return cut === null ? [row, ...pageBreak(layout, unit)] : [cut.head, ...pageBreak(layout, unit), cut.tail]
  })
}

function pageBreak(layout: Layout, unit: TruthUnit): LaidRow[] {
  const { style, truth } = layout
  const whole = style.laterPages === 'noHeader' ? [] : headerRows(style, unit.name, truth.year)
  const corner = style.unitPlacement === 'headerCell' || style.unitPlacement === 'titleAndHeaderCell'
  const header = style.laterPages === 'noName' && corner ? whole.slice(1) : whole
  return [blank(), ...letterheadRows(layout), blank(), ...header]
}

/** A cell that spans rows repeats its text, marked as merged, in all but the first. */
function mergeLine(row: LaidRow, above: TruthActivity | undefined, style: PlanStyle): LaidRow {
  const column = columnsOf(style).indexOf('line')
  if (!style.mergedLines || column < 0 || above === undefined || above.line !== row.activity?.line) return row
  return { ...row, cells: row.cells.map((cell, index) => (index === column ? { ...cell, merged: true } : cell)) }
}
