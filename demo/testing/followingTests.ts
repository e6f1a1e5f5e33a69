import { expect, it } from 'vitest'
import {
  evaluation,
  executionReports,
  followUps,
  registers,
  reportConformity,
  sample,
  samples,
  verified,
} from '../../src/domains/monitoring/index.ts'
import type { BuiltDemo } from './reportingTests.ts'

function countBy<One>(all: readonly One[], keyOf: (one: One) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of all) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + 1
  return counts
}

/** What the demo shows of what was done with the reports: looked at, evaluated, told. */
export function followingTests(demo: () => BuiltDemo): void {
  it('hay una muestra de Planificación y una de Control Interno, con dictámenes de cada clase y piezas sin mirar', async () => {
    const { app, ask } = demo()
    const drawn = await samples.call(app, ask)
    expect(drawn.samples.map(({ number, side, fromMonth, toMonth }) => [number, side, fromMonth, toMonth])).toEqual([
      [1, 'planning', 1, 3],
      [2, 'control', 1, 3],
    ])
    const kinds: Record<string, number>[] = []
    for (const number of [1, 2]) {
      const { items } = await sample.call(app, { ...ask, input: { year: 2025, number } })
      const pieces = items.flatMap((item) => item.pieces)
      kinds.push(countBy(pieces, ({ verdict }) => verdict?.kind ?? 'none'))
    }
    expect(kinds.map(({ none = 0, ...given }) => [given, none > 0])).toEqual([
      [{ verified: 48, insufficient: 1, mismatch: 1 }, true],
      [{ verified: 3, insufficient: 1 }, true],
    ])
  })

  it('lo verificado es menos que lo validado, y se dice cuánto se miró', async () => {
    const { app, ask } = demo()
    const { whole } = await verified.call(app, { ...ask, input: { year: 2025, month: 3 } })
    expect(whole?.verified).toBeGreaterThan(0)
    expect(whole?.verified).toBeLessThan(whole?.validated ?? 0)
    expect(whole?.lookedShare).toBeGreaterThan(2_000)
    expect(whole?.lookedShare).toBeLessThan(6_000)
  })

  it('el primer trimestre se evaluó con acta; un compromiso lo cerró Planificación, y dos están vencidos', async () => {
    const { app, ask } = demo()
    const { evaluation: first } = await evaluation.call(app, { ...ask, input: { year: 2025, quarter: 1 } })
    expect(first?.closed?.minutes.agreements).toHaveLength(2)
    const rated = first?.units.filter(({ status }) => status === 'reviewed')
    expect(rated?.map(({ name, rated: { inForce } }) => [name, inForce.rating]).toSorted()).toEqual([
      ['Dirección de Tecnologías', 'late'],
      ['Unidad de Género', 'late'],
    ])
    const { rows } = await followUps.call(app, { ...ask, input: { kind: 'commitment', year: 2025 } })
    expect(rows.map(({ dueOn, status, isOverdue }) => [dueOn, status, isOverdue]).toSorted()).toEqual([
      ['2025-06-30', 'closed', false],
      ['2025-07-31', 'open', true],
      ['2025-09-30', 'open', true],
    ])
  })

  it('del segundo trimestre hay dos informes de ejecución emitidos, de la institución y de una dirección', async () => {
    const { app, ask } = demo()
    const { chosen, rows } = await executionReports.call(app, ask)
    expect(chosen?.number).toBe(2)
    const written = rows.flatMap(({ unit, reports }) =>
      reports.map(({ narrative, issue }) => [unit?.name ?? 'institución', narrative, issue?.issuedOn ?? null]),
    )
    expect(written.filter(([, narrative]) => narrative !== 0).toSorted()).toEqual([
      ['Dirección de Inspección', 1, '2025-08-27'],
      ['institución', 1, '2025-08-28'],
    ])
  })

  it('el catálogo tiene dos registros, y un extracto prueba un informe sin decir de nadie quién es', async () => {
    const { app, ask, database } = demo()
    const { registers: known } = await registers.call(app, { ...ask, input: {} })
    expect(known.map(({ name, extracts }) => [name, extracts]).toSorted()).toEqual([
      ['Registro de colocaciones', 1],
      ['Turnos de la ventanilla única', 0],
    ])
    const [stated, ...others] = await database.kysely
      .selectFrom('monitoring_extract as extract')
      .innerJoin('monitoring_evidence as evidence', 'evidence.file_id', 'extract.file_id')
      .innerJoin('monitoring_report as report', 'report.id', 'evidence.report_id')
      .select(['report.month', 'report.quantity', 'extract.totals'])
      .execute()
    expect(others).toEqual([])
    expect(stated?.month).toBe(6)
    expect(JSON.parse(stated?.totals ?? '{}')).toMatchObject({ rows: stated?.quantity, persons: stated?.quantity })
  })

  it('en agosto dos rectoras miraron lo que informó una oficina: conformidad a todo, menos una excepción', async () => {
    const { app, ask } = demo()
    const { types } = await reportConformity.call(app, { ...ask, input: { year: 2025, month: 8 } })
    const looked = types.flatMap(({ rows, leadUnit }) =>
      rows
        .filter(({ status }) => status !== 'pending')
        .map(({ activity, status }) => `${leadUnit.name} ${activity.code} ${status}`),
    )
    expect(looked.toSorted()).toEqual([
      'Dirección de Empleo OMC-05 given',
      'Dirección de Empleo OMC-06 exception',
      'Dirección de Empleo OMC-08 given',
      'Dirección de Empleo OMC-09 given',
      'Dirección de Inspección OMC-01 given',
      'Dirección de Inspección OMC-02 given',
      'Dirección de Inspección OMC-03 given',
      'Dirección de Inspección OMC-04 given',
    ])
  })
}
