import type { SourceFormat } from '../../../../../kernel/sourceDocument.ts'
import type { Random } from './random.ts'

export type TextField = 'line' | 'activity' | 'result' | 'verification' | 'responsible'
export type ExtraField = 'number' | 'unitOfMeasure' | 'budget'

/** Everything in which two plans with the same content can look different. */
export type PlanStyle = {
  format: SourceFormat
  unitPlacement: 'title' | 'headerCell' | 'titleAndHeaderCell' | 'label' | 'column' | 'sheetName'
  sheetPerUnit: boolean
  /** `monthsBelow`: the months stand in a second row, under a title that spans them. */
  header: 'oneRow' | 'monthsBelow'
  /** Head of a table after a page break: whole, without the name of its unit, or none. */
  laterPages: 'same' | 'noName' | 'noHeader'
  fields: TextField[]
  labels: Record<TextField, string>
  extras: ExtraField[]
  totalColumn: boolean
  monthHeads: 'short' | 'long' | 'shortDot' | 'upper' | 'numbers' | 'letters'
  code: 'none' | 'le' | 'plain' | 'dot' | 'paren' | 'objective'
  numbers: NumberStyle
  zero: 'same' | 'bare' | 'dash'
  programme: 'shares' | 'marks' | 'quarters'
  rowsPerPage: number | null
  letterhead: 'none' | 'cells' | 'wideCells' | 'loose'
  fragments: boolean
  totals: 'none' | 'unit' | 'unitAndPlan'
  note: boolean
  signatures: 'none' | 'responsible' | 'elaborated'
  frontMatter: boolean
  emptyRows: boolean
  trimmedRows: boolean
  bareSigns: boolean
  /** Territorial offices repeat the same activities. */
  sharedCatalogue: boolean
  /** Cells with spaces around their text. */
  looseSpaces: boolean
  /** A thirteenth month cell in the table, blank in most rows. */
  thirteenCells: boolean
  capitalTitles: boolean
  mergedLines: boolean
  hiddenSheet: 'none' | 'lists' | 'draft'
  summarySheet: boolean
  /** Rows that a scan, a copy or a hand has spoiled. */
  damages: boolean
}

/** Formats whose numbers have a value beside their text, and whose sheets have names. */
export function isBook(format: SourceFormat): boolean {
  return format === 'xlsx' || format === 'ods'
}
export type NumberStyle =
  | 'percent'
  | 'percentSpace'
  | 'percentComma'
  | 'bare'
  | 'bareComma'
  | 'fraction'
  | 'fractionComma'
  | 'percentFormat'

const labelOptions: Record<TextField, readonly [string, ...string[]]> = {
  line: [
    ...(['Línea Estratégica/Proceso', 'Línea estratégica', 'Línea de acción', 'Proceso'] as const),
    ...(['Linea Estrategica', 'EJE ESTRATÉGICO', 'Objetivo específico'] as const),
  ],
  activity: ['Actividad', 'Actividades', 'ACTIVIDAD', 'Acción', 'Actividad / Tarea', 'Descripción de la actividad'],
  result: ['Resultado Esperado', 'Resultados esperados', 'Resultado', 'Producto esperado', 'Producto / Entregable'],
  verification: [
    ...(['Medio de Verificación', 'Medios de verificación', 'Fuente de verificación'] as const),
    ...(['MEDIO(S) DE VERIFICACIÓN', 'Evidencia'] as const),
  ],
  responsible: ['Responsable', 'Responsables', 'RESPONSABLE', 'Responsable de la ejecución', 'Cargo responsable'],
}

/** Draws a style whose parts fit together: only what an office could print or type. */
export function drawStyle(random: Random): PlanStyle {
  const format = random.pick<SourceFormat>(['text', 'text', 'text', 'xlsx', 'xlsx', 'ods', 'docx', 'pdf', 'csv'])
  const book = isBook(format)
  const unitPlacement = drawPlacement(random, format)
  const pages = format === 'text' || format === 'docx' || format === 'pdf'
  const paged = pages && random.chance(0.7)
  const wanted = (['line', 'activity', 'result', 'verification', 'responsible'] as const).filter(
    (field) => field === 'activity' || random.chance(0.9),
  )
  return {
    ...drawNumbers(random, format),
    format,
    unitPlacement,
    sheetPerUnit: book && (unitPlacement === 'sheetName' || random.chance(0.5)),
    header: unitPlacement.toLowerCase().includes('headercell') || random.chance(0.7) ? 'oneRow' : 'monthsBelow',
    laterPages: random.pick(['same', 'same', 'noName', 'noHeader']),
    fields: random.chance(0.25) ? random.shuffle(wanted) : wanted,
    labels: drawLabels(random),
    extras: drawExtras(random),
    totalColumn: random.chance(0.2),
    monthHeads: random.pick(['short', 'short', 'long', 'shortDot', 'upper', 'numbers', 'letters']),
    code: random.pick(['none', 'le', 'plain', 'dot', 'paren', 'objective']),
    rowsPerPage: paged ? random.int(3, 7) : null,
    letterhead: paged ? random.pick(['none', 'cells', 'wideCells', 'loose']) : 'none',
    fragments: paged && random.chance(0.5),
    totals: random.pick(['none', 'none', 'unit', 'unitAndPlan']),
    note: random.chance(0.25),
    signatures: random.pick(['none', 'responsible', 'elaborated']),
    frontMatter: random.chance(0.4),
    emptyRows: (format === 'text' || book) && random.chance(0.25),
    trimmedRows: format === 'text' && random.chance(0.2),
    sharedCatalogue: random.chance(0.3),
    looseSpaces: random.chance(0.2),
    thirteenCells: format === 'text' && random.chance(0.08),
    capitalTitles: random.chance(0.5),
    mergedLines: (book || format === 'docx') && random.chance(0.3),
    hiddenSheet: book ? random.pick(['none', 'none', 'lists', 'draft']) : 'none',
    summarySheet: book && random.chance(0.2),
    damages: random.chance(0.3),
  }
}

function drawPlacement(random: Random, format: SourceFormat): PlanStyle['unitPlacement'] {
  return isBook(format)
    ? random.pick(['title', 'headerCell', 'label', 'column', 'sheetName'])
    : random.pick(['title', 'headerCell', 'titleAndHeaderCell', 'label', 'column'])
}

function drawLabels(random: Random): Record<TextField, string> {
  return {
    line: random.pick(labelOptions.line),
    activity: random.pick(labelOptions.activity),
    result: random.pick(labelOptions.result),
    verification: random.pick(labelOptions.verification),
    responsible: random.pick(labelOptions.responsible),
  }
}

function drawExtras(random: Random): ExtraField[] {
  return (['number', 'unitOfMeasure', 'budget'] as const).filter(() => random.chance(0.2))
}

function drawNumbers(
  random: Random,
  format: SourceFormat,
): Pick<PlanStyle, 'numbers' | 'zero' | 'programme' | 'bareSigns'> {
  const numbers: NumberStyle = isBook(format)
    ? random.pick(['percentFormat', 'percentFormat', 'percent', 'bare', 'fraction'])
    : random.pick([
        'percent',
        'percent',
        'percentSpace',
        'percentComma',
        'bare',
        'bareComma',
        'fraction',
        'fractionComma',
      ])
  const programme: PlanStyle['programme'] = random.chance(0.9) ? 'shares' : random.pick(['marks', 'marks', 'quarters'])
  return {
    numbers,
    programme,
    zero: random.pick(['same', 'same', 'bare', 'dash']),
    bareSigns: numbers.startsWith('percent') && !isBook(format) && random.chance(0.3),
  }
}
