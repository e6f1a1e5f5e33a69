import { describe, expect, it } from 'vitest'
import { followUpText as words } from './messages.es.ts'
import { parseStepDraft, stepFaults } from './stepDraft.ts'

describe('lo que falta en un paso', () => {
  const said = { text: 'Se abrió', place: '' }

  it.each([
    ['una respuesta sin archivo ni lugar', 'answer', said, false, { place: words.placeMissing }],
    ['una respuesta con archivo', 'answer', said, true, {}],
    ['una respuesta con lugar', 'answer', { ...said, place: 'Nota 4' }, false, {}],
    ['una respuesta con archivo y sin palabras', 'answer', { text: ' ', place: '' }, true, { text: words.textMissing }],
    ['una devolución sin palabras', 'return', { text: '', place: '' }, false, { text: words.textMissing }],
    ['un cierre sin palabras', 'close', { text: '', place: '' }, false, {}],
  ] as const)('%s', (_title, act, draft, hasFile, faults) => {
    expect(stepFaults(act, draft, hasFile)).toEqual(faults)
  })

  it('lo guardado por un programa más viejo que no cabe se olvida', () => {
    expect(parseStepDraft({ text: 'Se abrió', place: 'Nota 4' })).toEqual({ text: 'Se abrió', place: 'Nota 4' })
    expect(parseStepDraft({ text: 'Se abrió' })).toBeUndefined()
  })
})
