import { describe, expect, it } from 'vitest'
import { titleOfYear } from './planSections.ts'

describe('el título de un plan que se importa', () => {
  it.each([
    ['Plan Anual de Trabajo 2022', 2027, 'Plan Anual de Trabajo 2027'],
    ['PLAN 2022 DEL MINISTERIO (2022)', 2023, 'PLAN 2023 DEL MINISTERIO (2023)'],
    ['Plan Anual de Trabajo 2022', 2022, 'Plan Anual de Trabajo 2022'],
    ['Plan del año en marcha', 2027, 'Plan del año en marcha'],
    ['Plan 2022, dentro del estratégico 2020-2024', 2027, 'Plan 2022, dentro del estratégico 2020-2024'],
    ['Formulario 20221', 2027, 'Formulario 20221'],
  ])('«%s» en %i: «%s»', (title, year, called) => {
    expect(titleOfYear(title, year)).toBe(called)
  })
})
