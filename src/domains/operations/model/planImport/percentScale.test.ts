import { describe, expect, it } from 'vitest'
import { type MonthCell, readMonthCell } from './monthCell.ts'
import { contradictsScale, decidePercentScale } from './percentScale.ts'

const row = (...texts: string[]): MonthCell[] => texts.map((text) => readMonthCell({ text }))

describe('la escala de los números sin signo', () => {
  it.each([
    ['filas que suman cien', [row('25', '75'), row('50', '50')], 'percent'],
    ['filas que suman uno', [row('0.25', '0.75'), row('0,5', '0,5')], 'fraction'],
    ['ocho doce veces', [row(...Array<string>(12).fill('8'))], 'percent'],
    ['doceavos redondeados', [row(...Array<string>(12).fill('0.08'))], 'fraction'],
    ['signo y sin signo en la misma fila', [row('50%', '50')], 'percent'],
    ['solo ceros entre filas con signo', [row('0', '0'), row('50%', '50%')], 'percent'],
    ['cantidades', [row('3', '4'), row('12', '7'), row('100', '0')], null],
    ['unos como marcas', [row('1', '1', '1')], null],
    ['mitad y mitad', [row('25', '75'), row('0.25', '0.75')], null],
    ['nada escrito', [row('', '')], null],
  ] as const)('%s', (_, rows, expected) => {
    expect(decidePercentScale(rows)).toBe(expected)
  })

  it('una fila que contradice a su hoja no se lee', () => {
    expect(contradictsScale(row('0.25', '0.75'), 'percent')).toBe(true)
    expect(contradictsScale(row('25', '75'), 'fraction')).toBe(true)
    expect(contradictsScale(row('25', '75'), 'percent')).toBe(false)
    expect(contradictsScale(row('25%', '75%'), 'fraction')).toBe(false)
  })
})
