import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONTHS } from '../../../../kernel/month.ts'
import { type CutReading, type Figures, figuresBy, figuresOf, type GroupOf, partOfWay, readCut } from './figures.ts'
import { type Fraction, subtract } from './fraction.ts'
import type { MonitoredActivity } from './monitoredActivity.ts'
import { isCounted, progressOf } from './progress.ts'
import { joinSums, sumsOf } from './sums.ts'
import { aMonitored } from './testing/builders.ts'

const share = fc.option(fc.integer({ min: 0, max: 4000 }))
const twelve = fc.array(share, { minLength: 12, maxLength: 12 })

/** Any activity at all, within three units. */
const anyActivity = fc.record({
  unitId: fc.constantFrom('u1', 'u2', 'u3'),
  modality: fc.constantFrom('scheduled', 'permanent', 'conditional', 'onDemand', 'notOffered', null),
  weightBp: fc.option(fc.integer({ min: 0, max: 10_000 })),
  original: twelve,
  inForce: twelve,
  exempt: fc.array(
    fc.record({
      month: fc.constantFrom(...MONTHS),
      why: fc.constantFrom('suspended' as const, 'conditionNotMet' as const, 'unitClosed' as const),
    }),
    { maxLength: 2 },
  ),
  executed: twelve,
})

const anyPlan: fc.Arbitrary<MonitoredActivity[]> = fc
  .array(anyActivity, { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map((row, index) => aMonitored({ ...row, id: `a${index}` })))

const anyCut = fc.record({
  month: fc.constantFrom(...MONTHS),
  programme: fc.constantFrom('original' as const, 'inForce' as const),
})

const byUnits = partOfWay('equalUnits')
const lineOf: GroupOf = ({ id }) => (id.length > 2 ? null : `l${Number(id.slice(1)) % 3}`)

/** Two units in a department, and one that did not say its own. */
const departmentOf: GroupOf = ({ unitId }) => (unitId === 'u3' ? null : 'SV-UN')

/** Every figure that a board shows of a plan. */
function board(reading: CutReading): Figures[] {
  const groups = [
    figuresBy(reading, ({ unitId }) => unitId),
    figuresBy(reading, lineOf),
    ...[byUnits, undefined].map((partOf) => figuresBy(reading, departmentOf, partOf)),
  ]
  const sorted = groups.flatMap((one) => [...one].sort(([a], [b]) => String(a).localeCompare(String(b))))
  return [figuresOf(reading, byUnits), figuresOf(reading), ...sorted.map(([, figures]) => figures)]
}

const isAtMost = (a: Fraction | null | undefined, b: Fraction | null | undefined): boolean =>
  a && b ? subtract(a, b).numerator <= 0n : !a && !b

/** Nobody asked for anything in any month, and it was said. */
const quiet = { pendingAtStart: 0, months: MONTHS.map(() => ({ received: 0, attended: 0 })) }
const anyReading = fc.tuple(anyPlan, anyCut)
const mapExecuted = (
  plan: readonly MonitoredActivity[],
  change: (done: number | null, activity: number, month: number) => number | null,
): MonitoredActivity[] =>
  plan.map((one, activity) => ({ ...one, executed: one.executed.map((done, month) => change(done, activity, month)) }))

describe('las cifras de cualquier plan', () => {
  it('no dependen del orden de las actividades', () => {
    fc.assert(
      fc.property(anyReading, ([plan, cut]) => {
        expect(board(readCut(plan.toReversed(), cut))).toEqual(board(readCut(plan, cut)))
      }),
    )
  })

  it('un grupo partido en dos y vuelto a juntar es el mismo', () => {
    fc.assert(
      fc.property(anyReading, fc.nat({ max: 12 }), ([plan, cut], at) => {
        const { rows, weights } = readCut(plan, cut)
        const parts = [rows.slice(0, at), rows.slice(at)].map((part) => sumsOf(part, weights))
        expect(joinSums(parts)).toEqual(sumsOf(rows, weights))
      }),
    )
  })

  it('cada actividad se cuenta una vez, en un estado', () => {
    fc.assert(
      fc.property(anyReading, ([plan, cut]) => {
        for (const { activities, byState } of board(readCut(plan, cut)))
          expect(Object.values(byState).reduce((a, b) => a + b)).toBe(activities)
        const counts = [...figuresBy(readCut(plan, cut), lineOf).values()].map(({ activities }) => activities)
        expect(counts.reduce((a, b) => a + b)).toBe(plan.length)
      }),
    )
  })

  it('multiplicar todos los pesos, o los de una sola unidad, no cambia nada', () => {
    fc.assert(
      fc.property(
        anyReading,
        fc.integer({ min: 2, max: 50 }),
        fc.constantFrom('u1', null),
        ([plan, cut], times, unit) => {
          const heavier = plan.map((one) => ({
            ...one,
            weightBp:
              one.weightBp === null || (unit ?? one.unitId) !== one.unitId ? one.weightBp : one.weightBp * times,
          }))
          expect(board(readCut(heavier, cut))).toEqual(board(readCut(plan, cut)))
        },
      ),
    )
  })

  it('una fila que programa y ejecuta el triple, llevada a 100, cuenta lo mismo', () => {
    const triple = (list: MonitoredActivity['executed']) => list.map((share) => (share === null ? null : share * 3))
    fc.assert(
      fc.property(anyReading, ([plan, cut]) => {
        const larger = plan.map((one) => ({
          ...one,
          original: triple(one.original),
          inForce: triple(one.inForce),
          executed: triple(one.executed),
        }))
        const means = (activities: readonly MonitoredActivity[]) =>
          board(readCut(activities, cut)).map((one) => one.means)
        expect(means(larger)).toEqual(means(plan))
      }),
    )
  })

  it('hacer más nunca baja una cifra', () => {
    fc.assert(
      fc.property(anyReading, fc.nat(11), fc.nat(11), fc.nat(5000), ([plan, cut], activity, month, more) => {
        const better = mapExecuted(plan, (done, a, m) =>
          a === activity % plan.length && m === month ? (done ?? 0) + more : done,
        )
        const after = board(readCut(better, cut))
        for (const [index, { means }] of board(readCut(plan, cut)).entries()) {
          expect(isAtMost(means?.executed, after[index]?.means?.executed)).toBe(true)
          expect(isAtMost(means?.compliance, after[index]?.means?.compliance)).toBe(true)
          expect(isAtMost(means?.uncapped.compliance, after[index]?.means?.uncapped.compliance)).toBe(true)
        }
      }),
    )
  })

  it('el cumplimiento va de 0 a 100 y no pasa nunca del que no tiene tope', () => {
    fc.assert(
      fc.property(anyReading, ([plan, cut]) => {
        for (const { means } of board(readCut(plan, cut))) {
          const ratio = means?.compliance
          if (ratio == null) continue
          expect(ratio.numerator >= 0n && ratio.numerator <= ratio.denominator).toBe(true)
          expect(isAtMost(ratio, means?.uncapped.compliance)).toBe(true)
        }
      }),
    )
  })

  it('ninguna actividad compensa a otra: lo hecho de más se puede quitar sin que cambie la cifra', () => {
    fc.assert(
      fc.property(anyReading, ([plan, cut]) => {
        const reading = readCut(plan, cut)
        const exact = reading.rows.map((row) => {
          if (!isCounted(row) || row.executedBp <= row.programmedBp) return row.activity
          return { ...row.activity, executed: row.activity.executed.map((_, m) => (m === 0 ? row.programmedBp : 0)) }
        })
        const capped = (one: CutReading) => board(one).map(({ means }) => [means?.executed, means?.compliance])
        expect(capped(readCut(exact, cut))).toEqual(capped(reading))
      }),
    )
  })

  it('un reporte que falta vale 0 en la cifra y no en la cobertura', () => {
    fc.assert(
      fc.property(anyReading, ([plan, cut]) => {
        const before = board(readCut(plan, cut))
        const after = board(
          readCut(
            mapExecuted(plan, (done) => done ?? 0).map((one) => ({ ...one, demand: quiet })),
            cut,
          ),
        )
        for (const [index, { means, reports }] of before.entries()) {
          expect(after[index]?.means).toEqual(means)
          expect(after[index]?.reports).toEqual({ expected: reports.expected, received: reports.expected })
        }
      }),
    )
  })

  it('un mes no exigible nunca aumenta lo que se debía ni los reportes que se esperan', () => {
    fc.assert(
      fc.property(anyReading, ([plan, cut]) => {
        const excused = plan.map((one) => ({ ...one, exempt: [{ month: cut.month, why: 'conditionNotMet' as const }] }))
        const free = readCut(
          plan.map((one) => ({ ...one, exempt: [] })),
          cut,
        ).rows
        for (const [index, row] of readCut(excused, cut).rows.entries()) {
          const other = free[index]
          if (!('programmedBp' in row) || other === undefined || !('programmedBp' in other)) continue
          const month = row.activity[cut.programme][cut.month - 1] ?? 0
          expect(row.programmedBp).toBe(other.programmedBp - month)
          expect(row.reports.expected).toBe(other.reports.expected - (month > 0 ? 1 : 0))
        }
      }),
    )
  })

  it('un mes vacío y uno en 0 programan lo mismo: nada', () => {
    fc.assert(
      fc.property(anyPlan, anyCut, (plan, cut) => {
        const zeroed = (list: readonly (number | null)[]) => list.map((share) => share ?? 0)
        for (const activity of plan) {
          const { activity: _, ...found } = progressOf(activity, cut)
          const written = { ...activity, original: zeroed(activity.original), inForce: zeroed(activity.inForce) }
          expect(progressOf(written, cut)).toEqual({ ...found, activity: written })
        }
      }),
    )
  })
})
