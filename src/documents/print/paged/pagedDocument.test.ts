import { describe, expect, it } from 'vitest'
import { aPlanRow, aPlanSection, aPlanTable, aPrintedDocument } from '../../testing.ts'
import { pagedDocument } from './pagedDocument.ts'
import { pagedTables } from './pagedTable.ts'

describe('disponer un documento en páginas', () => {
  it('otra orientación, otro membrete u otra línea de cabecera empiezan página; lo demás sigue', () => {
    const blocks = [{ kind: 'paragraph', text: 'a' } as const]
    const { runs } = pagedDocument(
      aPrintedDocument({
        sections: [
          { orientation: 'portrait', blocks },
          { orientation: 'portrait', startsPage: true, blocks },
          { blocks },
          { ...aPlanSection('Norte', 1), frame: { control: { formCode: 'F-1', version: '02', date: '2026-01-05' } } },
        ],
      }),
    )
    expect(runs.map(({ portrait, parts }) => [portrait, parts.map(({ kind }) => kind)])).toEqual([
      [true, ['paragraph', 'pageBreak', 'paragraph']],
      [false, ['paragraph']],
      [false, ['heading', 'table', 'note', 'signatures']],
    ])
    expect(runs[2]?.frame).toMatchObject({ formCode: 'F-1', version: '02', date: '05/01/2026' })
  })

  it('las partes se escriben con el signo del país; nulo en blanco y cero con 0', () => {
    const row = aPlanRow(1, { m1: null, m2: 0, sum: { value: 9_600, mark: { sign: '▲', meaning: 'no suma 100' } } })
    const [table] = pagedTables(aPlanTable([row]), 'es-CO', 275)
    expect(table?.groups[0]?.rows[0]?.cells.slice(5, 9)).toEqual([
      { text: '96', sign: '▲' },
      { text: '', sign: null },
      { text: '0', sign: null },
      { text: '8,34', sign: null },
    ])
    expect(table?.legend).toEqual([{ sign: '▲', meaning: 'no suma 100' }])
  })

  it('el encabezado tiene dos pisos cuando hay grupos de columnas', () => {
    const [table] = pagedTables(aPlanTable([aPlanRow(0)]), 'es-SV', 275)
    expect(table?.head.map((cells) => cells.length)).toEqual([6, 13])
    expect(table?.head[0]?.at(-1)).toEqual({
      text: 'Programa anual, en porcentaje',
      columns: 13,
      rows: 1,
      figure: true,
    })
    expect(table?.load).toMatchObject({ span: 6, cells: expect.arrayContaining([{ text: '1', ratio: 1, peak: true }]) })
  })

  it('filas sueltas después de un grupo van en otra tabla: no quedan bajo una línea que no es suya', () => {
    const table = aPlanTable([aPlanRow(0)])
    const loose = { rows: [aPlanRow(1)] }
    const split = pagedTables({ ...table, caption: 'Tabla 1', groups: [loose, ...table.groups, loose] }, 'es-SV', 275)
    expect(split.map(({ groups, caption, load }) => [groups.length, caption, load !== null])).toEqual([
      [2, 'Tabla 1', false],
      [1, null, true],
    ])
  })
})
