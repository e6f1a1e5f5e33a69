import { describe, expect, it } from 'vitest'
import { IDENTITY } from './geometry.ts'
import { drawWords, newCursor, TEXT_STATE } from './pageText.ts'

const drawn = (...glyphs: string[]): string[] =>
  drawWords(
    glyphs.map((unicode) => ({ unicode, width: 500, isSpace: false })),
    { ...TEXT_STATE, fontSize: 10 },
    newCursor(),
    IDENTITY,
  ).map(({ text }) => text)

describe('letras de un glifo', () => {
  it.each([
    ['las de uno doble con los bytes cambiados se leen como son', ['O', '\u6600\u6900', 'c'], ['Ofic']],
    ['un signo chino solo se queda: lo señala la página', ['O', '\u6600', 'c'], ['O\u6600c']],
    ['las dos de un glifo doble bien escrito', ['O', 'fi', 'c'], ['Ofic']],
    ['un glifo que no dice nada separa palabras', ['O', '', 'c'], ['O', 'c']],
  ])('%s', (_, glyphs, words) => {
    expect(drawn(...glyphs)).toEqual(words)
  })
})
