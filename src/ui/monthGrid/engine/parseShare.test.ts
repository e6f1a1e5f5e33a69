import { describe, expect, it } from 'vitest'
import { parseShare } from './parseShare.ts'

const NBSP = String.fromCharCode(0xa0)

describe('leer un porcentaje escrito o pegado', () => {
  it.each([
    ['8', 800],
    ['8%', 800],
    ['8 %', 800],
    [`8${NBSP}%`, 800],
    [` 8.33 `, 833],
    ['8,33', 833],
    ['8,3%', 830],
    ['.5', 50],
    ['0,5', 50],
    ['8.', 800],
    ['+8', 800],
    ['０８', 800],
    ['0', 0],
    ['0%', 0],
    ['0.00', 0],
    ['100', 10_000],
    ['110', 11_000],
    ['8.3333333333', 833],
    ['8.335', 834],
    ['0.005', 1],
  ])('«%s» se lee igual en un país de punto y en uno de coma', (text, value) => {
    expect(parseShare(text, 'es-SV')).toEqual({ ok: true, value })
  })

  it('vacío no es cero: no hay nada escrito', () => {
    for (const text of ['', '  ', NBSP]) expect(parseShare(text, 'es-SV')).toEqual({ ok: true, value: null })
  })

  it('lo que el país leería como millares es ambiguo y no se adivina', () => {
    expect(parseShare('1,234', 'es-SV')).toEqual({ ok: false, reason: 'ambiguous' })
    expect(parseShare('1.234', 'es-SV')).toEqual({ ok: true, value: 123 })
    expect(parseShare('1.234', 'es-CO')).toEqual({ ok: false, reason: 'ambiguous' })
    expect(parseShare('1,234', 'es-CO')).toEqual({ ok: true, value: 123 })
    expect(parseShare('0,125', 'es-SV')).toEqual({ ok: true, value: 13 })
  })

  it.each([
    ['-8', 'negative'],
    ['−8 %', 'negative'],
    ['(8)', 'negative'],
    ['abc', 'notNumber'],
    ['-', 'notNumber'],
    ['8 8', 'notNumber'],
    ['8%%', 'notNumber'],
    ['1,2,3', 'notNumber'],
    ['x', 'notNumber'],
    ['.', 'notNumber'],
    ['1e3', 'notNumber'],
    ['1,234.5', 'tooLarge'],
    ['1.234,5', 'tooLarge'],
    ['1001', 'tooLarge'],
  ])('«%s» se rechaza diciendo por qué', (text, reason) => {
    expect(parseShare(text, 'es-SV')).toEqual({ ok: false, reason })
  })
})
