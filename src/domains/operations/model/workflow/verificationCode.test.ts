import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readVerificationCode, VERIFICATION_CODE_BYTES, verificationCode } from './verificationCode.ts'

describe('código de verificación', () => {
  it('diez bytes son cuatro grupos de cuatro, sin letras que se confundan', () => {
    expect(verificationCode(new Uint8Array(10))).toBe('0000-0000-0000-0000')
    expect(verificationCode(new Uint8Array(10).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ')
    const all = verificationCode(Uint8Array.from({ length: 160 }, (_, index) => (index * 37) % 256))
    expect(all).not.toMatch(/[ILOU]/)
  })

  it('lleva al menos 80 bits al azar y no pierde ninguno: otros bytes son otro código, y el escrito es el leído', () => {
    expect(VERIFICATION_CODE_BYTES * 8).toBeGreaterThanOrEqual(80)
    const bytes = fc.uint8Array({ minLength: VERIFICATION_CODE_BYTES, maxLength: VERIFICATION_CODE_BYTES })
    fc.assert(
      fc.property(bytes, fc.nat(VERIFICATION_CODE_BYTES * 8 - 1), (given, bit) => {
        const other = Uint8Array.from(given, (byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
        expect(verificationCode(other)).not.toBe(verificationCode(given))
        expect(readVerificationCode(verificationCode(given).toLowerCase())).toBe(verificationCode(given))
      }),
    )
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
