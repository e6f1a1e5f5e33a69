import type { Random } from './random.ts'

export type TextField = 'line' | 'activity' | 'result' | 'verification' | 'responsible'
export type ExtraField = 'number' | 'unitOfMeasure' | 'budget'

/** Everything in which two plans with the same content can look different. */
export type PlanStyle = {
  container: 'text' | 'workbook'
  unitPlacement: 'title' | 'headerCell' | 'titleAndHeaderCell' | 'label' | 'column' | 'sheetName'
  sheetPerUnit: boolean
  /** `monthsBelow`: the months stand in a second row, under a title that spans them. */
  header: 'oneRow' | 'monthsBelow'
  headerAfterPageBreak: boolean
  fields: TextField[]
  labels: Record<TextField, string>
  extras: ExtraField[]
  totalColumn: boolean
  monthHeads: 'short' | 'long' | 'shortDot' | 'upper' | 'numbers' | 'letters'
  code: 'none' | 'le' | 'plain' | 'dot' | 'paren'
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
  line: ['Línea Estratégica/Proceso', 'Línea estratégica', 'Línea de acción', 'Proceso', 'Linea Estrategica'],
  activity: ['Actividad', 'Actividades', 'ACTIVIDAD', 'Acción', 'Actividad / Tarea'],
  result: ['Resultado Esperado', 'Resultados esperados', 'Resultado', 'Producto esperado'],
  verification: ['Medio de Verificación', 'Medios de verificación', 'Fuente de verificación', 'MEDIO DE VERIFICACIÓN'],
  responsible: ['Responsable', 'Responsables', 'RESPONSABLE', 'Responsable de la ejecución'],
}

/** Draws a style whose parts fit together: only what an office could print or type. */
export function drawStyle(random: Random): PlanStyle {
  const container = random.chance(0.55) ? 'text' : 'workbook'
  const unitPlacement = drawPlacement(random, container)
  const paged = container === 'text' && random.chance(0.7)
  const wanted = (['line', 'activity', 'result', 'verification', 'responsible'] as const).filter(
    (field) => field === 'activity' || random.chance(0.9),
  )
  return {
    ...drawNumbers(random, container),
    container,
    unitPlacement,
    sheetPerUnit: container === 'workbook' && (unitPlacement === 'sheetName' || random.chance(0.5)),
    header: unitPlacement.toLowerCase().includes('headercell') || random.chance(0.7) ? 'oneRow' : 'monthsBelow',
    headerAfterPageBreak: random.chance(0.6),
    fields: random.chance(0.25) ? random.shuffle(wanted) : wanted,
    labels: drawLabels(random),
    extras: drawExtras(random),
    totalColumn: random.chance(0.2),
    monthHeads: random.pick(['short', 'short', 'long', 'shortDot', 'upper', 'numbers', 'letters']),
    code: random.pick(['none', 'le', 'plain', 'dot', 'paren']),
    rowsPerPage: paged ? random.int(3, 7) : null,
    letterhead: paged ? random.pick(['none', 'cells', 'wideCells', 'loose']) : 'none',
    fragments: paged && random.chance(0.5),
    totals: random.pick(['none', 'none', 'unit', 'unitAndPlan']),
    note: random.chance(0.25),
    signatures: random.pick(['none', 'responsible', 'elaborated']),
    frontMatter: random.chance(0.4),
    emptyRows: random.chance(0.25),
    trimmedRows: container === 'text' && random.chance(0.2),
    sharedCatalogue: random.chance(0.3),
    looseSpaces: random.chance(0.2),
    thirteenCells: container === 'text' && random.chance(0.08),
    capitalTitles: random.chance(0.5),
    mergedLines: container === 'workbook' && random.chance(0.3),
    hiddenSheet: container === 'workbook' ? random.pick(['none', 'none', 'lists', 'draft']) : 'none',
    summarySheet: container === 'workbook' && random.chance(0.2),
  }
}

function drawPlacement(random: Random, container: PlanStyle['container']): PlanStyle['unitPlacement'] {
  return container === 'text'
    ? random.pick(['title', 'headerCell', 'titleAndHeaderCell', 'label', 'column'])
    : random.pick(['title', 'headerCell', 'label', 'column', 'sheetName'])
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
  container: PlanStyle['container'],
): Pick<PlanStyle, 'numbers' | 'zero' | 'programme' | 'bareSigns'> {
  const numbers: NumberStyle =
    container === 'text'
      ? random.pick([
          'percent',
          'percent',
          'percentSpace',
          'percentComma',
          'bare',
          'bareComma',
          'fraction',
          'fractionComma',
        ])
      : random.pick(['percentFormat', 'percentFormat', 'percent', 'bare', 'fraction'])
  const programme: PlanStyle['programme'] = random.chance(0.9) ? 'shares' : random.pick(['marks', 'marks', 'quarters'])
  return {
    numbers,
    programme,
    zero: random.pick(['same', 'same', 'bare', 'dash']),
    bareSigns: numbers.startsWith('percent') && container === 'text' && random.chance(0.3),
  }
}
