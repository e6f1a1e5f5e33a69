import { describe, expect, it } from 'vitest'
import { isOver, lastMonthOver, monitoredYear } from './monitoredYear.ts'

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

describe('el mes a cuyo cierre se miran las cifras', () => {
  it.each([
    [2026, '2026-03-31', 2],
    [2026, '2026-04-01', 3],
    [2026, '2026-01-15', 1],
    [2025, '2026-01-15', 12],
    [2027, '2026-01-15', 1],
  ])('de %i, el %s: %i', (year, today, month) => {
    expect(lastMonthOver(year, today)).toBe(month)
  })

  it.each([
    ['terminó el día anterior', 2026, 3, '2026-04-01', true],
    ['termina hoy', 2026, 3, '2026-03-31', false],
    ['es de un año que pasó', 2025, 12, '2026-01-15', true],
    ['no ha comenzado', 2027, 1, '2026-12-31', false],
  ])('un mes que %s', (_case, year, month, today, over) => {
    expect(isOver(year, month, today)).toBe(over)
  })
})
