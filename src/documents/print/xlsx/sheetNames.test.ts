import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheetNames } from './sheetNames.ts'

describe('nombres de hoja', () => {
  it.each([
    [['Unidad: A/B*[c]?'], ['Unidad A B c']],
    [
      ['Plan', 'PLAN', 'plan'],
      ['Plan', 'PLAN (2)', 'plan (3)'],
    ],
    [
      ['', "''"],
      ['Hoja', 'Hoja (2)'],
    ],
    [
      ['Dirección General de Inspección de Trabajo', 'Dirección General de Inspección de Empleo'],
      ['Dirección General de Inspección', 'Dirección General de Inspec (2)'],
    ],
  ])('%j', (wanted, expected) => {
    expect(sheetNames(wanted, 'Hoja')).toEqual(expected)
  })

  it('siempre son válidos y distintos', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 12 }), (wanted) => {
        const names = sheetNames(wanted, 'Hoja')
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length)
        for (const name of names) expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/su)
      }),
    )
  })
})
