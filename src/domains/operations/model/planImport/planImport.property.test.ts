import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importedPlanSchema } from './importedPlan.ts'
import { readPlan } from './readPlan.ts'
import { judge } from './testing/judge.ts'
import { makePlanCase } from './testing/planCase.ts'

const file = { name: 'plan', format: 'text', sha256: '0'.repeat(64), bytes: 0 } as const
const DOCUMENTS = 200

describe('planes de otras instituciones, generados', () => {
  it('todas las filas están, al menos 98 % bien, y ninguna cifra equivocada pasa sin duda', () => {
    const totals = { rows: 0, right: 0, silent: 0, missing: 0, invented: 0, units: 0 }
    const faults: string[] = []
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const planCase = makePlanCase(seed)
        const judgement = judge(readPlan(planCase.source, file), planCase)
        totals.rows += judgement.rowsTotal
        totals.right += judgement.rowsRight
        totals.silent += judgement.silentWrongNumbers
        totals.missing += judgement.missing
        totals.invented += judgement.invented
        totals.units += judgement.unitsWrong
        faults.push(...judgement.faults.map((fault) => `${seed}: ${fault}`))
      }),
      { numRuns: DOCUMENTS, seed: 2022 },
    )
    expect(totals.rows).toBeGreaterThan(DOCUMENTS * 10)
    expect(totals.silent, faults.join('\n')).toBe(0)
    expect([totals.missing, totals.invented, totals.units], faults.join('\n')).toEqual([0, 0, 0])
    expect(totals.right / totals.rows, faults.join('\n')).toBeGreaterThanOrEqual(0.98)
  })

  it('todo plan leído cumple el contrato y leerlo otra vez da lo mismo', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const { source } = makePlanCase(seed)
        const plan = readPlan(source, file)
        expect(importedPlanSchema.parse(plan)).toEqual(plan)
        expect(readPlan(source, file)).toEqual(plan)
      }),
      { numRuns: 40, seed: 2023 },
    )
  })
})
