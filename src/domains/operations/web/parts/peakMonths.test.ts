import { describe, expect, it } from 'vitest'
import { peakMonths } from './peakMonths.ts'

const year = (...values: number[]): number[] => [...values, ...Array.from({ length: 12 - values.length }, () => 0)]

describe('los meses que sobresalen', () => {
  it.each([
    ['un año parejo no tiene picos', Array.from({ length: 12 }, () => 5), []],
    ['los cierres de trimestre sobresalen', [1, 1, 4, 1, 1, 4, 1, 1, 4, 1, 1, 4], [2, 5, 8, 11]],
    ['un año sin trabajo no tiene picos', year(), []],
    ['un solo mes con trabajo no es un pico: es todo', year(0, 7), []],
    ['un poco más que los demás no es un pico', [5, 5, 5, 5, 5, 6, 5, 5, 5, 5, 5, 5], []],
  ])('%s', (_title, values, peaks) => {
    expect(peakMonths(values)).toEqual(peaks)
  })
})
