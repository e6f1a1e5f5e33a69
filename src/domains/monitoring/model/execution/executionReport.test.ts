import { describe, expect, it } from 'vitest'
import type { Month } from '../../../../kernel/month.ts'
import { inMonths, type Twelve } from '../compliance/testing/builders.ts'
import { type CutForReport, executionReport, type KeptReport } from './executionReport.ts'

type Cut = CutForReport<{ key: string }>
type Side = NonNullable<Cut['rows'][number]['inForce']>

const side = (given: Partial<Side> & { months: Twelve }): Side => ({
  ...{ unit: { id: 'u', name: 'Oficina' }, state: 'measured', status: 'onTrack', compliance: 9000, demand: null },
  ...{ programmedBp: 5000, validatedBp: 4500, sentBp: 4500, heldMonths: null, exempt: [] },
  ...{ validated: inMonths({}), sent: inMonths({}) },
  ...given,
})
const row = (activityId: string, inForce: Side | null, original: Side | null = inForce) => ({
  ...{ key: `${activityId} u`, activityId, code: activityId.toUpperCase(), name: activityId, original, inForce },
})
const kept = (activityId: string, month: Month, given: Partial<KeptReport> = {}): KeptReport => ({
  ...{ activityId, unitId: 'u', month, status: 'validated', late: false, evidence: 1, noEvidence: '' },
  ...{ achievement: 'Se hizo', difficulty: '', corrective: '' },
  ...given,
})
const cut = (rows: Cut['rows'], reports: readonly KeptReport[] = []): Cut => ({
  ...{ rows, reports, units: [{ key: 'u' }, { key: 'v' }], since: null },
})
const asked = {
  period: 'quarter' as const,
  months: [1, 2, 3] as Month[],
  unit: { id: 'u', code: 'OF', name: 'Oficina' },
}

describe('lo calculado de un informe de ejecución', () => {
  it.each<[string, Side, KeptReport[], string[]]>([
    ['un mes programado sin informe falta', side({ months: inMonths({ 2: 2500 }) }), [], ['2 missing']],
    ['un mes sin programación no debe nada', side({ months: inMonths({ 9: 2500 }) }), [], []],
    [
      'lo enviado y lo devuelto esperan',
      side({ months: inMonths({ 1: 1000, 2: 1000 }) }),
      [kept('a', 1, { status: 'submitted' }), kept('a', 2, { status: 'returned' })],
      ['1 waiting', '2 waiting'],
    ],
    [
      'un mes no exigible no falta',
      side({ months: inMonths({ 1: 1000 }), exempt: [{ month: 1, why: 'suspended' }] }),
      [],
      [],
    ],
    [
      'lo que se hizo sin deberlo se muestra y no se cuenta',
      side({ months: inMonths({ 9: 2500 }) }),
      [kept('a', 3)],
      ['3 validated sin deber'],
    ],
    [
      'a demanda debe informe cada mes',
      side({ months: inMonths({}), state: 'onDemand' }),
      [kept('a', 1)],
      ['1 validated', '2 missing', '3 missing'],
    ],
    ['lo no ofrecido no debe nada', side({ months: inMonths({ 1: 1000 }), state: 'notOffered' }), [], []],
  ])('%s', (_title, inForce, reports, expected) => {
    const { activities } = executionReport(cut([row('a', inForce)], reports), asked)
    const told = activities[0]?.months.map(
      ({ month, standing, owed }) => `${month} ${standing}${owed ? '' : ' sin deber'}`,
    )
    expect(told).toEqual(expected)
  })

  it('suma los meses del periodo y no otros; sin ninguna cifra no hay suma', () => {
    const inForce = side({
      months: inMonths({ 1: 1000, 3: 1500, 4: 9000 }),
      ...{ validated: inMonths({ 1: 800, 4: 9000 }), sent: inMonths({}) },
    })
    const { activities } = executionReport(cut([row('a', inForce)]), asked)
    expect(activities[0]?.period).toEqual({ programmedBp: 2500, sentBp: null, validatedBp: 800 })
  })

  it('cuenta esperados, validados, los que esperan, los que faltan y los extemporáneos', () => {
    const months = inMonths({ 1: 1000, 2: 1000, 3: 1000, 9: 100 })
    const reports = [kept('a', 1, { late: true }), kept('a', 2, { status: 'submitted', late: true })]
    const { counts } = executionReport(cut([row('a', side({ months }))], reports), asked)
    expect(counts).toEqual({ expected: 3, validated: 1, waiting: 1, missing: 1, late: 2 })
  })

  it('una actividad que la reprogramación quitó sigue con lo que prometía, y ya no debe', () => {
    const { activities } = executionReport(cut([row('a', null, side({ months: inMonths({ 1: 1000 }) }))]), asked)
    expect(activities).toMatchObject([
      { programmedBp: 0, complianceOriginal: 9000, complianceInForce: null, months: [] },
    ])
  })

  it('de una unidad solo lo suyo; de la institución todas, en el orden del corte', () => {
    const other = side({ months: inMonths({ 1: 1000 }), unit: { id: 'v', name: 'Otra' } })
    const rows = [row('b', other), row('a', side({ months: inMonths({ 1: 1000 }) }))]
    expect(executionReport(cut(rows), asked).activities.map(({ activityId }) => activityId)).toEqual(['a'])
    const whole = executionReport(cut(rows), { ...asked, unit: null })
    expect(whole.activities.map(({ activityId }) => activityId)).toEqual(['a', 'b'])
    expect(whole.units.map(({ group, counts }) => [group.key, counts.missing])).toEqual([
      ['u', 1],
      ['v', 1],
    ])
  })
})
