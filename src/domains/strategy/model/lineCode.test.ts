import { describe, expect, it } from 'vitest'
import { compareLineCodes, objectiveNumberOf } from './lineCode.ts'

describe('código de línea', () => {
  it.each([
    ['3.5', 3],
    ['10.1', 10],
    ['1.10', 1],
    ['03.5', null],
    ['3.05', null],
    ['3.5.2', null],
    ['3', null],
    ['LE 3.5', null],
  ])('%s es del objetivo %s', (code, objective) => {
    expect(objectiveNumberOf(code)).toBe(objective)
  })

  it('la línea 1.2 va antes que la 1.10, y esta antes que la 2.1', () => {
    expect(['2.1', '1.10', '10.1', '1.2'].toSorted(compareLineCodes)).toEqual(['1.2', '1.10', '2.1', '10.1'])
  })
})
