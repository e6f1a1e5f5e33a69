import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONTHS, type Month } from '../../../kernel/month.ts'
import {
  changedBeside,
  correctionOf,
  monthToWriteIn,
  newContent,
  type ReportFigures,
  rectified,
  shownIn,
} from './correction.ts'
import type { ReportStatus } from './report.ts'

const none: ReportFigures = { shareBp: null, quantity: null, received: null, attended: null }
const quantity = (value: number): ReportFigures => ({ ...none, quantity: value })
const one = (number: number, value: number, more: Partial<{ status: ReportStatus; month: Month }> = {}) => ({
  ...{ activityId: 'ferias', month: 1 as Month, number, status: 'validated' as ReportStatus, after: quantity(value) },
  ...more,
})
const report = (value: number, month: Month = 1) => ({ activityId: 'ferias', month, ...quantity(value) })

describe('la cifra que cuenta de un mes', () => {
  it.each([
    ['sin rectificación, la del informe', [], 40],
    ['con una validada, la rectificada', [one(1, 35)], 35],
    ['una rectificación a cero cuenta como cero', [one(1, 0)], 0],
    ['de dos validadas, la más nueva', [one(1, 35), one(2, 38)], 38],
    ['también si la más nueva llega primero', [one(2, 38), one(1, 35)], 38],
    ['un borrador no cambia nada', [one(1, 35, { status: 'draft' })], 40],
    ['una enviada que nadie validó tampoco', [one(1, 35, { status: 'submitted' })], 40],
    ['ni una devuelta', [one(1, 35, { status: 'returned' })], 40],
    ['mientras la segunda espera vale la primera', [one(1, 35), one(2, 38, { status: 'submitted' })], 35],
    ['la de otro mes no es suya', [one(1, 35, { month: 2 })], 40],
  ] as const)('%s', (_title, corrections, expected) => {
    expect(rectified([report(40)], corrections)).toEqual([report(expected)])
  })

  it('con la cifra vienen las personas y los textos que se rectificaron', () => {
    const said = { women: 4, men: 2, achievement: 'Se hicieron tres', difficulty: '', corrective: '' }
    const [counting] = rectified(
      [{ ...report(40), women: null, achievement: 'Se hizo' }],
      [{ ...one(1, 35), after: { ...quantity(35), ...said } }],
    )
    expect(counting).toMatchObject({ quantity: 35, women: 4, achievement: 'Se hicieron tres' })
  })

  it('la de otra actividad no es suya', () => {
    expect(rectified([report(40)], [{ ...one(1, 35), activityId: 'talleres' }])).toEqual([report(40)])
  })
})

const anyMonth = fc.constantFrom(...MONTHS)
const anyReports = fc
  .uniqueArray(anyMonth, { maxLength: 12 })
  .chain((months) => fc.tuple(...months.map((month) => fc.nat(500).map((value) => report(value, month)))))
const anyCorrections = fc
  .array(
    fc.record({
      month: anyMonth,
      value: fc.nat(500),
      status: fc.constantFrom<ReportStatus>('draft', 'submitted', 'returned', 'validated'),
    }),
    { maxLength: 20 },
  )
  .map((all) => all.map(({ month, value, status }, at) => one(at + 1, value, { month, status })))

describe('las cifras que cuentan de cualquier año', () => {
  it('sin rectificaciones validadas son las de los informes', () => {
    fc.assert(
      fc.property(anyReports, anyCorrections, (reports, corrections) => {
        const waiting = corrections.filter(({ status }) => status !== 'validated')
        expect(rectified(reports, waiting)).toEqual(reports)
      }),
    )
  })

  it('no dependen del orden en que se leen las rectificaciones', () => {
    const shuffled = anyCorrections.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(anyReports, shuffled, (reports, [inOrder, mixed]) => {
        expect(rectified(reports, mixed)).toEqual(rectified(reports, inOrder))
      }),
    )
  })

  it('ningún mes aparece ni desaparece, y cada uno vale su última rectificación validada o su informe', () => {
    fc.assert(
      fc.property(anyReports, anyCorrections, (reports, corrections) => {
        const last = (month: Month) =>
          corrections.findLast((each) => each.month === month && each.status === 'validated')
        expect(rectified(reports, corrections)).toEqual(
          reports.map((each) => report(last(each.month)?.after.quantity ?? each.quantity ?? 0, each.month)),
        )
      }),
    )
  })

  it('la cadena se conserva: rectificar no quita las anteriores', () => {
    const chain = [one(1, 35), one(2, 38)]
    expect(correctionOf(chain, { activityId: 'ferias', month: 1 })).toBe(chain[1])
    expect(chain).toHaveLength(2)
  })
})

describe('lo que debe quedar', () => {
  const said = { women: 4, men: null, achievement: 'Se hizo', difficulty: '', corrective: '' }
  const share = { ...none, shareBp: 2000 }
  const cases = { ...none, received: 10, attended: 8 }
  it.each([
    ['se cuenta como se informó: cantidad', quantity(40), { ...none, quantity: 35, shareBp: 99 }, quantity(35)],
    ['parte del año', share, { ...none, shareBp: 1500, quantity: 3 }, { ...none, shareBp: 1500 }],
    ['casos', cases, { ...cases, attended: 9, shareBp: 1 }, { ...cases, attended: 9 }],
    ['a cero', quantity(40), quantity(0), quantity(0)],
  ] as const)('%s', (_title, before, wanted, after) => {
    expect(newContent({ ...before, ...said }, { ...wanted, ...said })).toEqual({ ...after, ...said })
  })

  it.each([
    ['otro logro', { achievement: 'Se hicieron dos ferias' }, ['achievement']],
    ['una dificultad que no se dijo', { difficulty: 'Llovió' }, ['difficulty']],
    ['más mujeres y también hombres', { women: 5, men: 3 }, ['women', 'men']],
    ['mujeres que no se informaron', { women: null }, ['women']],
    ['cero hombres, que no es lo mismo que no decirlo', { men: 0 }, ['men']],
  ])('con la misma cifra, %s', (_title, change, changed) => {
    const before = { ...share, ...said }
    const after = newContent(before, { ...before, ...change })
    expect(after).toEqual({ ...before, ...change })
    expect(changedBeside(before, after)).toEqual(changed)
  })

  it.each([
    ['lo mismo que ya está', quantity(40), quantity(40), {}, 'monitoring.nothingRectified'],
    [
      'lo mismo, aunque otra cifra que no se usa sea distinta',
      share,
      { ...share, quantity: 7 },
      {},
      'monitoring.nothingRectified',
    ],
    ['sin cifra', quantity(40), none, {}, 'monitoring.figureMissing'],
    ['sin cifra, aunque cambie el logro', quantity(40), none, { achievement: 'Otro' }, 'monitoring.figureMissing'],
    ['con la mitad de las cifras', cases, { ...none, received: 10 }, {}, 'monitoring.figureMissing'],
    ['un logro que se borra', quantity(40), quantity(35), { achievement: ' ' }, 'monitoring.textEmptied'],
  ] as const)('se rechaza %s', (_title, before, wanted, change, code) => {
    expect(() => newContent({ ...before, ...said }, { ...wanted, ...said, ...change })).toThrow(
      expect.objectContaining({ code }),
    )
  })
})

describe('el mes en que se escribe', () => {
  const cut = (number: number, month: Month) => ({ number, month, at: '2026-03-10T15:00:00.000Z' })
  it('el primero que ningún corte cerró', () => {
    expect(monthToWriteIn([cut(1, 1), cut(2, 3)], 2)).toBe(4)
  })
  it('un mes abierto no se rectifica, y en un año cerrado entero no hay dónde', () => {
    const refused = (months: Month[], month: Month) => () =>
      monthToWriteIn(
        months.map((one) => cut(one, one)),
        month,
      )
    expect(refused([], 1)).toThrow(expect.objectContaining({ code: 'monitoring.monthStillOpen' }))
    expect(refused([1], 2)).toThrow(expect.objectContaining({ code: 'monitoring.monthStillOpen' }))
    expect(refused([12], 12)).toThrow(expect.objectContaining({ code: 'monitoring.noOpenMonth' }))
  })
  it('mientras espera se muestra en el mes abierto, aunque otro corte lo mueva; validada se queda en el suyo', () => {
    expect(shownIn({ writtenIn: null }, [cut(1, 1)])).toBe(2)
    expect(shownIn({ writtenIn: null }, [cut(1, 1), cut(2, 2)])).toBe(3)
    expect(shownIn({ writtenIn: 2 }, [cut(1, 1), cut(2, 2)])).toBe(2)
    expect(shownIn({ writtenIn: null }, [cut(1, 12)])).toBeNull()
  })
})
