import { describe, expect, it } from 'vitest'
import type { Month } from '../../../../kernel/month.ts'
import { keptMonths, monthsOfPeriod } from './reportPeriod.ts'

const cutsTo = (...months: Month[]) => months.map((month, index) => ({ number: index + 1, month, at: '' }))

describe('de qué meses habla un informe de ejecución', () => {
  it.each<[string, Month[], number, Month[] | undefined, Month[] | undefined]>([
    ['un corte de un mes que no termina trimestre da solo el del mes', [1], 1, [1], undefined],
    ['el corte del tercer mes da los dos', [1, 2, 3], 3, [3], [1, 2, 3]],
    ['el que cierra dos meses habla de los dos', [1, 3], 2, [2, 3], [1, 2, 3]],
    ['el que cierra el trimestre entero da solo el trimestral', [3, 6], 2, undefined, [4, 5, 6]],
    ['el que cierra medio año da sus seis meses y el segundo trimestre', [6], 1, [1, 2, 3, 4, 5, 6], [4, 5, 6]],
    ['un corte a caballo de dos trimestres da los meses que cerró', [2, 5], 2, [3, 4, 5], undefined],
  ])('%s', (_title, months, number, ofMonth, ofQuarter) => {
    const cuts = cutsTo(...months)
    const cut = cuts[number - 1]
    if (cut === undefined) throw new Error('no cut')
    expect(monthsOfPeriod(cuts, cut, 'month')).toEqual(ofMonth)
    expect(monthsOfPeriod(cuts, cut, 'quarter')).toEqual(ofQuarter)
  })

  it.each<[string, Month | undefined, Month, Month[]]>([
    ['el primero guarda desde enero', undefined, 2, [1, 2]],
    ['el que cierra un mes guarda también el resto de su trimestre', 2, 3, [1, 2, 3]],
    ['el que cierra más que su trimestre los guarda todos', 3, 8, [4, 5, 6, 7, 8]],
  ])('qué informes guarda un corte: %s', (_title, last, month, kept) => {
    expect(keptMonths(last, month)).toEqual(kept)
  })
})
