import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumShares, WHOLE_YEAR_BP } from '../../../../kernel/basisPoints.ts'
import { modalities } from '../activity.ts'
import { applyChange } from '../activityChange.ts'
import { ruleCodes } from './finding.ts'
import { reviewRules } from './registry.ts'
import { reviewPlan } from './reviewPlan.ts'
import { describeFinding, describeRepair, reviewText } from './reviewText.es.ts'
import { anActivity, aPlan, everyMonth, found, foundIn, inMonths, quarters } from './testing/reviewBuilders.ts'

const share = fc.oneof(
  fc.constant(null),
  fc.constant(0),
  fc.integer({ min: 1, max: 12_000 }),
  fc.constantFrom(800, 833, 2500),
)
const text = fc.constantFrom(
  '',
  'Elaborar boletines',
  'Elaborar boletines de',
  'Ferias',
  'N/A',
  'Plan',
  'Informe de avance del PAT',
  'Taller (dos',
  '9.9 Otra',
  '1.1 Servir mejor',
)
const activities = fc
  .array(
    fc.record({
      unitId: fc.constantFrom('u1', 'u2', 'u3'),
      position: fc.integer({ min: 1, max: 4 }),
      lineText: text,
      classification: fc.constantFrom('line' as const, 'process' as const, 'unclassified' as const),
      lineId: fc.constantFrom(null, 'l11', 'borrada'),
      processId: fc.constantFrom(null, 'pr1'),
      name: text,
      expectedResult: text,
      means: fc.array(text, { maxLength: 2 }),
      responsibleText: text,
      modality: fc.constantFrom(null, ...modalities),
      weightBp: fc.constantFrom(null, 2000, 3333, 5000),
      months: fc.array(share, { minLength: 12, maxLength: 12 }),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, i) => anActivity({ ...row, id: `a${i}` })))

describe('revisar un plan', () => {
  it('no importa en qué orden llegan las filas, las unidades y el catálogo', () => {
    fc.assert(
      fc.property(activities, fc.integer({ min: 0, max: 11 }), (rows, turn) => {
        const turned = [...rows.slice(turn), ...rows.slice(0, turn)].toReversed()
        const plan = aPlan({ activities: rows })
        const other = {
          ...aPlan({ activities: turned }),
          units: plan.units.toReversed(),
          lines: plan.lines.toReversed(),
        }
        expect(reviewPlan(other)).toEqual(reviewPlan(plan))
      }),
    )
  })

  it('una fila recibe como mucho un hallazgo de cada familia y ninguna huella se repite', () => {
    fc.assert(
      fc.property(activities, (rows) => {
        const findings = reviewPlan(aPlan({ activities: rows }))
        const family = new Map(reviewRules.map((rule) => [rule.code, rule.family]))
        const keys = findings
          .filter((finding) => finding.activityId !== null && family.get(finding.rule) !== 'plan')
          .map((finding) => `${finding.activityId} ${family.get(finding.rule)}`)
        expect(new Set(keys).size).toBe(keys.length)
        expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(findings.length)
      }),
    )
  })

  it('revisar no cambia nada, y toda reparación parte de lo que hay', () => {
    fc.assert(
      fc.property(activities, (rows) => {
        const copy = structuredClone(rows)
        const byId = new Map(rows.map((row) => [row.id, row]))
        const changes = reviewPlan(aPlan({ activities: rows })).flatMap((f) => f.repairs.flatMap((r) => r.changes))
        for (const change of changes) expect(() => applyChange(byId.get(change.activityId)!, change)).not.toThrow()
        expect(rows).toEqual(copy)
      }),
    )
  })

  it('toda reparación de los meses cierra en 100 exactos, conserva los meses programados y quita el hallazgo', () => {
    const months = fc.array(share, { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(months, (written) => {
        const activity = anActivity({ months: written })
        for (const finding of reviewPlan(aPlan({ activities: [activity] }))) {
          for (const repair of finding.repairs) {
            const repaired = repair.changes.reduce(applyChange, activity)
            expect(sumShares(repaired.months)).toBe(WHOLE_YEAR_BP)
            expect(repaired.months.map((s) => (s ?? 0) > 0)).toEqual(written.map((s) => (s ?? 0) > 0))
            expect(found(finding.rule, { activities: [repaired] })).toEqual([])
          }
        }
      }),
    )
  })

  it('toda fila programada que no suma 100 y no pasa de 100 en un mes tiene al menos una reparación', () => {
    const months = fc.array(fc.oneof(fc.constant(null), fc.integer({ min: 100, max: 3000 })), {
      minLength: 12,
      maxLength: 12,
    })
    fc.assert(
      fc.property(months, (written) => {
        const findings = reviewPlan(aPlan({ activities: [anActivity({ months: written })] })).filter(
          (f) => f.field === 'months',
        )
        for (const finding of findings.filter((f) => f.rule !== 'months.none'))
          expect(finding.repairs.length).toBeGreaterThan(0)
      }),
    )
  })

  it('la huella cambia cuando cambia lo hallado y se queda cuando cambia otra cosa', () => {
    const print = (months: readonly (number | null)[], name = 'Elaborar boletines'): string | undefined =>
      foundIn('months.sum', { months, name })[0]?.fingerprint
    expect(print(everyMonth(800))).toBe(print(everyMonth(800), 'Elaborar informes'))
    expect(print(everyMonth(800))).not.toBe(print(everyMonth(800).with(0, 801)))
    expect(print(inMonths({ 1: 6000 }))).not.toBe(print(inMonths({ 2: 6000 })))
  })

  it('cada hallazgo y cada reparación tienen sus frases completas', () => {
    fc.assert(
      fc.property(activities, (rows) => {
        for (const finding of reviewPlan(aPlan({ activities: rows }))) {
          const { title, explanation, whatToDo } = describeFinding(finding)
          const labels = finding.repairs.flatMap((repair) => Object.values(describeRepair(repair)))
          for (const sentence of [title, explanation, whatToDo, ...labels]) {
            expect(sentence).toMatch(/\p{L}/u)
            expect(sentence).not.toMatch(/undefined|NaN|null/)
          }
        }
      }),
    )
  })

  it('las reglas tienen código único, procedencia y frase', () => {
    expect(reviewRules.map((rule) => rule.code).toSorted()).toEqual(Object.keys(reviewText).toSorted())
    for (const rule of reviewRules) expect(rule.source).not.toBe('')
  })

  it('un plan vacío dice solo qué objetivos y líneas están sin actividades', () => {
    const rules = reviewPlan(aPlan({ activities: [] })).map((finding) => finding.rule)
    expect(rules).toEqual(['objective.withoutActivities', 'line.withoutActivities'])
  })

  it('revisa cincuenta mil actividades', () => {
    const rows = Array.from({ length: 50_000 }, (_, i) =>
      anActivity({
        id: `a${i}`,
        unitId: `u${i % 30}`,
        position: i,
        name: `Elaborar boletín ${i % 20_000}`,
        months: i % 5 === 0 ? everyMonth(800) : quarters,
      }),
    )
    expect(found('months.sum', { activities: rows })).toHaveLength(10_000)
  })
})

describe('códigos de las reglas', () => {
  it('la lista que usan los filtros tiene cada regla del registro y ninguna más', () => {
    expect([...ruleCodes].sort()).toEqual(reviewRules.map((rule) => rule.code).sort())
  })
})
