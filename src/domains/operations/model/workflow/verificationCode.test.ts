import { describe, expect, it } from 'vitest'
import { readVerificationCode, verificationCode } from './verificationCode.ts'

describe('código de verificación', () => {
  it('diez bytes son cuatro grupos de cuatro, sin letras que se confundan', () => {
    expect(verificationCode(new Uint8Array(10))).toBe('0000-0000-0000-0000')
    expect(verificationCode(new Uint8Array(10).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ')
    const all = verificationCode(Uint8Array.from({ length: 160 }, (_, index) => (index * 37) % 256))
    expect(all).not.toMatch(/[ILOU]/)
  })

  it.each([
    ['0A1B-2C3D-4E5F-6G7H', '0A1B-2C3D-4E5F-6G7H'],
    ['0a1b2c3d4e5f6g7h', '0A1B-2C3D-4E5F-6G7H'],
    [' oA1b 2c3d-4e5f.6g7h ', '0A1B-2C3D-4E5F-6G7H'],
    ['iL1O', '1110'],
    ['', ''],
  ])('«%s» se lee %s', (typed, code) => {
    expect(readVerificationCode(typed)).toBe(code)
  })
})
