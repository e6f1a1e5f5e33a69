import { describe, expect, it } from 'vitest'
import { chosenInput, ENDS, firstChoices, firstDraft, isChosen, keptDraft, sumUp } from './choices.ts'
import type { Settlement } from './reorganisationReads.ts'

type Waiting = Settlement['waiting'][number]
const waiting = (id: string, choice: Waiting['choice'] = null): Waiting => ({
  id,
  code: id,
  name: id,
  months: [7],
  choice,
})
const page = (given: Partial<Settlement>): Settlement => ({
  unit: { id: 'u', code: 'U', name: 'U', closedOn: '2026-07-01' },
  successorName: null,
  planStatus: 'inForce',
  firstOpenMonth: 7,
  ownerless: [],
  heirs: [],
  defaultHeirId: null,
  waiting: [],
  passed: [],
  kept: [],
  naming: [],
  request: null,
  seen: [],
  mayPrepare: true,
  record: null,
  ...given,
})

describe('la propuesta de quién hereda', () => {
  it('empieza con la unidad de la fusión, y lo guardado gana', () => {
    const saved = [
      waiting('a'),
      waiting('b', { activityId: 'b', heirId: 'otra' }),
      waiting('c', { activityId: 'c', heirId: null, reason: 'Terminó el convenio' }),
    ]
    const choices = firstChoices(page({ defaultHeirId: 'sucesora', waiting: saved }))
    expect(choices).toEqual({
      a: { heir: 'sucesora', reason: '' },
      b: { heir: 'otra', reason: '' },
      c: { heir: ENDS, reason: 'Terminó el convenio' },
    })
    expect(sumUp(choices)).toEqual({
      byHeir: new Map([
        ['sucesora', 1],
        ['otra', 1],
      ]),
      ends: 1,
      missing: 0,
    })
  })

  it('sin sucesora no se supone ninguna', () => {
    const choices = firstChoices(page({ waiting: [waiting('a')] }))
    expect(sumUp(choices).missing).toBe(1)
    expect(chosenInput(choices)).toEqual([])
  })

  it('terminar pide un motivo, y sin él no se envía', () => {
    expect(isChosen({ heir: ENDS, reason: ' no ' })).toBe(false)
    expect(chosenInput({ a: { heir: ENDS, reason: ' Ya no se hace ' }, b: { heir: 'x', reason: 'sobra' } })).toEqual([
      { activityId: 'a', heirId: null, reason: 'Ya no se hace' },
      { activityId: 'b', heirId: 'x' },
    ])
  })

  it('lo escrito vuelve al cargar de nuevo, mientras lo guardado y lo que espera sean lo mismo', () => {
    const open = page({ waiting: [waiting('b'), waiting('a')], seen: ['i1'] })
    const typed = { ...firstDraft(open), choices: { a: { heir: 'otra', reason: '' }, b: { heir: '', reason: '' } } }
    const stored: unknown = JSON.parse(JSON.stringify({ ...typed, reason: 'Decreto 12' }))
    expect(keptDraft(open, stored)).toEqual({ ...typed, reason: 'Decreto 12' })
    expect(keptDraft(page({ waiting: open.waiting, seen: ['i2'] }), stored)).toBeUndefined()
    expect(keptDraft(page({ waiting: [waiting('a')], seen: ['i1'] }), stored)).toBeUndefined()
    expect(keptDraft(open, { reason: 'Decreto 12' })).toBeUndefined()
  })
})
