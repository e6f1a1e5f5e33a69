import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../../kernel/sourceDocument.ts'
import type { ImportedActivity, ImportedPlan } from './importedPlan.ts'
import { readPlan } from './readPlan.ts'
import { book, type CellInput, percentCell, sheet } from './testing/sheetSource.ts'

const MONTHS = ['Ene', 'Feb', 'Mar', 'Abr', 'May', 'Jun', 'Jul', 'Ago', 'Sep', 'Oct', 'Nov', 'Dic']
const HEADER = [
  'Línea estratégica',
  'Actividad',
  'Resultado esperado',
  'Medio de verificación',
  'Responsable',
  ...MONTHS,
]
const read = (source: SourceDocument): ImportedPlan =>
  readPlan(source, { name: 'plan.xlsx', format: 'xlsx', sha256: '', bytes: 0 })
const activitiesOf = (plan: ImportedPlan): ImportedActivity[] => plan.units.flatMap((unit) => unit.activities)
const rulesOf = (activity: ImportedActivity | undefined): string[] => activity?.issues.map(({ rule }) => rule) ?? []
const docRules = (plan: ImportedPlan): string[] => plan.issues.map(({ rule }) => rule)
const texts = (n: number): string[] => [
  '1.1 Ampliar servicios',
  `Atender solicitudes del grupo ${n}`,
  'Solicitudes atendidas',
  'Registro',
  'Jefatura',
]
const quarterly = (): CellInput[] => ['', '', '25%', '', '', '25%', '', '', '25%', '', '', '25%']
const QUARTERLY_BP = [null, null, 2500, null, null, 2500, null, null, 2500, null, null, 2500]

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

describe('números sin signo: la escala se decide por las sumas de la hoja', () => {
  const rows = (values: CellInput[][]): ImportedPlan =>
    read(book([sheet('Unidad de Archivo', [HEADER, ...values.map((months, index) => [...texts(index), ...months])])]))
  const q = (value: CellInput): CellInput[] => quarterly().map((cell) => (cell === '' ? '' : value))

  it.each([
    ['8 como 8 %', 25, 2500],
    ['0.25 como 25 %', 0.25, 2500],
    ['texto 25', '25', 2500],
    ['texto con coma', '0,25', 2500],
    ['texto 25,0', '25,00', 2500],
  ])('%s', (_, value, expected) => {
    const months = activitiesOf(rows([q(value), q(value)]))[0]?.months
    expect(months?.[2]).toBe(expected)
  })

  it('un formato de porcentaje no se discute: 1/12 doce veces suma 99.96 y se avisa', () => {
    const [activity] = activitiesOf(rows([MONTHS.map(() => percentCell(1 / 12))]))
    expect(activity?.sum).toBe(9996)
    expect(rulesOf(activity)).toEqual(['months.rounding'])
  })

  it('cantidades no son porcentajes: los meses quedan vacíos y se pregunta', () => {
    const plan = rows([q(3), q(40), q(7)])
    expect(activitiesOf(plan).every(({ sum }) => sum === null)).toBe(true)
    expect(activitiesOf(plan).map(rulesOf)).toEqual([
      ['months.scaleUnclear'],
      ['months.scaleUnclear'],
      ['months.scaleUnclear'],
    ])
  })

  it('una persona decide la escala y entonces se lee', () => {
    const source = book([sheet('Unidad de Archivo', [HEADER, [...texts(1), ...q(3)]])])
    const plan = readPlan(
      source,
      { name: '', format: 'xlsx', sha256: '', bytes: 0 },
      { percentScale: { 0: 'percent' } },
    )
    expect(activitiesOf(plan)[0]?.sum).toBe(1200)
  })

  it('una fila en fracciones dentro de una hoja en porcentajes se pregunta y no se lee', () => {
    const plan = rows([q(25), q(25), q(25), q(0.25)])
    expect(activitiesOf(plan).map(({ sum }) => sum)).toEqual([10_000, 10_000, 10_000, null])
  })

  it('marcas no son porcentajes', () => {
    const [activity] = activitiesOf(rows([q('X')]))
    expect(activity?.sum).toBeNull()
    expect(rulesOf(activity)).toEqual(['months.mark'])
  })

  it('una celda combinada sobre varios meses no se reparte', () => {
    const spanned = MONTHS.map((_, index) => ({ text: '25%', merged: index % 3 !== 0 }))
    const [activity] = activitiesOf(rows([spanned]))
    expect(activity?.months.every((share) => share === null)).toBe(true)
    expect(rulesOf(activity)).toEqual(['months.merged'])
  })

  it('una fórmula sin resultado y un texto quedan vacíos y señalados', () => {
    const months: CellInput[] = [...quarterly()]
    months[0] = { text: '', formulaWithoutValue: true }
    months[1] = 'l0%'
    const [activity] = activitiesOf(rows([months]))
    expect(activity?.months.slice(0, 2)).toEqual([null, null])
    expect(activity?.issues).toMatchObject([
      { rule: 'months.formula', field: 'months.1' },
      { rule: 'months.notANumber', field: 'months.2', proposal: '10%' },
    ])
  })
})

describe('lo que no son meses, y filas dudosas', () => {
  it('trimestres: se dice, los meses quedan vacíos y el texto se conserva', () => {
    const header = [...HEADER.slice(0, 5), 'Trim I', 'Trim II', 'Trim III', 'Trim IV']
    const plan = read(book([sheet('Unidad de Archivo', [header, [...texts(1), '25%', '25%', '25%', '25%']])]))
    const [activity] = activitiesOf(plan)
    expect(activity?.sum).toBeNull()
    expect(activity?.issues).toMatchObject([
      { rule: 'months.periods', severity: 'block', original: '25% | 25% | 25% | 25%' },
    ])
  })

  it('una fila oculta se lee y se avisa', () => {
    const plan = read(
      book([sheet('Unidad de Archivo', [HEADER, [...texts(1), ...quarterly()], [...texts(2), ...quarterly()]], [3])]),
    )
    expect(activitiesOf(plan).map(rulesOf)).toEqual([[], ['row.hidden']])
  })

  it('una línea combinada se repite; una vacía se señala y no se inventa', () => {
    const [line = '', ...rest] = texts(2)
    const plan = read(
      book([
        sheet('Unidad de Archivo', [
          HEADER,
          [...texts(1), ...quarterly()],
          [{ text: line, merged: true }, ...rest, ...quarterly()],
          ['', ...texts(3).slice(1), ...quarterly()],
        ]),
      ]),
    )
    expect(activitiesOf(plan).map(({ code }) => code)).toEqual(['1.1', '1.1', null])
    expect(activitiesOf(plan).map(rulesOf)).toEqual([[], [], ['line.missing']])
  })

  it('una actividad de un libro sin ningún mes queda sin programación', () => {
    const plan = read(
      book([
        sheet('Unidad de Archivo', [HEADER, [...texts(1), ...MONTHS.map(() => '')], [...texts(2), ...quarterly()]]),
      ]),
    )
    expect(activitiesOf(plan).map(rulesOf)).toEqual([['months.none'], []])
  })

  it('celdas corridas: los meses no se leen', () => {
    const slid = [...texts(1).slice(0, 4), '', 'Jefatura', ...quarterly().slice(0, 11)]
    const plan = read(book([sheet('Unidad de Archivo', [HEADER, slid, [...texts(2), ...quarterly()]])]))
    expect(activitiesOf(plan).map(({ sum }) => sum)).toEqual([null, 10_000])
    expect(rulesOf(activitiesOf(plan)[0])).toContain('row.misaligned')
  })

  it('un nivel acumulado hasta 100 se bloquea con su aviso', () => {
    const levels = MONTHS.map((_, index) => `${Math.round(((index + 1) / 12) * 100)}%`)
    const plan = read(book([sheet('Unidad de Archivo', [HEADER, [...texts(1), ...levels]])]))
    expect(rulesOf(activitiesOf(plan)[0])).toEqual(['months.sumOver110', 'months.cumulative'])
  })

  it('la columna de total que no coincide se avisa', () => {
    const plan = read(
      book([
        sheet('Unidad de Archivo', [
          [...HEADER, 'Total'],
          [...texts(1), ...quarterly(), '90%'],
        ]),
      ]),
    )
    expect(rulesOf(activitiesOf(plan)[0])).toEqual(['months.totalMismatch'])
  })
})
