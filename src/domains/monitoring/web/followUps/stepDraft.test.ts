import { describe, expect, it } from 'vitest'
import { followUpText as words } from './messages.es.ts'
import { parseStepDraft, stepFaults } from './stepDraft.ts'

describe('lo escrito en un paso', () => {
  it('cada cosa que falta se dice en su casilla', () => {
    expect(stepFaults('answer', { text: '', place: '' }, false)).toEqual({
      ...{ text: words.textMissing, place: words.placeMissing },
    })
    expect(stepFaults('answer', { text: 'Se abrió', place: '' }, true)).toEqual({})
  })

  it('lo guardado por un programa más viejo que no cabe se olvida', () => {
    expect(parseStepDraft({ text: 'Se abrió', place: 'Nota 4' })).toEqual({ text: 'Se abrió', place: 'Nota 4' })
    expect(parseStepDraft({ text: 'Se abrió' })).toBeUndefined()
  })
})
