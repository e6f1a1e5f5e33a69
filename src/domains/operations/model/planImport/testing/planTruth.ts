import type { SourcePlace } from '../../../../../kernel/sourceDocument.ts'
import type { PlanStyle } from './planStyle.ts'
import type { Random } from './random.ts'
import * as words from './words.ts'

export type UnitKind = 'central' | 'regional' | 'departamental' | 'organo'
export const damages = ['dropText', 'insertText', 'dropMonth', 'marks', 'garbled', 'over', 'noLine'] as const
export type Damage = (typeof damages)[number]
export type TruthUnit = { name: string; kind: UnitKind }

/** What a generated row says, whatever its document looks like. */
export type TruthActivity = {
  unit: string
  /** Where the row, or the head of a cut row, stands; set when the document is laid out. */
  place: SourcePlace | null
  code: string | null
  /** As the document writes it, with the code in front. */
  line: string
  name: string
  expectedResult: string
  verification: string
  responsible: string
  /** Twelve shares in basis points; null where nothing is programmed, all null where the cells can't be decided. */
  months: (number | null)[]
  /** Shares as the row's cells show them: twelve, or thirteen where a scan doubled one. */
  written: (number | null)[]
  /** Months (0 to 11) written as a dash: reading them as "nothing" is as right as reading zero. */
  dashes: number[]
  /** Months (0 to 11) that hold a `%` without a figure. */
  bareSigns: number[]
  /** A reader that says nothing about this row reads it wrong. */
  expectFlag: boolean
  /** Damage done to the row when it was printed: a reader must read it right all the same, or raise a doubt. */
  damage: Damage | null
}
export type PlanTruth = {
  institution: string
  year: number
  units: TruthUnit[]
  activities: TruthActivity[]
  /** The programme is not one of monthly shares: refusing the whole table with a document issue is right too. */
  mayBeRefused: boolean
}

export function drawTruth(random: Random, style: PlanStyle): PlanTruth {
  const units = drawUnits(random, style)
  const names = random.shuffle(words.verbs.flatMap((verb) => words.objects.map((object) => `${verb} ${object}`)))
  const catalogue = names.splice(0, 12)
  const activities = units.flatMap((unit) => {
    const shared = style.sharedCatalogue && (unit.kind === 'regional' || unit.kind === 'departamental')
    const own = shared ? [...catalogue] : names
    const count = random.chance(0.06) && units.length > 2 ? 0 : random.int(2, 12)
    const drawn = Array.from({ length: count }, () =>
      drawActivity(random, style, unit.name, `${own.pop() ?? ''}${shared ? '' : random.pick(words.complements)}`),
    )
    return style.mergedLines ? drawn.sort((a, b) => (a.line < b.line ? -1 : 1)) : drawn
  })
  // A unit without rows leaves no trace in a column.
  const shown = style.unitPlacement === 'column' ? units.filter((unit) => hasRows(unit, activities)) : units
  return {
    institution: random.pick(words.institutions),
    year: random.int(2023, 2029),
    units: shown,
    activities,
    mayBeRefused: style.programme !== 'shares',
  }
}

function hasRows(unit: TruthUnit, activities: readonly TruthActivity[]): boolean {
  return activities.some((activity) => activity.unit === unit.name)
}

function drawUnits(random: Random, style: PlanStyle): TruthUnit[] {
  const central = words.centralUnits.map((name): TruthUnit => ({ name, kind: 'central' }))
  const bodies = words.bodies.map((name): TruthUnit => ({ name, kind: 'organo' }))
  const regional = words.regions.map((region): TruthUnit => {
    return { name: `${random.pick(words.regionalUnits)} ${region}`, kind: 'regional' }
  })
  const prefix = random.pick(words.departmentalUnits)
  const departmental = words.departments.map((department): TruthUnit => {
    return { name: `${prefix} de ${department}`, kind: 'departamental' }
  })
  const fits = [...central, ...bodies, ...regional, ...departmental].filter(
    // A workbook allows 31 characters in the name of a sheet.
    (unit) => style.unitPlacement !== 'sheetName' || unit.name.length <= 31,
  )
  return random.shuffle(fits).slice(0, random.int(1, 7))
}

function drawActivity(random: Random, style: PlanStyle, unit: string, name: string): TruthActivity {
  const coded = style.code !== 'none' && style.fields.includes('line') && random.chance(0.6)
  const code = coded ? `${random.int(1, 11)}.${random.int(1, 9)}` : null
  const has = (field: 'result' | 'verification' | 'responsible', text: string): string =>
    style.fields.includes(field) ? text : ''
  return {
    unit,
    place: null,
    code,
    line: style.fields.includes('line') ? withCode(code, random.pick(words.lines), style.code) : '',
    name,
    expectedResult: has('result', random.pick(words.results)),
    verification: has('verification', random.pick(words.verifications)),
    responsible: has('responsible', random.pick(words.responsibles)),
    ...drawProgramme(random, style),
    damage: style.damages && style.programme === 'shares' && random.chance(0.15) ? random.pick(damages) : null,
  }
}

function withCode(code: string | null, line: string, style: PlanStyle['code']): string {
  if (code === null) return line
  if (style === 'le') return `LE ${code} ${line}`
  if (style === 'objective') return `OE${code.replace('.', '-L')} ${line}`
  if (style === 'dot') return `${code}. ${line}`
  return style === 'paren' ? `${code}) ${line}` : `${code} ${line}`
}

type Programme = Pick<TruthActivity, 'months' | 'written' | 'dashes' | 'bareSigns' | 'expectFlag'>

function drawProgramme(random: Random, style: PlanStyle): Programme {
  if (style.programme !== 'shares') {
    return { months: nothing(), written: nothing(), dashes: [], bareSigns: [], expectFlag: true }
  }
  const months = drawShares(random, style)
  // Thirteen zeros would leave nothing to decide.
  if (style.thirteenCells && months.some((share) => share !== null && share > 0) && random.chance(0.1)) {
    const at = random.int(0, 11)
    const written = [...months.slice(0, at), months[at] ?? 100, ...months.slice(at)]
    return {
      months: nothing(),
      written: written.map((share) => share ?? 500),
      dashes: [],
      bareSigns: [],
      expectFlag: true,
    }
  }
  const dashes = style.zero === 'dash' ? indexesOf(months, 0) : []
  const empty = indexesOf(months, null)
  const bareSigns = style.bareSigns && empty.length > 0 && random.chance(0.15) ? empty.slice(0, 1) : []
  const overWhole = months.some((share) => share !== null && share > 10_000)
  return { months, written: months, dashes, bareSigns, expectFlag: bareSigns.length > 0 || overWhole }
}

function drawShares(random: Random, style: PlanStyle): (number | null)[] {
  const spread = (share: number, at: readonly number[]): (number | null)[] =>
    Array.from({ length: 12 }, (_, month) => (at.includes(month) ? share : null))
  const all = Array.from({ length: 12 }, (_, month) => month)
  const some = random.shuffle(all)
  switch (random.int(0, 11)) {
    case 0:
      return spread(833, all)
    case 1:
      return spread(800, all)
    case 2:
    case 3:
      return spread(2500, random.pick([[2, 5, 8, 11], some.slice(0, 4)]))
    case 4:
      return spread(5000, some.slice(0, 2))
    case 5:
      return spread(10_000, some.slice(0, 1))
    case 6:
      return spread(3333, some.slice(0, 3))
    case 7:
      return spread(2500, some.slice(0, 4)).map((share) => share ?? (random.chance(0.5) ? 0 : null))
    case 8:
      return random.chance(0.3) ? spread(0, all) : spread(2000, some.slice(0, 5))
    case 9:
      return random.chance(0.2) ? unusual(random, some, style) : irregular(random, all)
    default:
      return irregular(random, some.slice(0, random.int(3, 11)))
  }
}

/** A figure over the whole, and sums that don't close: right as written, and worth a doubt. */
function unusual(random: Random, some: readonly number[], style: PlanStyle): (number | null)[] {
  const months = nothing()
  // `1.15` among fractions may be 115 % or 1.15 %: nobody can say what the truth would be.
  const overWhole = style.numbers.startsWith('fraction') ? [8000, 3000] : [11_500, 1500]
  const shares = random.pick([overWhole, [1500, 1500, 1500, 1500], [3000, 3000, 3000]])
  shares.forEach((share, index) => {
    months[some[index] ?? 0] = share
  })
  return months
}

function irregular(random: Random, at: readonly number[]): (number | null)[] {
  const months = nothing()
  let left = 100
  at.forEach((month, index) => {
    const after = at.length - 1 - index
    const share =
      after === 0 ? left : Math.max(1, Math.min(left - after, Math.round(left / (after + 1)) + random.int(-2, 2)))
    months[month] = share * 100
    left -= share
  })
  return months
}

function nothing(): (number | null)[] {
  return Array(12).fill(null)
}

function indexesOf(months: readonly (number | null)[], value: number | null): number[] {
  return months.flatMap((share, index) => (share === value ? [index] : []))
}
