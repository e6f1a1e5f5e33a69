import { describe, expect, it } from 'vitest'
import type { DocumentTable } from '../../../documents/model.ts'
import { compareFiles } from '../model/comparePlans.ts'
import { demoPlanFile } from '../testing/planFiles.ts'
import { comparisonCsv } from './comparisonCsv.ts'
import { comparisonDocument } from './comparisonDocument.ts'

const official = (number: number, code: string) => ({ number, kind: 'change' as const, approvedOn: '2026-03-15', code })
const before = { ...demoPlanFile(), official: official(1, '0000-0000-0000-0001') }
const [unit, ...others] = before.units
const [first, second, ...rest] = unit!.activities
const changed = { ...second!, name: 'Otro nombre', months: second!.months.with(0, 4_321) }
const added = { ...first!, id: 'nueva', code: 'N-01', name: 'Actividad nueva' }
const after = {
  ...before,
  official: official(2, '0000-0000-0000-0002'),
  units: [{ ...unit!, activities: [changed, added, ...rest] }, ...others],
}
const options = { other: 1 as const, unit: undefined, emblemSvg: null, checkAddress: 'https://hilo.example/verificar' }
const tableOf = (document: ReturnType<typeof comparisonDocument>) =>
  document.sections[0]?.blocks.find((block): block is DocumentTable => block.kind === 'table')

describe('la comparación de dos versiones en papel', () => {
  const document = comparisonDocument({ before, after, ...options })

  it('lleva el código de la versión posterior y dice las dos que compara', () => {
    expect(document.approval).toMatchObject({
      version: '2',
      code: '0000-0000-0000-0002',
      address: options.checkAddress,
    })
    const text = JSON.stringify(document.sections[0]?.blocks[0])
    for (const words of [
      '0000-0000-0000-0001',
      '0000-0000-0000-0002',
      '1 actividad agregada, 1 quitada, 1 con cambios',
    ])
      expect(text).toContain(words)
  })

  it('agrupa por unidad, con un renglón por dato que cambió y el nombre de la actividad una sola vez', () => {
    const table = tableOf(document)
    expect(table?.groups.map(({ heading }) => heading)).toEqual([{ label: unit!.code, text: unit!.name }])
    const cells = table?.groups[0]?.rows.map((row) => [row.cells.what, row.cells.activity, row.cells.column ?? ''])
    expect(cells?.slice(0, 3)).toEqual([
      ['cambiada', 'Otro nombre', 'Actividad'],
      ['', '', 'Suma'],
      ['', '', 'enero'],
    ])
    expect(cells?.slice(3).map(([what]) => what)).toEqual(['agregada', 'quitada'])
  })

  it('en la casilla Fecha va el día en que se aprobó la versión posterior', () => {
    const undated = { ...after, plan: { ...after.plan, form: { ...after.plan.form, date: null } } }
    expect(comparisonDocument({ before, after: undated, ...options }).control.date).toBe('2026-03-15')
  })

  describe('lo que pasó a otra unidad, lo enlazado y una unidad que cambió de nombre', () => {
    const [third, ...more] = others[0]!.activities
    const passed = { ...first!, unitId: others[0]!.id, unitPlanId: others[0]!.unitPlanId, code: 'OTR-01' }
    const helped = { ...third!, supports: ['otra'] }
    const reorganised = {
      ...after,
      units: [
        { ...unit!, name: 'Nombre nuevo', activities: [second!, ...rest] },
        { ...others[0]!, activities: [passed, helped, ...more] },
        ...others.slice(1),
      ],
    }
    const { added, dropped, changed: differ, moved } = compareFiles(before, reorganised)
    const rowsOf = (unitId?: string) => comparisonCsv(before, reorganised, unitId).groups[0]!.rows
    const kinds = (unitId?: string) => [...new Set(rowsOf(unitId).map(({ cells }) => `${cells.what} ${cells.id}`))]

    it('los datos y el anexo cuentan lo mismo que la página', () => {
      expect([added, dropped, differ, moved].map(({ length }) => length)).toEqual([0, 0, 1, 1])
      expect(kinds()).toEqual([`pasó a otra unidad ${first!.id}`, `cambiada ${third!.id}`])
      expect(JSON.stringify(comparisonDocument({ before, after: reorganised, ...options }))).toContain(
        '0 actividades agregadas, 0 quitadas, 1 con cambios, 1 que pasó a otra unidad',
      )
    })

    it('el nombre nuevo de una unidad no cambia sus actividades; lo que los datos abiertos no escriben va sin valores', () => {
      const columnsOf = (id: string) => rowsOf().flatMap(({ cells }) => (cells.id === id ? [cells.column] : []))
      expect(columnsOf(third!.id)).toEqual(['Unidades que apoyan'])
      expect(columnsOf(first!.id)).toEqual(['Código de unidad', 'Unidad', 'Código'])
    })

    it('de una sola unidad, lo que pasó cuenta para las dos y no como quitada ni agregada', () => {
      for (const one of [unit!, others[0]!]) {
        expect(kinds(one.id)).toContain(`pasó a otra unidad ${first!.id}`)
        expect(kinds(one.id).some((kind) => /quitada|agregada/u.test(kind))).toBe(false)
      }
      expect(kinds(others[1]!.id)).toEqual([])
    })
  })

  it('sin diferencias lo dice', () => {
    const same = comparisonDocument({ before, after: { ...before, official: after.official }, ...options })
    expect(tableOf(same)?.groups).toEqual([])
    expect(JSON.stringify(same)).toContain('Las dos dicen lo mismo.')
  })
})
