import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight } from './highlight.ts'

const marked = (text: string, ...words: string[]): string =>
  highlight(text, words)
    .map((part) => (part.isHit ? `[${part.text}]` : part.text))
    .join('')

describe('las palabras encontradas se señalan', () => {
  it.each([
    ['Capacitación técnica', ['tecnica'], 'Capacitación [técnica]'],
    ['Capacitación técnica', ['CAPACITACIÓN'], '[Capacitación] técnica'],
    ['Reinspección', ['inspeccion'], 'Re[inspección]'],
    ['año a año', ['ano'], '[año] a [año]'],
    ['aaa', ['aa'], '[aaa]'],
    ['sin coincidencias', ['otra'], 'sin coincidencias'],
    ['sin palabras', [''], 'sin palabras'],
  ])('«%s» con %j', (text, words, expected) => expect(marked(text, ...words)).toBe(expected))

  it('nunca cambia el texto', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        expect(
          highlight(text, words)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
