import { describe, expect, it } from 'vitest'
import { sameValue } from './sameValue.ts'

describe('cuándo dos valores son el mismo', () => {
  it.each([
    [null, 0, false],
    [[null, 0], [null, 0], true],
    [[null], [0], false],
    [{ a: 1, b: null }, { b: null, a: 1 }, true],
    [{ a: undefined }, {}, false],
    [[], {}, false],
  ])('%j y %j', (a, b, same) => expect(sameValue(a, b)).toBe(same))
})
