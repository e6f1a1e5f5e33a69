import { describe, expect, it } from 'vitest'
import type { Month } from '../../../../kernel/month.ts'
import { fraction } from './fraction.ts'
import type { Cut, MonitoredActivity } from './monitoredActivity.ts'
import { percentHundredths } from './percentHundredths.ts'
import { progressOf, type ShareProgress } from './progress.ts'
import { aMonitored, inMonths } from './testing/builders.ts'

const at = (month: Month, programme: Cut['programme'] = 'inForce'): Cut => ({ month, programme })

/** Progress of an activity that has shares. */
function shares(activity: MonitoredActivity, cut: Cut): ShareProgress {
  const progress = progressOf(activity, cut)
  if (progress.state === 'onDemand' || progress.state === 'notOffered') throw new Error('no shares')
  return progress
}

describe('avance de una actividad', () => {
  const half = aMonitored({ executed: inMonths({ 3: 2500, 6: 1250 }) })

  it('programado, ejecutado, desviación y cumplimiento a junio', () => {
    expect(shares(half, at(6))).toMatchObject({
      state: 'measured',
      yearBp: 10_000,
      programmedBp: 5000,
      executedBp: 3750,
      deviationBp: -1250,
      compliance: fraction(3, 4),
      reports: { expected: 2, received: 2 },
      isOverExecuted: false,
      isDueLater: true,
    })
    expect(shares(half, at(12)).isDueLater).toBe(false)
  })

  it('un tercio de cumplimiento es un tercio exacto', () => {
    const third = aMonitored({ months: inMonths({ 1: 9999 }), executed: inMonths({ 1: 3333 }) })
    expect(shares(third, at(1)).compliance).toEqual(fraction(1, 3))
  })

  const zeros = inMonths({ 1: 0, 5: 0 })
  it.each<[title: string, activity: Parameters<typeof aMonitored>[0], month: Month, state: string]>([
    ['nada vencía y nada se hizo: sin programación a la fecha', {}, 2, 'notScheduledToDate'],
    ['nada vencía y algo se hizo: adelantado', { executed: inMonths({ 2: 100 }) }, 2, 'ahead'],
    ['todo vacío: sin programación', { months: inMonths({}) }, 12, 'notScheduled'],
    ['todo vacío o en 0: sin programación', { months: zeros, executed: inMonths({ 1: 50 }) }, 12, 'notScheduled'],
    ['lo que vencía no es exigible', { exempt: [{ month: 3, why: 'conditionNotMet' }] }, 5, 'notDue'],
    [
      'lo que vencía no es exigible, aunque se hizo',
      {
        exempt: [{ month: 3, why: 'suspended' }],
        executed: inMonths({ 3: 2500 }),
      },
      5,
      'notDue',
    ],
    [
      'antes del primer mes no exigible, nada vencía',
      { exempt: [{ month: 3, why: 'suspended' }] },
      2,
      'notScheduledToDate',
    ],
    ['a demanda', { modality: 'onDemand' }, 6, 'onDemand'],
    ['no ofrecida', { modality: 'notOffered' }, 6, 'notOffered'],
    ['permanente se mide', { modality: 'permanent' }, 6, 'measured'],
    ['condicionada se mide', { modality: 'conditional' }, 6, 'measured'],
    ['sin modalidad se mide como programada', { modality: null }, 6, 'measured'],
  ])('%s', (_title, activity, month, state) => {
    const progress = progressOf(aMonitored(activity), at(month))
    expect(progress.state).toBe(state)
    if (state !== 'measured') expect('compliance' in progress ? progress.compliance : null).toBeNull()
  })

  it('un mes no exigible sale del denominador y no se espera su reporte; lo que en él se hizo cuenta', () => {
    const conditional = aMonitored({ exempt: [{ month: 6, why: 'conditionNotMet' }], executed: inMonths({ 3: 2500 }) })
    const done = { ...conditional, executed: inMonths({ 3: 2000, 6: 500 }) }
    expect(shares(conditional, at(6))).toMatchObject({
      programmedBp: 2500,
      yearBp: 10_000,
      compliance: fraction(1),
      reports: { expected: 1, received: 1 },
    })
    expect(shares(done, at(6))).toMatchObject({ executedBp: 2500, reports: { expected: 1, received: 1 } })
  })

  it('contra la programación original excusa la condición no cumplida, no la suspensión ni el cierre de la unidad', () => {
    const due = (why: 'suspended' | 'conditionNotMet' | 'unitClosed') =>
      shares(aMonitored({ exempt: [{ month: 6, why }] }), at(6, 'original')).programmedBp
    expect([due('conditionNotMet'), due('suspended'), due('unitClosed')]).toEqual([2500, 5000, 5000])
  })

  it('sin reprogramación: 61 %; con: 83 %', () => {
    const moved = aMonitored({
      original: inMonths({ 1: 4150, 2: 4150, 12: 1700 }),
      inForce: inMonths({ 1: 4150, 2: 1950, 12: 3900 }),
      executed: inMonths({ 1: 4150, 2: 913 }),
    })
    const percent = (programme: Cut['programme']) => {
      const { compliance } = shares(moved, at(2, programme))
      return compliance === null ? null : percentHundredths(compliance)
    }
    expect([percent('original'), percent('inForce')]).toEqual([6100, 8300])
  })

  it('lo que falta por reportar y un 0 reportado dan el mismo cumplimiento y otra cobertura', () => {
    const silent = shares(aMonitored({ executed: inMonths({ 3: 2500 }) }), at(6))
    const zero = shares(aMonitored({ executed: inMonths({ 3: 2500, 6: 0 }) }), at(6))
    expect([silent.compliance, zero.compliance]).toEqual([fraction(1, 2), fraction(1, 2)])
    expect([silent.reports, zero.reports]).toEqual([
      { expected: 2, received: 1 },
      { expected: 2, received: 2 },
    ])
  })

  it.each([
    [5500, false],
    [5501, true],
  ])('hecho %i de 5000 al corte: pide motivo, %s', (done, flagged) => {
    expect(shares(aMonitored({ executed: inMonths({ 6: done }) }), at(6)).isOverExecuted).toBe(flagged)
  })
})

describe('actividades a demanda', () => {
  const sheet = (received: number, attended: number) => ({ received, attended })
  const calls = aMonitored({
    modality: 'onDemand',
    demand: { pendingAtStart: 0, months: [sheet(10, 6), null, sheet(5, 8), sheet(0, 0), ...Array(8).fill(null)] },
  })
  const demand = (activity: MonitoredActivity, month: Month) => {
    const progress = progressOf(activity, at(month))
    return progress.state === 'onDemand' ? progress.demand : undefined
  }

  it.each<[Month, object]>([
    [1, { received: 10, attended: 6, pending: 4, attention: fraction(3, 5), reports: { expected: 1, received: 1 } }],
    [2, { received: 10, attended: 6, pending: 4, attention: fraction(3, 5), reports: { expected: 2, received: 1 } }],
    [3, { received: 15, attended: 14, pending: 1, attention: fraction(14, 15), reports: { expected: 3, received: 2 } }],
    [4, { received: 15, attended: 14, pending: 1, attention: fraction(14, 15), reports: { expected: 4, received: 3 } }],
  ])('al mes %i, lo pendiente pasa al mes siguiente', (month, expected) => {
    expect(demand(calls, month)).toEqual(expected)
  })

  it('lo pendiente del año anterior también se atiende', () => {
    const carried = { ...calls, demand: { pendingAtStart: 5, months: [sheet(5, 8)] } }
    expect(demand(carried, 1)).toMatchObject({ pending: 2, attention: fraction(4, 5) })
  })

  it('que nadie pidiera nada no es una falta', () => {
    const quiet = { ...calls, demand: { pendingAtStart: 0, months: [sheet(0, 0)] } }
    expect(demand(quiet, 1)).toMatchObject({ pending: 0, attention: null, reports: { expected: 1, received: 1 } })
    expect(demand({ ...calls, demand: null }, 1)).toMatchObject({
      attention: null,
      reports: { expected: 1, received: 0 },
    })
  })

  it('un mes no exigible no espera reporte', () => {
    const paused = { ...calls, exempt: [{ month: 2, why: 'suspended' } as const] }
    expect(demand(paused, 3)).toMatchObject({ reports: { expected: 2, received: 2 } })
  })
})
