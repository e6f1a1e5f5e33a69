import { describe, expect, it } from 'vitest'
import { describeLayout } from './describeLayout.ts'
import { readPlan } from './readPlan.ts'
import { book, sheet } from './testing/sheetSource.ts'

const MONTHS = ['Ene', 'Feb', 'Mar', 'Abr', 'May', 'Jun', 'Jul', 'Ago', 'Sep', 'Oct', 'Nov', 'Dic']

describe('describir las columnas para quien las asigna', () => {
  const section = sheet('Unidad de Archivo', [
    ['PLAN OPERATIVO'],
    ['Alfa', 'Actividad', 'Descripción', 'Beta', ...MONTHS],
    ['a', 'Atender', 'Detalle', 'x', '100%', ...Array<string>(11).fill('')],
    ['b', 'Publicar', 'Detalle', 'x', '100%', ...Array<string>(11).fill('')],
  ])
  const described = describeLayout(section, 'xlsx')

  it('dice la fila del encabezado, muestras y una propuesta con su confianza', () => {
    expect(described.headerRow).toBe(1)
    expect(described.columns.slice(0, 5)).toEqual([
      { column: 0, label: 'Alfa', samples: ['a', 'b'], proposed: null, confidence: 'none' },
      { column: 1, label: 'Actividad', samples: ['Atender', 'Publicar'], proposed: 'activity', confidence: 'high' },
      { column: 2, label: 'Descripción', samples: ['Detalle'], proposed: null, confidence: 'none' },
      { column: 3, label: 'Beta', samples: ['x'], proposed: null, confidence: 'none' },
      { column: 4, label: 'Ene', samples: ['100%'], proposed: 'months.1', confidence: 'high' },
    ])
  })

  it('la propuesta se puede dar a la lectura tal cual', () => {
    const plan = readPlan(
      book([section]),
      { name: '', format: 'xlsx', sha256: '', bytes: 0 },
      { mapping: { 0: described.mapping } },
    )
    expect(plan.units[0]?.activities.map(({ activity, sum }) => [activity, sum])).toEqual([
      ['Atender', 10_000],
      ['Publicar', 10_000],
    ])
  })

  it.each([
    ['sobre filas con cifras, es la de los títulos', ['Uno', 'Dos', '8%'], 1],
    ['sobre filas de palabras, nadie sabe', ['Uno', 'Dos', 'Tres'], null],
  ])('una fila de palabras desconocidas %s', (_title, row, headerRow) => {
    const odd = sheet('Datos', [['Plan'], ['Alfa', 'Beta', 'Gama'], row])
    expect(describeLayout(odd, 'xlsx')).toMatchObject({
      headerRow,
      columns: [{ label: headerRow === 1 ? 'Alfa' : '' }, {}, {}],
    })
  })

  it('una sección sin encabezado se describe por sus columnas', () => {
    const plain = sheet('Datos', [
      ['uno', 'dos'],
      ['tres', 'cuatro'],
    ])
    expect(describeLayout(plain, 'xlsx')).toMatchObject({
      headerRow: null,
      columns: [{ samples: ['uno', 'tres'] }, { samples: ['dos', 'cuatro'] }],
    })
  })
})
