import { describe, expect, it } from 'vitest'
import { planOfYear } from './strategicPlan.ts'

const plans = [
  { name: 'nuevo', startYear: 2029, endYear: 2033 },
  { name: 'corregido', startYear: 2025, endYear: 2028 },
  { name: 'primero', startYear: 2024, endYear: 2028 },
]

describe('de qué plan estratégico cuelga un año', () => {
  it.each<[string, number, string | undefined]>([
    ['del que lo cubre', 2029, 'nuevo'],
    ['del más nuevo de dos que lo cubren', 2028, 'corregido'],
    ['del único que lo cubre desde el principio', 2024, 'primero'],
    ['de ninguno, antes del primero', 2023, undefined],
    ['de ninguno, después del último', 2034, undefined],
  ])('%s', (_title, year, name) => {
    expect(planOfYear(plans, year)?.name).toBe(name)
  })
})
