import { describe, expect, it } from 'vitest'
import { monitoredYear } from './monitoredYear.ts'

const plan = (year: number, status = 'preparing') => ({ year, status })

describe('a qué año lleva Seguimiento', () => {
  it.each<[title: string, plans: ReturnType<typeof plan>[], year: number | undefined]>([
    ['sin planes, a ninguno', [], undefined],
    ['al del plan en vigor, aunque haya uno más nuevo', [plan(2027), plan(2025, 'inForce')], 2025],
    ['de dos en vigor, al del año en curso', [plan(2027, 'inForce'), plan(2026, 'inForce')], 2026],
    ['de dos en vigor de otros años, al más nuevo', [plan(2024, 'inForce'), plan(2025, 'inForce')], 2025],
    ['sin ninguno en vigor, al más nuevo', [plan(2024, 'closed'), plan(2026), plan(2025)], 2026],
  ])('%s', (_title, plans, year) => {
    expect(monitoredYear(plans, '2026-01-15')).toBe(year)
  })
})
