import { describe, expect, it } from 'vitest'
import type { MonthRow } from '../figures.ts'
import { draftOf } from '../report/reportDraft.ts'
import { gridLines, parseGridDraft, placeOf, withPlace, writtenLines } from './gridDraft.ts'

const row = (id: string, report: MonthRow['report'] = null): MonthRow => ({
  activity: {
    ...{ id, code: id, name: id, expectedResult: '', unitOfMeasure: null, responsible: '' },
    means: ['Acta firmada', 'Registro fotográfico'],
  },
  unit: { id: 'u', name: 'Oficina del Norte' },
  ...{ form: 'share', programmedBp: 800, programmedQuantity: null, doneBp: null, report, lock: null },
  due: { on: '2026-03-06', hasPassed: false, extendedBecause: null },
  reopened: null,
  ...{ missing: [], warnings: [], mayWrite: true, available: [], steps: [], mayRectify: null, corrections: [] },
  ...{ unproven: [], conformity: null },
})
const draft = draftOf(row('a'), 'es-SV')
const lines = (typed: Parameters<typeof gridLines>[1]) => gridLines([row('a'), row('b')], typed, 'es-SV')

describe('la cuadrícula de informes', () => {
  it('solo se envían las líneas que alguien tocó y que se pueden leer', () => {
    const typed = { a: { ...draft, figure: '8,33' }, b: { ...draft, figure: 'ocho' } }
    expect(writtenLines(lines(typed), 'es-SV')).toMatchObject([
      { activityId: 'a', revision: 0, content: { shareBp: 833, evidence: [] } },
    ])
    expect(lines(typed).map(({ isWrong }) => isWrong)).toEqual([false, true])
    expect(writtenLines(lines({}), 'es-SV')).toEqual([])
  })

  it('lo que otra persona guardó después de empezar a escribir se nota', () => {
    expect(lines({ a: { ...draft, revision: 3 } }).map(({ isStale }) => isStale)).toEqual([true, false])
  })

  it('la prueba de una línea es la del primer medio; lo que lleva más se ve en su página', () => {
    const placed = withPlace(draft, 'Libro 3')
    expect([placeOf(placed), placed.evidence[0]?.means]).toEqual(['Libro 3', 'Acta firmada'])
    expect(placeOf({ ...draft, evidence: [] })).toBe('')
    expect(withPlace({ ...draft, evidence: [] }, 'Libro 3').evidence).toMatchObject([{ means: null, place: 'Libro 3' }])
    const [first, second] = placed.evidence
    expect(
      placeOf({ ...placed, evidence: [first, { ...second, place: 'Álbum' }] as typeof placed.evidence }),
    ).toBeNull()
  })

  it('un borrador del navegador que no se entiende no entra', () => {
    expect(parseGridDraft({ a: draft })).toEqual({ a: draft })
    expect([parseGridDraft({ a: { figure: 1 } }), parseGridDraft('x')]).toEqual([undefined, undefined])
  })
})
