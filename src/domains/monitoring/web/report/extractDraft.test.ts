import { describe, expect, it } from 'vitest'
import { type ExtractDraft, newExtractDraft, parseExtractDraft, readExtractDraft } from './extractDraft.ts'

const TODAY = '2026-03-02'
const whole: ExtractDraft = { ...newExtractDraft('2026', 2, TODAY), registerId: 'r', filter: 'Oficina central' }

describe('lo que se dice de un extracto antes de subirlo', () => {
  it('empieza con el mes entero, tomado hoy, y se recupera tal como quedó', () => {
    expect(newExtractDraft('2028', 2, TODAY)).toMatchObject({ from: '2028-02-01', to: '2028-02-29', takenOn: TODAY })
    expect(parseExtractDraft(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
    expect(parseExtractDraft({ filter: 'otra cosa' })).toBeUndefined()
  })

  it.each<[string, Partial<ExtractDraft>, string[]]>([
    ['sin registro', { registerId: null }, ['register']],
    ['sin filtro', { filter: ' a ' }, ['filter']],
    ['con el período al revés', { to: '2026-01-31' }, ['days']],
    ['tomado antes de empezar', { takenOn: '2026-01-31' }, ['days']],
    ['tomado mañana', { takenOn: '2026-03-03' }, ['days']],
    ['sin días', { from: '', to: '', takenOn: '' }, ['days']],
  ])('%s: se dice qué falta', (_title, change, faults) => {
    expect(readExtractDraft({ ...whole, ...change }, TODAY)).toEqual({ faults })
  })

  it('completo dice lo mismo que se escribió', () => {
    expect(readExtractDraft(whole, TODAY)).toEqual({ stated: whole })
  })
})
