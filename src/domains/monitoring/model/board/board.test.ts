import { describe, expect, it } from 'vitest'
import { readCut } from '../compliance/figures.ts'
import { fraction } from '../compliance/fraction.ts'
import type { MonitoredRow } from '../compliance/monitoredPlan.ts'
import { aMonitored, inMonths } from '../compliance/testing/builders.ts'
import type { FollowUpKind, FollowUpStatus } from '../followUp/followUp.ts'
import type { ReportStatus } from '../report.ts'
import { type AgendaDay, agendaOf } from './agenda.ts'
import { countFollowed } from './followed.ts'
import { knotsOf } from './knots.ts'
import { progressCurve } from './progressCurve.ts'
import { sumWaiting, waitingReports } from './unitReports.ts'
import { countSteps, stepsByUnit } from './week.ts'

const MARCH = { month: 3, programme: 'inForce' } as const

describe('la curva', () => {
  const half = inMonths({ 1: 5000, 6: 5000 })
  const rows = (done: number) => [
    aMonitored({ id: 'a', months: half, executed: inMonths({ 1: done }) }),
    aMonitored({ id: 'b', unitId: 'u2', months: half }),
  ]

  it('acumula mes a mes; lo hecho llega hasta el corte y después no se sabe', () => {
    const points =
      progressCurve({ validated: rows(2500), sent: rows(5000), verified: rows(1000) }, MARCH, 'equalUnits') ?? []
    expect(points.map(({ programmed }) => programmed).slice(4, 6)).toEqual([fraction(1, 2), fraction(1)])
    expect(points[2]).toEqual({
      ...{
        month: 3,
        programmed: fraction(1, 2),
        validated: fraction(1, 8),
        sent: fraction(1, 4),
        verified: fraction(1, 20),
      },
    })
    expect(points[3]).toMatchObject({ validated: null, sent: null, verified: null })
  })

  it('si nadie ha mirado ninguna evidencia no hay curva verificada, que no es lo mismo que cero', () => {
    const points = progressCurve({ validated: rows(2500), sent: rows(5000), verified: null }, MARCH, 'equalUnits')
    expect(points?.map(({ verified }) => verified)).toEqual(Array(12).fill(null))
  })

  it('sin programación no hay curva', () => {
    const none = [aMonitored({ months: inMonths({}) })]
    expect(progressCurve({ validated: none, sent: none, verified: null }, MARCH, 'equalUnits')).toBeNull()
  })
})

describe('los nudos críticos', () => {
  it('las atrasadas y las que no informan, primero la que más puntos debe; en riesgo no es nudo', () => {
    const done = (id: string, share: number) => aMonitored({ id, executed: inMonths({ 3: share }) })
    const silent = aMonitored({ id: 'muda', months: inMonths({ 1: 1000, 12: 9000 }) })
    const { rows } = readCut([silent, done('riesgo', 2000), done('poca', 1000), done('cero', 0)], MARCH)
    expect(knotsOf(rows).map(({ progress, status }) => [progress.activity.id, status])).toEqual([
      ['cero', 'late'],
      ['poca', 'late'],
      ['muda', 'noReport'],
    ])
  })
})

describe('lo que espera de cada unidad', () => {
  const row = (id: string, unitId: string) => ({ ...aMonitored({ id, unitId }), activityId: id }) as MonitoredRow
  const statuses: Readonly<Record<string, ReportStatus>> = {
    enviada: 'submitted',
    devuelta: 'returned',
    lista: 'validated',
  }
  const rule = { months: [1, 2, 3] as const, dueOn: (id: string) => (id === 'u1' ? '2026-04-08' : '2026-04-20') }
  const rows = [...Object.keys(statuses), 'nada'].flatMap((id) => [row(id, 'u1'), row(id, 'u2')])
  const waiting = (today: string) => waitingReports(rows, (id) => statuses[id], { ...rule, today })

  it('el día del plazo todavía no vence; al siguiente vence lo no enviado y lo devuelto', () => {
    expect(waiting('2026-04-08').get('u1')).toEqual({ toReview: 1, returned: 1, overdue: 0 })
    expect(waiting('2026-04-09').get('u1')).toEqual({ toReview: 1, returned: 1, overdue: 2 })
  })

  it('cada unidad con su plazo, y la suma de todas', () => {
    const found = waiting('2026-04-09')
    expect(found.get('u2')?.overdue).toBe(0)
    expect(sumWaiting(found.values())).toEqual({ toReview: 2, returned: 2, overdue: 2 })
  })
})

describe('lo que se sigue', () => {
  it('vence lo abierto o devuelto al día siguiente de su plazo; lo respondido ya no, y lo cerrado no se cuenta', () => {
    const one = (status: FollowUpStatus, kind: FollowUpKind = 'instruction') => ({ kind, status, dueOn: '2026-04-08' })
    const all = [one('open'), one('returned'), one('answered'), one('closed'), one('open', 'commitment')]
    expect(countFollowed(all, 'instruction', '2026-04-08')).toEqual({ open: 3, overdue: 0 })
    expect(countFollowed(all, 'instruction', '2026-04-09')).toEqual({ open: 3, overdue: 2 })
    expect(countFollowed(all, 'commitment', '2026-04-09')).toEqual({ open: 1, overdue: 1 })
  })
})

describe('la semana', () => {
  it('cuenta cada paso, por unidad; lo que se retira no es ni enviado ni devuelto', () => {
    const step = (unitId: string, act: string) => ({ unitId, act })
    const steps = [step('u1', 'submit'), step('u1', 'return'), step('u1', 'submit'), step('u2', 'recall')]
    expect(countSteps(steps)).toEqual({ submitted: 2, validated: 0, returned: 1 })
    expect(stepsByUnit(steps).get('u2')).toEqual({ submitted: 0, validated: 0, returned: 0 })
  })
})

describe('los próximos quince días', () => {
  const day = (on: string, units: string[] = [], kind: AgendaDay['kind'] = 'extensionEnds'): AgendaDay => ({
    ...{ on, kind, units, year: 2026, month: 3, phase: null, unitKind: null },
  })

  it('desde hoy hasta el último día, en orden; lo mismo de varias unidades es una línea', () => {
    const days = [day('2026-04-16'), day('2026-04-15', ['A']), day('2026-03-30'), day('2026-03-31', [], 'reportsDue')]
    expect(agendaOf([...days, day('2026-04-15', ['B'])], '2026-03-31').map(({ on, units }) => [on, units])).toEqual([
      ['2026-03-31', []],
      ['2026-04-15', ['A', 'B']],
    ])
  })
})
