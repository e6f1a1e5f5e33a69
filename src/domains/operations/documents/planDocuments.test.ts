import { describe, expect, it } from 'vitest'
import type { DocumentTable } from '../../../documents/model.ts'
import { copyOf, type PlanFile, planFileSchema } from '../model/planFile.ts'
import { demoPlanFile, planFileWith } from '../testing/planFiles.ts'
import { consolidatedPlanDocument } from './consolidatedPlanDocument.ts'
import { planCsv, planDictionary } from './planCsv.ts'
import { planTable } from './planTable.ts'
import { planWorkbook } from './planWorkbook.ts'
import { unitPlanDocument } from './unitPlanDocument.ts'

const none = { classification: 'unclassified', lineId: null, processId: null, target: null } as const
const line = { classification: 'line', lineId: 'l5.1', processId: null, target: null } as const
const months = (...shares: (number | null)[]) => Array.from({ length: 12 }, (_, index) => shares[index] ?? null)
const file = planFileWith([
  { ...line, months: months(10_000) },
  { ...line, months: months(9_600, 0) },
  { ...none, lineText: 'Como se escribió', months: months() },
  { ...line, months: months(null, 10_000), condition: 'Hay vehículos.' },
])
const unit = file.units[0]!
const tableOf = (marked: boolean): DocumentTable => planTable(file, unit, marked)

describe('la tabla del plan de una unidad', () => {
  it('agrupa por línea o proceso sin cambiar el orden de las filas', () => {
    expect(tableOf(false).groups.map(({ heading, rows }) => [heading?.label, rows.length])).toEqual([
      ['Línea 5.1', 2],
      ['Sin clasificar', 1],
      ['Línea 5.1', 1],
    ])
  })

  it('en la copia de trabajo marca las filas que no suman 100; vacío no es cero', () => {
    const [first, second, third] = tableOf(true).groups.flatMap(({ rows }) => rows)
    expect(first?.cells).toMatchObject({ sum: 10_000, m2: null })
    expect(second?.cells).toMatchObject({ sum: { value: 9_600, mark: { sign: '▲' } }, m2: 0 })
    expect(third?.cells.sum).toBeNull()
    expect(tableOf(false).groups[0]?.rows[1]?.cells.sum).toBe(9_600)
  })

  it('un mes no exigible conserva su porcentaje y dice por qué no cuenta, también en la versión aprobada', () => {
    const exempt = [{ month: 2 as const, why: 'suspended' as const }]
    const suspended = { ...unit, activities: [{ ...unit.activities[1]!, exempt }] }
    const [row] = planTable(file, suspended, false).groups.flatMap(({ rows }) => rows)
    expect(row?.cells).toMatchObject({ m1: 9_600, m2: { value: 0, mark: { sign: '†' } } })
  })

  it('cuenta al pie las actividades con trabajo en cada mes', () => {
    expect(tableOf(false).loadRow).toMatchObject({ values: { m1: 2, m2: 1, m3: 0 }, peaks: ['m1', 'm2'] })
  })
})

describe('los documentos del plan', () => {
  it('lo que no es una versión aprobada dice en cada hoja que es copia de trabajo, también si la unidad está vigente', () => {
    const draft = unitPlanDocument(file, unit)
    expect(draft.sections[0]?.runningLine).toContainEqual({ label: 'Estado', text: 'Borrador' })
    expect(draft.footer?.text).toBe('Copia de trabajo, sin valor oficial.')
    const working = unitPlanDocument(file, { ...unit, status: 'inForce' })
    expect(working.sections[0]?.runningLine).toHaveLength(2)
    expect(working.footer).toEqual(draft.footer)
    expect(working.approval).toBeUndefined()
    expect(JSON.stringify(working)).not.toContain('▲')
  })

  it('una versión aprobada lleva número, fecha y código, y la dirección donde se comprueba si la hay', () => {
    const official = { number: 3, kind: 'adjustment' as const, approvedOn: '2026-12-11', code: '0A1B-2C3D-4E5F-6G7H' }
    const approved = { ...file, official }
    const approval = { version: '3', date: '2026-12-11', code: '0A1B-2C3D-4E5F-6G7H' }
    const unitPlan = unitPlanDocument(approved, { ...unit, status: 'inForce' })
    expect(unitPlan).toMatchObject({ approval })
    expect(unitPlan.footer).toBeUndefined()
    const checkAddress = 'https://planes.example/verificar'
    const logHead = { head: { day: '2026-12-10', hash: 'f'.repeat(64) } }
    const whole = consolidatedPlanDocument(approved, { checkAddress, logHead })
    expect(whole.approval).toEqual({ ...approval, address: checkAddress, logHead })
    expect(whole.cover?.lines).toContainEqual({ label: 'Versión', text: '3' })
  })

  it('la portada de una versión lleva los puestos que la firmaron, dice cuál por encargo, y en la casilla Fecha el día de su aprobación', () => {
    const plan = demoPlanFile()
    const form = { ...plan.plan.form, date: null }
    const working = { ...plan, plan: { ...plan.plan, form, unitForm: { ...plan.plan.unitForm, date: null } } }
    const official = { number: 1, kind: 'formulation' as const, approvedOn: '2026-03-02', code: '0A1B-2C3D-4E5F-6G7H' }
    const signatures = [
      { act: 'elaborate' as const, post: 'Área Técnica de Planificación' },
      { act: 'endorse' as const, post: 'Dirección Ejecutiva', bySubstitute: true as const },
      { act: 'authorize' as const, post: 'Despacho' },
    ]
    const approved = consolidatedPlanDocument(
      planFileSchema.parse({ ...working, official: { ...official, signatures } }),
    )
    expect(approved.cover?.signatures?.cells).toEqual([
      { act: 'Elaboró', post: 'Área Técnica de Planificación' },
      { act: 'Visto bueno', post: 'Dirección Ejecutiva, por encargo' },
      { act: 'Autorizó', post: 'Despacho' },
    ])
    expect(approved.control.date).toBe('2026-03-02')
    expect(approved.sections.at(-1)?.frame?.control?.date).toBe('2026-03-02')
    const draft = consolidatedPlanDocument(working)
    expect(draft.control.date).toBe('')
    const older = consolidatedPlanDocument(planFileSchema.parse({ ...working, official }))
    expect(older.cover?.signatures).toEqual(draft.cover?.signatures)
    expect(consolidatedPlanDocument({ ...plan, official }).control.date).toBe(plan.plan.form.date ?? '2026-03-02')
  })

  it('una fila heredada lo dice bajo la tabla, con el código y la unidad que tenía', () => {
    const [activity] = unit.activities
    const before = { ...unit, id: 'otra', name: 'Oficina del Norte', activities: [] }
    const passed = { activityId: activity?.id ?? '', fromUnitId: 'otra', from: 7 as const, code: 'ONO-03' }
    const notesOf = (toUnitId: string, units: PlanFile['units']) =>
      unitPlanDocument({ ...file, units, inherited: [{ ...passed, toUnitId }] }, unit).sections[0]?.blocks.filter(
        (block) => block.kind === 'note' && block.lead === 'Heredada.',
      )
    const told = `${activity?.code} es de esta unidad desde julio; antes era ONO-03`
    expect(notesOf(unit.id, [...file.units, before])).toMatchObject([{ text: `${told} de Oficina del Norte.` }])
    expect(notesOf(unit.id, [unit])).toMatchObject([{ text: `${told}.` }])
    expect(notesOf('tercera', file.units)).toEqual([])
  })

  it('la fecha sale del plan y no del reloj; los mismos datos son el mismo documento', () => {
    const plan = demoPlanFile()
    expect(consolidatedPlanDocument(plan).issuedAt).toBe(plan.plan.changedAt)
    expect(consolidatedPlanDocument(demoPlanFile())).toEqual(consolidatedPlanDocument(plan))
  })

  it('la copia pública no lleva el nombre de nadie que firme', () => {
    const plan = demoPlanFile()
    const printed = (copy: 'publica' | 'interna') => JSON.stringify(consolidatedPlanDocument(copyOf(plan, { copy })))
    expect(printed('interna')).toContain('Persona de Prueba')
    expect(printed('publica')).not.toContain('Persona de Prueba')
    expect(printed('publica')).toContain('Titular del Ministerio')
  })

  it('condiciones y notas van bajo la tabla, y las firmas de las secciones en su bloque', () => {
    const signatures = ['Sección A', 'Sección B'].map((post) => ({
      unitPlanId: unit.unitPlanId,
      act: 'Responsable',
      name: '',
      post,
    }))
    const document = unitPlanDocument({ ...file, signatures }, { ...unit, notes: 'Una nota.' })
    const blocks = document.sections[0]?.blocks ?? []
    expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'note', 'note', 'signatures'])
    expect(blocks.at(-1)).toMatchObject({ cells: [{ post: 'Sección A' }, { post: 'Sección B' }] })
  })

  it('el libro lleva una hoja por unidad, la clave de cada fila y la revisión', () => {
    const plan = demoPlanFile()
    const workbook = planWorkbook(plan)
    expect(workbook.sheets).toHaveLength(plan.units.length)
    expect(workbook.version).toContain(String(plan.plan.revision))
    const columns = workbook.sheets[0]?.columns ?? []
    expect(columns.filter(({ editable }) => !editable).map(({ key }) => key)).toEqual(['code', 'total'])
  })

  it('los datos abiertos llevan una fila por actividad y un diccionario de cada columna', () => {
    const plan = demoPlanFile()
    const { columns, groups } = planCsv(plan)
    expect(groups[0]?.rows).toHaveLength(plan.units.reduce((sum, { activities }) => sum + activities.length, 0))
    const described = planDictionary().groups[0]?.rows ?? []
    expect(described.map(({ cells }) => cells.column)).toEqual(columns.map(({ label }) => label))
    expect(described.every(({ cells }) => cells.meaning !== '')).toBe(true)
  })

  it('el JSON cumple su esquema, y lo que no lo cumple se rechaza', () => {
    const plan = demoPlanFile()
    expect(planFileSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
    expect(planFileSchema.safeParse({ ...plan, version: 2 }).success).toBe(false)
    expect(planFileSchema.safeParse({ ...plan, sections: [{ kind: 'values', title: '', body: {} }] }).success).toBe(
      false,
    )
  })
})
