import { describe, expect, it } from 'vitest'
import { compareText, foldText } from './text.ts'

describe('comparar textos', () => {
  it('no distingue acentos, mayúsculas ni espacios repetidos', () => {
    expect(foldText('  Línea\u00a0 ESTRATÉGICA ')).toBe('linea estrategica')
  })

  it('ordena en español y por número', () => {
    expect(['Ñandú', 'árbol', 'zona', 'OE 10', 'OE 2', 'nube'].sort(compareText)).toEqual([
      'árbol',
      'nube',
      'Ñandú',
      'OE 2',
      'OE 10',
      'zona',
    ])
  })
})
