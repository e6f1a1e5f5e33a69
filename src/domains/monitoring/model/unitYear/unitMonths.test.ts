import { describe, expect, it } from 'vitest'
import type { Month } from '../../../../kernel/month.ts'
import type { OwedReport } from '../health/processFacts.ts'
import type { ReportStatus } from '../report.ts'
import { unitMonths } from './unitMonths.ts'

const owed = (activityId: string, month: Month, status: ReportStatus | null): OwedReport => ({
  ...{ unitId: 'u1', activityId, month, dueOn: `2026-0${month + 1}-08`, owners: [] },
  report:
    status === null
      ? undefined
      : { ...{ id: activityId, unitId: 'u1', activityId, month, status, noEvidence: '', evidence: 1 }, steps: [] },
})

describe('los meses del año de una unidad', () => {
  const all = [
    ...[owed('a', 1, 'validated'), owed('b', 1, 'validated'), owed('c', 1, 'validated')],
    ...[owed('d', 1, 'submitted'), owed('e', 1, 'returned'), owed('f', 1, 'draft'), owed('g', 1, null)],
    owed('a', 2, null),
  ]
  const states = { a: 'verified', b: 'unproven' } as const
  const months = unitMonths(all, (id) => states[id as keyof typeof states] ?? 'unreviewed', '2026-02-09')

  it('cada informe que se debe está en un solo estado, y suman lo que se debe', () => {
    const { owed: due, validated, waiting, returned, unsent } = months[0] as (typeof months)[number]
    expect([validated, waiting, returned, unsent]).toEqual([3, 1, 1, 2])
    expect(validated + waiting + returned + unsent).toBe(due)
  })

  it('vencido es lo que no llegó o volvió a la unidad; lo que no ha vencido no cuenta', () => {
    expect(months.map(({ overdue }) => overdue).slice(0, 2)).toEqual([3, 0])
  })

  it('verificado y no verificado aparte de lo que nadie miró', () => {
    expect(months[0]).toMatchObject({ validated: 3, verified: 1, unproven: 1 })
  })

  it('doce meses, también los que no deben nada', () => {
    expect(months).toHaveLength(12)
    expect(months[11]).toMatchObject({ month: 12, owed: 0, unsent: 0 })
  })
})
