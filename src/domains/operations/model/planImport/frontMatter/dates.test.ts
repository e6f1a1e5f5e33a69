import { describe, expect, it } from 'vitest'
import { readDate } from './dates.ts'

describe('fechas', () => {
  it.each([
    ['28/07/2021', '2021-07-28'],
    ['2-9-2021', '2021-09-02'],
    ['28.07.2021', '2021-07-28'],
    ['2021-07-28', '2021-07-28'],
    ['19 de julio de 2021', '2021-07-19'],
    ['1° de Setiembre del 2024', '2024-09-01'],
    ['San Salvador, 5 dic 2023', '2023-12-05'],
    ['29/02/2024', '2024-02-29'],
    ['30/02/2024', null],
    ['13/13/2021', null],
    ['5 de brumario de 2021', null],
    ['sin fecha', null],
  ])('«%s» es %s', (text, expected) => {
    expect(readDate(text)).toBe(expected)
  })
})
