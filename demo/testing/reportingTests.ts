import { expect, it } from 'vitest'
import { closings } from '../../src/domains/monitoring/index.ts'
import { type Application, type Credentials, verifyFiles } from '../../src/domains/platform/index.ts'
import type { DemoMinistry } from '../data/types.ts'

/** The demo as it was built, asked on its day by Planificación about the year that was reported. */
export type BuiltDemo = Pick<Application, 'database' | 'files'> & {
  app: Application
  ask: { credentials: Credentials; input: { year: number } }
}

/** The unit that reported an activity: Comunicaciones took over in November what Empleo had reported until then. */
const reporterOf = (code: string): string => (code.startsWith('UCO-') ? 'DGE' : code.slice(0, 3))

/** What the demo shows of the months of a plan in force. */
export function reportingTests(demo: () => BuiltDemo, ministry: DemoMinistry): void {
  it('de enero a agosto de 2025 informan seis unidades, una dejó de hacerlo, y hay tardíos, devueltos y ceros', async () => {
    const { database } = demo()
    const reports = await database.kysely
      .selectFrom('monitoring_report as report')
      .innerJoin('operations_activity as activity', 'activity.id', 'report.activity_id')
      .select(['activity.code', 'report.month', 'report.status', 'report.share_bp', 'report.quantity'])
      .execute()
    const monthsOf = (unit: string) =>
      [...new Set(reports.filter(({ code }) => reporterOf(code) === unit).map(({ month }) => month))].toSorted()
    const whole = [1, 2, 3, 4, 5, 6, 7, 8]
    for (const unit of ['UPC', 'DIN', 'DGE', 'DTI', 'UFI', 'OMC']) expect([unit, monthsOf(unit)]).toEqual([unit, whole])
    expect(monthsOf('UII')).toEqual([1, 2, 3])
    expect(new Set(reports.map(({ code }) => reporterOf(code))).size).toBe(7)
    const unfinished = reports.filter(({ status }) => status !== 'validated')
    expect(unfinished.filter(({ code }) => !code.startsWith('OMC')).map(({ code, status }) => [code, status])).toEqual([
      ['DTI-14', 'returned'],
    ])
    expect(new Set(unfinished.map(({ month }) => month))).toEqual(new Set([8]))
    expect(reports.some(({ share_bp, quantity }) => share_bp === 0 || quantity === 0)).toBe(true)
  })

  it('lo que llegó después de su día está marcado, y lo corregido se validó en su segunda vuelta', async () => {
    const { database } = demo()
    const steps = await database.kysely
      .selectFrom('monitoring_step as step')
      .innerJoin('monitoring_report as report', 'report.id', 'step.report_id')
      .innerJoin('operations_activity as activity', 'activity.id', 'report.activity_id')
      .select(['activity.code', 'report.month', 'step.act', 'step.late'])
      .orderBy('step.report_id')
      .orderBy('step.position')
      .execute()
    const late = steps.filter((step) => step.late).map(({ code, month }) => `${reporterOf(code)} ${month}`)
    expect([...new Set(late)].toSorted()).toEqual(['DGE 5', 'DTI 4', 'DTI 5', 'DTI 6', 'DTI 8', 'OMC 2', 'UII 3'])
    const acts = (code: string, month: number) =>
      steps.filter((step) => step.code === code && step.month === month).map(({ act }) => act)
    expect(acts('DGE-09', 2)).toEqual(['submit', 'return', 'submit', 'validate'])
    expect(acts('DTI-06', 4)).toEqual(['submit', 'return', 'submit', 'validate'])
    expect(acts('DTI-14', 8)).toEqual(['submit', 'return'])
  })

  it('dos trimestres están cerrados, un mes se reabrió para una unidad, dos cifras se rectificaron, y cada archivo está entero en la carpeta', async () => {
    const { database, files, app, ask } = demo()
    const { cuts, reopenings } = await closings.call(app, ask)
    expect(cuts.map(({ number, month }) => [number, month])).toEqual([
      [1, 3],
      [2, 6],
    ])
    expect(reopenings.map(({ month, unitName }) => [month, unitName])).toEqual([[3, 'Unidad de Género']])
    const corrected = await database.kysely
      .selectFrom('monitoring_correction as correction')
      .innerJoin('operations_activity as activity', 'activity.id', 'correction.activity_id')
      .select(['activity.code', 'correction.month', 'correction.status', 'correction.written_in as writtenIn'])
      .orderBy('activity.code')
      .execute()
    expect(corrected).toEqual([
      { code: 'DIN-02', month: 3, status: 'validated', writtenIn: 4 },
      { code: 'DIN-03', month: 2, status: 'validated', writtenIn: 4 },
    ])
    const sent = await database.kysely
      .selectFrom('monitoring_evidence as evidence')
      .innerJoin('monitoring_evidence_file as file', 'file.id', 'evidence.file_id')
      .select('file.file_name as name')
      .execute()
    const reporting = ministry.planYears.find(({ year }) => year === 2025)?.reporting
    const names = sent.map(({ name }) => name)
    const extracts = names.filter((name) => name.startsWith('Registro de colocaciones'))
    expect(extracts).toHaveLength(reporting?.extracts.length ?? 0)
    expect(names.filter((name) => !extracts.includes(name)).toSorted()).toEqual(
      reporting?.files.map(({ name }) => name).toSorted(),
    )
    expect(await verifyFiles(database.kysely, files)).toMatchObject({ faults: [], extra: [] })
  })
}
