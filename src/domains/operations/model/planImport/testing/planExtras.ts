import type { Layout } from './planPages.ts'
import { letterheadRows } from './planPages.ts'
import type { LaidRow } from './planTable.ts'
import { headerRows, textRow } from './planTable.ts'
import { shareCell } from './shareCell.ts'
import * as words from './words.ts'

const blank = (): LaidRow => textRow('')

/** A short front matter in which words of the table (activity, responsible, months) also occur as prose. */
export function frontMatterRows(layout: Layout): LaidRow[] {
  const { truth, title } = layout
  return [
    textRow(truth.institution.toUpperCase()),
    textRow(`${title} ${truth.year}`),
    blank(),
    ...letterheadRows(layout),
    textRow('Elaboró:', 'Autorizó:'),
    textRow('Ana Inventada Jefa de Planificación', 'Luis Supuesto Director General'),
    blank(),
    textRow('CONTENIDO'),
    textRow('Introducción ........ 2'),
    textRow('Misión ........ 3'),
    blank(),
    textRow('INTRODUCCIÓN'),
    textRow('Este plan reúne la actividad de cada unidad y de su responsable, de enero a diciembre.'),
    ...letterheadRows(layout),
    textRow('MISIÓN'),
    textRow('Acercar la cultura a todas las personas.'),
    textRow('OBJETIVOS ESTRATÉGICOS'),
    textRow('Perspectiva de Personas: llegar al 100% de los municipios'),
    textRow('OE 1. Ampliar la oferta'),
    textRow('OE 2. Conservar el patrimonio'),
    blank(),
  ]
}

/** Opening lines of a plan without front matter. */
export function coverRows({ truth, title }: Layout): LaidRow[] {
  return [textRow(truth.institution), textRow(`${title} ${truth.year}`), blank()]
}

/** A sheet of lists for drop-downs: words of the plan, no figures. */
export function listRows(): LaidRow[] {
  return [
    textRow('Líneas', 'Responsables'),
    ...words.lines.map((line, index) => textRow(line, words.responsibles[index] ?? '')),
  ]
}

/** A sheet left over from an earlier draft: it looks like the plan and is not. */
export function draftRows({ style, truth }: Layout): LaidRow[] {
  const header = headerRows(style, truth.units[0]?.name ?? '', truth.year)
  const columns = header.at(-1)?.cells.length ?? 0
  const row = (name: string): LaidRow => textRow(...Array.from({ length: columns }, (_, at) => (at < 3 ? name : '8%')))
  return [...header, row('Actividad de un borrador'), row('Otra actividad de un borrador')]
}

/** Months by unit: a table with months but without activities. */
export function summaryRows({ style, truth }: Layout): LaidRow[] {
  const months = 'Ene Feb Mar Abr May Jun Jul Ago Sep Oct Nov Dic'.split(' ')
  const totals = truth.units.map((unit): LaidRow => {
    const own = truth.activities.filter((activity) => activity.unit === unit.name)
    const shares = months.map((_, at) => own.reduce((sum, activity) => sum + (activity.months[at] ?? 0), 0))
    return { tabular: true, cells: [{ text: unit.name }, ...shares.map((share) => shareCell(share, style))] }
  })
  return [textRow('Unidad', ...months), ...totals]
}
