import { describe, expect, it } from 'vitest'
import { lackingParts } from './stepParts.ts'

describe('lo que falta en un paso', () => {
  const said = { text: 'Se abrió', place: '', hasFile: false }

  it.each([
    ['una respuesta sin archivo ni lugar', 'answer', said, ['place']],
    ['una respuesta con archivo', 'answer', { ...said, hasFile: true }, []],
    ['una respuesta con lugar', 'answer', { ...said, place: 'Nota 4' }, []],
    ['una respuesta con archivo y sin palabras', 'answer', { ...said, text: ' ', hasFile: true }, ['text']],
    ['una respuesta sin nada', 'answer', { ...said, text: '' }, ['text', 'place']],
    ['una devolución sin palabras', 'return', { ...said, text: '' }, ['text']],
    ['un cierre sin palabras', 'close', { ...said, text: '' }, []],
  ] as const)('%s', (_title, act, step, lacking) => {
    expect(lackingParts(act, step)).toEqual(lacking)
  })
})
