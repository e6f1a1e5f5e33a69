import { describe, expect, it } from 'vitest'
import { parseQuantity } from './quantity.ts'

describe('lo que se escribe en un campo', () => {
  it.each([
    ['', null],
    [' 40 ', 40],
    ['1,200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ['1,20', undefined],
    ['-3', undefined],
    ['doce', undefined],
  ])('la cantidad «%s»', (text, value) => expect(parseQuantity(text)).toBe(value))
})
