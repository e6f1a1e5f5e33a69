import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MonthCut } from '../monthLock.ts'
import { cutOfQuarter } from './quarter.ts'
import { isBelow, type RatedFigure, type Rating, ratingOf, ratings } from './rating.ts'
import { missingParts } from './unitEvaluation.ts'

const limits = { exceededOver: 110, onTrackFrom: 90, atRiskFrom: 70 }

function aFigure(compliance: number | null, uncapped = compliance, validated = 3): RatedFigure {
  return {
    reports: { expected: 3, validated },
    means: { validated: { compliance, uncapped: { compliance: uncapped } } },
  }
}

describe('la calificación de una unidad en el corte', () => {
  it.each<[string, RatedFigure | null, Rating]>([
    ['90.00 %: en meta', aFigure(9000), 'onTrack'],
    ['89.99 %: en riesgo', aFigure(8999), 'atRisk'],
    ['70.00 %: en riesgo', aFigure(7000), 'atRisk'],
    ['69.99 %: atrasada', aFigure(6999), 'late'],
    ['0.00 % con informes: atrasada', aFigure(0), 'late'],
    ['0.00 % sin ningún informe: sin reporte', aFigure(0, 0, 0), 'noReport'],
    ['110.00 % sin tope: en meta', aFigure(10_000, 11_000), 'onTrack'],
    ['110.01 % sin tope: superada', aFigure(10_000, 11_001), 'exceeded'],
    ['130 % sin tope pero 80 % con tope: en riesgo, nada compensa', aFigure(8000, 13_000), 'atRisk'],
    ['nada tocaba hasta el corte: sin programación', aFigure(null), 'notScheduled'],
    ['nada con programación', { reports: { expected: 0, validated: 0 }, means: null }, 'notScheduled'],
    ['la unidad no tenía actividades en esa programación', null, 'notScheduled'],
  ])('%s', (_title, figure, expected) => {
    expect(ratingOf(figure, limits)).toBe(expected)
  })

  it('usa los umbrales del corte, no otros', () => {
    expect(ratingOf(aFigure(8500), { ...limits, onTrackFrom: 85 })).toBe('onTrack')
    expect(ratingOf(aFigure(8500), { ...limits, atRiskFrom: 86 })).toBe('late')
  })

  it('más cumplimiento nunca baja la calificación', () => {
    const order: readonly Rating[] = ['late', 'atRisk', 'onTrack', 'exceeded']
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), fc.nat(20_000), (low, more, over) => {
        const high = Math.min(10_000, low + more)
        const rank = (value: number) => order.indexOf(ratingOf(aFigure(value, Math.max(value, over)), limits))
        expect(rank(high)).toBeGreaterThanOrEqual(rank(low))
      }),
    )
  })
})

describe('lo que la unidad tiene que decir', () => {
  const said = { causes: [{ cause: 'staff' as const, text: 'Faltó personal' }], commitments: [] }
  const nothing = { causes: [], commitments: [] }

  it.each<[Rating, Rating, typeof nothing | typeof said, string[]]>([
    ['onTrack', 'onTrack', nothing, []],
    ['exceeded', 'onTrack', nothing, []],
    ['notScheduled', 'notScheduled', nothing, []],
    ['atRisk', 'atRisk', nothing, ['cause', 'commitment']],
    ['late', 'onTrack', nothing, ['cause', 'commitment']],
    ['noReport', 'noReport', said, ['commitment']],
    ['onTrack', 'late', nothing, ['cause']],
    ['onTrack', 'late', said, []],
  ])('vigente %s, original %s', (inForce, original, content, missing) => {
    expect(missingParts({ inForce, original }, content)).toEqual(missing)
  })

  it('por debajo están en riesgo, atrasada y sin reporte', () => {
    expect(ratings.filter(isBelow)).toEqual(['atRisk', 'late', 'noReport'])
  })
})

describe('el corte de un trimestre', () => {
  const cuts: MonthCut[] = [
    { number: 1, month: 1, at: '' },
    { number: 2, month: 3, at: '' },
    { number: 3, month: 7, at: '' },
  ]
  it.each([
    [1, 2],
    [2, 3],
    [3, undefined],
    [4, undefined],
  ] as const)('trimestre %s: corte %s', (quarter, number) => {
    expect(cutOfQuarter(cuts, quarter)?.number).toBe(number)
  })
})
