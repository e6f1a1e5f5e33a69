import { describe, expect, it } from 'vitest'
import { returnAddress } from './returnAddress.ts'

describe('a dónde se vuelve después de entrar', () => {
  it.each([
    ['/plan/2026?unidad=DSS', '/plan/2026?unidad=DSS'],
    [undefined, '/'],
    ['', '/'],
    ['//otra.example', '/'],
    ['/\\otra.example', '/'],
    ['https://otra.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/entrar?volver=/entrar', '/'],
  ])('%s lleva a %s', (asked, expected) => {
    expect(returnAddress(asked)).toBe(expected)
  })
})
