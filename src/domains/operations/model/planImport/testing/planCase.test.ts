import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumShares } from '../../../../../kernel/basisPoints.ts'
import { foldText } from '../../../../../kernel/text.ts'
import type { ImportedActivity, ImportedPlan } from '../importedPlan.ts'
import { judge } from './judge.ts'
import type { PlanCase } from './planCase.ts'
import { makePlanCase } from './planCase.ts'

const cases = fc.integer({ min: 0, max: 2 ** 31 }).map((seed) => makePlanCase(seed))

function rowAt(planCase: PlanCase, place: unknown): string[] {
  const rows = planCase.source.sections.flatMap((section) => section.rows)
  return rows.find((row) => JSON.stringify(row.place) === JSON.stringify(place))?.cells.map((cell) => cell.text) ?? []
}

/** The plan that a perfect reader would make of a case. */
function perfectPlan({ truth }: PlanCase): ImportedPlan {
  const issue = { rule: 'x', severity: 'warning', message: 'x', field: 'row', original: null, proposal: null } as const
  const activities = truth.activities.map(
    (activity): ImportedActivity => ({
      source: activity.place ?? { line: 0 },
      strategicLine: activity.line,
      code: activity.code,
      activity: activity.name,
      expectedResult: activity.expectedResult,
      verification: activity.verification,
      responsible: activity.responsible,
      months: activity.months,
      sum: sumShares(activity.months),
      original: [],
      issues: activity.expectFlag ? [issue] : [],
    }),
  )
  return {
    units: truth.units.map((unit) => ({
      name: unit.name,
      kind: unit.kind,
      aliases: [],
      signatures: [],
      notes: [],
      activities: activities.filter((_, index) => truth.activities[index]?.unit === unit.name),
      issues: [],
    })),
    issues: [],
  } as unknown as ImportedPlan
}

describe('generador de planes de prueba', () => {
  it('la misma semilla da el mismo documento', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        expect(makePlanCase(seed)).toEqual(makePlanCase(seed))
      }),
      { numRuns: 25, seed: 1 },
    )
  })

  it('cada actividad está en su lugar, con su nombre y tantas cifras como meses programados', () => {
    fc.assert(
      fc.property(cases, (planCase) => {
        const places = planCase.truth.activities.map(({ place }) => JSON.stringify(place))
        expect(new Set(places).size).toBe(places.length)
        for (const activity of planCase.truth.activities) {
          const cells = rowAt(planCase, activity.place)
          expect(cells.some((cell) => cell !== '' && activity.name.startsWith(cell.trim()))).toBe(true)
          if (planCase.style.programme !== 'shares' || activity.damage !== null) continue
          const written = cells.filter((cell) => /^ ?(?:[\d.,]+ ?%?|-|%) ?$/u.test(cell)).length
          const others = (planCase.style.extras.includes('number') ? 1 : 0) + (planCase.style.totalColumn ? 1 : 0)
          const shares = activity.written.filter((share) => share !== null).length + activity.bareSigns.length
          expect(written).toBe(shares + others)
        }
      }),
      { numRuns: 60, seed: 2 },
    )
  })

  it('el texto y las filas dicen lo mismo', () => {
    fc.assert(
      fc.property(cases, ({ text, source }) => {
        if (text === undefined) return
        const rows = source.sections.flatMap((section) => section.rows)
        expect(rows.map((row) => row.cells.map((cell) => cell.text).join('\t')).join('\n')).toBe(
          text.replace(/\n$/u, ''),
        )
      }),
      { numRuns: 60, seed: 3 },
    )
  })

  it('en doscientas semillas aparece cada rasgo de estilo', () => {
    const seen = new Map<string, Set<string>>()
    for (let seed = 0; seed < 200; seed++) {
      for (const [trait, value] of Object.entries(makePlanCase(seed).style)) {
        seen.set(trait, (seen.get(trait) ?? new Set()).add(JSON.stringify(value)))
      }
    }
    const counts = Object.fromEntries([...seen].map(([trait, values]) => [trait, values.size]))
    expect(counts).toMatchObject({
      format: 6,
      laterPages: 3,
      unitPlacement: 6,
      header: 2,
      monthHeads: 6,
      code: 6,
      numbers: 8,
      zero: 3,
      programme: 3,
      letterhead: 4,
      totals: 3,
      signatures: 3,
      hiddenSheet: 3,
    })
    expect(Object.values(counts).every((count) => count > 1)).toBe(true)
  })
})

describe('juez de planes leídos', () => {
  const planCase = makePlanCase(7, {
    ...({ format: 'text', unitPlacement: 'title', programme: 'shares' } as const),
    ...{ bareSigns: false, damages: false },
  })
  const altered = (change: (activity: ImportedActivity) => void): ImportedPlan => {
    const plan = perfectPlan(planCase)
    const activity = plan.units.flatMap((unit) => unit.activities)[0]
    if (activity !== undefined) change(activity)
    return plan
  }

  it('un plan perfecto no tiene faltas', () => {
    fc.assert(
      fc.property(cases, (any) => {
        const whole = any.truth.activities.filter(({ damage }) => damage === null)
        expect(judge(perfectPlan(any), any)).toEqual({
          rowsRight: whole.length,
          rowsTotal: whole.length,
          silentWrongNumbers: 0,
          missing: 0,
          invented: 0,
          unitsWrong: 0,
          faults: [],
        })
      }),
      { numRuns: 60, seed: 4 },
    )
  })

  it('una cifra cambiada en silencio se cuenta; con una duda en la fila, no', () => {
    const silent = altered((activity) => {
      activity.months = activity.months.map((share, month) => (month === 0 ? 4321 : share))
    })
    const spoken = altered((activity) => {
      activity.months = activity.months.map((share, month) => (month === 0 ? 4321 : share))
      activity.issues = [{ rule: 'x', severity: 'warning', message: '', field: 'row', original: null, proposal: null }]
    })
    expect(judge(silent, planCase)).toMatchObject({ silentWrongNumbers: 1 })
    expect(judge(spoken, planCase)).toMatchObject({ silentWrongNumbers: 0 })
    expect(judge(silent, planCase).rowsRight).toBe(planCase.truth.activities.length - 1)
  })

  it('una fila que falta, una inventada y una unidad cambiada se cuentan', () => {
    const plan = perfectPlan(planCase)
    const [unit] = plan.units
    const gone = unit?.activities.shift()
    expect(judge(plan, planCase)).toMatchObject({ missing: 1, invented: 0 })
    if (gone !== undefined) {
      unit?.activities.push(gone, { ...gone, source: { line: 99_999 }, activity: 'TOTAL' })
    }
    expect(judge(plan, planCase)).toMatchObject({ missing: 0, invented: 1 })
    if (unit !== undefined) unit.name = foldText(`${unit.name} otra`)
    expect(judge(plan, planCase)).toMatchObject({ unitsWrong: 1 })
  })
})
