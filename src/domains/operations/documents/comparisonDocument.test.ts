import { describe, expect, it } from 'vitest'
import type { DocumentTable } from '../../../documents/model.ts'
import { demoPlanFile } from '../testing/planFiles.ts'
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

  it('sin diferencias lo dice', () => {
    const same = comparisonDocument({ before, after: { ...before, official: after.official }, ...options })
    expect(tableOf(same)?.groups).toEqual([])
    expect(JSON.stringify(same)).toContain('Las dos dicen lo mismo.')
  })
})
