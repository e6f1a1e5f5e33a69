import { describe, expect, it } from 'vitest'
import { readPlan } from './readPlan.ts'
import {
  activitiesOf,
  docRules,
  HEADER,
  MONTHS,
  QUARTERLY_BP,
  quarterly,
  read,
  rulesOf,
  texts,
} from './testing/readBook.ts'
import { book, type CellInput, sheet } from './testing/sheetSource.ts'

describe('libros con un título de unidad sobre la tabla', () => {
  it('el título nombra la unidad; membrete, totales, notas y firmas no son actividades', () => {
    const plan = read(
      book([
        sheet('Hoja1', [
          ['MINISTERIO DE TRABAJO'],
          ['PLAN OPERATIVO ANUAL 2025'],
          ['Dirección de Empleo'],
          [],
          HEADER,
          [...texts(1), ...quarterly()],
          [...texts(2), ...quarterly()],
          ['Subtotal', '', '', '', '', ...quarterly()],
          ['TOTAL', '', '', '', '', ...quarterly()],
          [],
          ['Nota: la segunda actividad depende del presupuesto'],
          ['Elaborado por:', '', '', 'Autorizado por:'],
          ['Lic. Persona Uno', '', '', 'Ing. Persona Dos'],
          ['Jefa de Empleo', '', '', 'Director de Planificación'],
        ]),
      ]),
    )
    expect(plan.units.map(({ name }) => name)).toEqual(['Dirección de Empleo'])
    expect(activitiesOf(plan).map(({ months }) => months)).toEqual([QUARTERLY_BP, QUARTERLY_BP])
    expect(plan.units[0]?.notes).toHaveLength(1)
    expect(plan.units[0]?.signatures).toEqual([
      { name: 'Lic. Persona Uno', post: 'Jefa de Empleo', label: 'Elaborado por:' },
      { name: 'Ing. Persona Dos', post: 'Director de Planificación', label: 'Autorizado por:' },
    ])
    expect(docRules(plan)).toEqual(['row.total', 'row.total'])
  })

  it('varias unidades en una hoja, cada una bajo su fila de título', () => {
    const merged = (text: string): CellInput[] => HEADER.map((_, index) => ({ text, merged: index > 0 }))
    const plan = read(
      book([
        sheet('POA 2025', [
          HEADER,
          merged('Unidad de Archivo'),
          [...texts(1), ...quarterly()],
          merged('Oficina Regional Norte'),
          [...texts(2), ...quarterly()],
          [...texts(3), ...quarterly()],
        ]),
      ]),
    )
    expect(plan.units.map(({ name, kind, activities }) => [name, kind, activities.length])).toEqual([
      ['Unidad de Archivo', 'central', 1],
      ['Oficina Regional Norte', 'regional', 2],
    ])
    expect(activitiesOf(plan).map(rulesOf)).toEqual([[], [], []])
  })

  it('una hoja con todas las unidades además de la de cada una: la copia se señala', () => {
    const plan = read(
      book([
        sheet('Unidad de Archivo', [HEADER, [...texts(1), ...quarterly()]]),
        sheet('Consolidado', [
          ['Unidad organizativa', ...HEADER],
          ['Unidad de Archivo', ...texts(1), ...quarterly()],
        ]),
      ]),
    )
    expect(plan.units.map(({ activities }) => activities.length)).toEqual([2])
    expect(activitiesOf(plan).map(rulesOf)).toEqual([[], ['row.duplicate']])
  })

  it('la unidad puede ser el nombre de la hoja, y las hojas ocultas se cuentan sin leerse', () => {
    const hidden = { ...sheet('Borrador', [HEADER, [...texts(9), ...quarterly()]]), hidden: true }
    const plan = read(
      book([
        sheet('01 Dirección Jurídica', [HEADER, [...texts(1), ...quarterly()]]),
        sheet('Oficina de Prensa', [HEADER, [...texts(1), ...quarterly()]]),
        hidden,
        sheet('Catálogo', [
          ['Código', 'Nombre'],
          ['1', 'Uno'],
        ]),
      ]),
    )
    expect(plan.units.map(({ name }) => name)).toEqual(['Dirección Jurídica', 'Oficina de Prensa'])
    expect(docRules(plan)).toEqual(['sheet.hidden', 'sheet.noPlan'])
  })

  it('la unidad en una columna de cada fila, y el nombre combinado se repite', () => {
    const header = ['No.', 'Unidad organizativa', ...HEADER]
    const plan = read(
      book([
        sheet('Consolidado', [
          header,
          ['1', 'Unidad de Género', ...texts(1), ...quarterly()],
          ['2', { text: 'Unidad de Género', merged: true }, ...texts(2), ...quarterly()],
          ['3', 'Dirección de Inspección', ...texts(3), ...quarterly()],
        ]),
      ]),
    )
    expect(plan.units.map(({ name, activities }) => [name, activities.length])).toEqual([
      ['Unidad de Género', 2],
      ['Dirección de Inspección', 1],
    ])
    expect(docRules(plan)).toEqual(['layout.extraColumn'])
  })
})

describe('otros encabezados y otras columnas', () => {
  it('palabras de otro ministerio, en otro orden y con columnas de más', () => {
    const header = [
      '#',
      'Acción',
      'Unidad de medida',
      'Meta',
      'Fuente de verificación',
      'Encargado',
      'Eje',
      'Presupuesto',
      ...MONTHS,
      'Total',
    ]
    const row = ['1', 'Capacitar comités', 'Taller', '12', 'Listas', 'Técnico', 'OE3-L1 Diálogo social', '1500.00']
    const plan = read(book([sheet('Unidad de Seguridad', [header, [...row, ...quarterly(), '100%']])]))
    const [activity] = activitiesOf(plan)
    expect(activity).toMatchObject({
      activity: 'Capacitar comités',
      strategicLine: 'OE3-L1 Diálogo social',
      code: '3.1',
      verification: 'Listas',
      responsible: 'Técnico',
      expectedResult: '',
      months: QUARTERLY_BP,
    })
    expect(docRules(plan)).toContain('layout.extraColumn')
  })

  it.each([
    [
      'nombres enteros',
      [
        'Enero',
        'Febrero',
        'Marzo',
        'Abril',
        'Mayo',
        'Junio',
        'Julio',
        'Agosto',
        'Setiembre',
        'Octubre',
        'Noviembre',
        'Diciembre',
      ],
    ],
    ['mayúsculas con punto', MONTHS.map((month) => `${month.toUpperCase()}.`)],
    ['números', MONTHS.map((_, index) => String(index + 1))],
    ['iniciales', [...'EFMAMJJASOND']],
    ['con año', MONTHS.map((month) => `${month}-25`)],
    ['un mes mal leído', ['Jan', ...MONTHS.slice(1, 7), 'Agó', 'Scp', ...MONTHS.slice(9)]],
  ])('meses escritos como %s', (_, months) => {
    const plan = read(
      book([
        sheet('Unidad de Archivo', [
          [...HEADER.slice(0, 5), ...months],
          [...texts(1), ...quarterly()],
        ]),
      ]),
    )
    expect(activitiesOf(plan)[0]?.months).toEqual(QUARTERLY_BP)
  })

  it('los meses en una segunda fila, con las etiquetas combinadas o no', () => {
    const top = [...HEADER.slice(0, 5), ...MONTHS.map((_, index) => ({ text: 'PROGRAMACIÓN 2025', merged: index > 0 }))]
    const merged = [...HEADER.slice(0, 5).map((text) => ({ text, merged: true })), ...MONTHS]
    const loose = ['', '', '', '', '', ...MONTHS]
    for (const second of [merged, loose]) {
      const plan = read(book([sheet('Unidad de Archivo', [top, second, [...texts(1), ...quarterly()]])]))
      expect(activitiesOf(plan)[0]).toMatchObject({ activity: texts(1)[1], months: QUARTERLY_BP })
    }
  })

  it('programado y ejecutado bajo cada mes: se lee lo programado', () => {
    const top = [...HEADER.slice(0, 5), ...MONTHS.flatMap((text) => [{ text }, { text, merged: true }])]
    const second = ['', '', '', '', '', ...MONTHS.flatMap(() => ['P', 'E'])]
    const row = [...texts(1), ...quarterly().flatMap((text) => [text, '3%'])]
    const plan = read(book([sheet('Unidad de Archivo', [top, second, row])]))
    expect(activitiesOf(plan)[0]?.months).toEqual(QUARTERLY_BP)
  })

  it('columnas que no se pueden reconocer se preguntan: nada se lee y se dice cuántas filas', () => {
    const header = ['Alfa', 'Beta', 'Gamma', ...MONTHS]
    const plan = read(
      book([sheet('Unidad de Archivo', [header, ['a', 'b', 'c', ...quarterly()], ['d', 'e', 'f', ...quarterly()]])]),
    )
    expect(activitiesOf(plan)).toEqual([])
    expect(plan.issues).toMatchObject([{ rule: 'layout.unknown', severity: 'block', original: 'Alfa · Beta · Gamma' }])
  })

  it('con el mapa de columnas de una persona se lee lo que no se reconocía', () => {
    const header = ['Alfa', 'Beta', 'Gamma', ...MONTHS]
    const source = book([sheet('Unidad de Archivo', [header, ['a', 'b', 'c', ...quarterly()]])])
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const
    const mapping = {
      headerRow: 0,
      columns: ['strategicLine', 'activity', null, ...months.map((n) => `months.${n}` as const)] as const,
    }
    const plan = readPlan(source, { name: '', format: 'xlsx', sha256: '', bytes: 0 }, { mapping: { 0: mapping } })
    expect(activitiesOf(plan)).toMatchObject([{ strategicLine: 'a', activity: 'b', months: QUARTERLY_BP }])
    expect(plan.units.map(({ name }) => name)).toEqual(['Unidad de Archivo'])
  })
})
