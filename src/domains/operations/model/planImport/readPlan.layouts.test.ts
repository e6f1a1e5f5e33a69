import { describe, expect, it } from 'vitest'
import type { ImportedPlan } from './importedPlan.ts'
import { across, below, pageSource } from './testing/pageSource.ts'
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

const WIDTH = HEADER.length
const LABELS = HEADER.slice(0, 5)
const counts = (plan: ImportedPlan): [string, number][] =>
  plan.units.map(({ name, activities }) => [name, activities.length])
const row = (n: number): CellInput[] => [...texts(n), ...quarterly()]
const oneSheet = (...rows: CellInput[][]): ImportedPlan => read(book([sheet('Unidad de Archivo', rows)]))

describe('títulos dentro de la tabla', () => {
  const rows = [
    HEADER,
    across('Unidad de Archivo', WIDTH),
    row(1),
    across('UNIDAD: Oficina de Prensa', WIDTH),
    row(2),
    ['Dependencia:', 'Gerencia de Compras', ...Array<string>(15).fill('')],
    row(3),
  ]

  it.each(['docx', 'pdf'] as const)('en %s una fila que solo nombra a la unidad no es una actividad', (format) => {
    const plan = read(pageSource(format, ['PLAN ANUAL 2031', ...rows]))
    expect(counts(plan)).toEqual([
      ['Unidad de Archivo', 1],
      ['Oficina de Prensa', 1],
      ['Gerencia de Compras', 1],
    ])
    expect(activitiesOf(plan).map(rulesOf)).toEqual([[], [], []])
  })

  it('un título combinado sobre todas las columnas es la línea de las filas que siguen', () => {
    const header = HEADER.slice(1)
    const group = across('1.1 Ampliar servicios', header.length)
    const plan = oneSheet(header, group, row(1).slice(1), row(2).slice(1))
    expect(activitiesOf(plan).map(({ strategicLine, code }) => [strategicLine, code])).toEqual([
      ['1.1 Ampliar servicios', '1.1'],
      ['1.1 Ampliar servicios', '1.1'],
    ])
  })

  it('etiquetas combinadas sobre dos filas, con el título del programa arriba, son un solo encabezado', () => {
    const top = [...LABELS, ...across('Programa anual', 12)]
    const second = [...LABELS.map(below), ...MONTHS]
    const plan = read(
      pageSource('docx', ['UNIDAD DE ARCHIVO', top, second, row(1), 'OFICINA DE PRENSA', top, second, row(2)]),
    )
    expect(counts(plan)).toEqual([
      ['UNIDAD DE ARCHIVO', 1],
      ['OFICINA DE PRENSA', 1],
    ])
  })

  it('«Unidad: …» nombra a la unidad aunque después venga «Responsable: …»', () => {
    const plan = read(
      book([
        sheet('Hoja1', [
          across('UNIDAD ORGANIZATIVA: Unidad de Archivo', WIDTH),
          across('RESPONSABLE: Jefatura', WIDTH),
          HEADER,
          row(1),
          [...across('Firma:', 3), ...across('Sello:', 3)],
        ]),
      ]),
    )
    expect(counts(plan)).toEqual([['Unidad de Archivo', 1]])
  })

  it('«Unidad: … Periodo: …» en una celda nombra solo a la unidad; un conteo de actividades no es una', () => {
    const label = 'Unidad: Unidad de Archivo   Periodo: enero a diciembre de 2031   Estado: Borrador'
    const load = [...across('Actividades con trabajo en el mes (de 1)', 5), ...MONTHS.map(() => '1')]
    const plan = read(book([sheet('Hoja1', [across(label, WIDTH), HEADER, row(1), load])]))
    expect(counts(plan)).toEqual([['Unidad de Archivo', 1]])
  })

  it('el nombre de una hoja que llena los 31 caracteres puede estar cortado, y se dice', () => {
    const plan = read(
      book([sheet('Departamento de Relaciones Colec', [HEADER, row(1)]), sheet('Unidad de Archivo', [HEADER, row(2)])]),
    )
    expect(plan.units.map(({ issues }) => issues.map(({ rule }) => rule))).toEqual([[], []])
    const cut = read(book([sheet('Departamento de Relaciones Cole', [HEADER, row(1)])]))
    expect(cut.units[0]?.issues.map(({ rule }) => rule)).toEqual(['unit.nameCut'])
  })
})

describe('grupos de columnas', () => {
  const groups = (...names: string[]): CellInput[] => [
    ...names.flatMap((name) => across(name, 2)),
    ...across('Meses', 12),
  ]

  it('«No.» y «Descripción» bajo cada grupo se leen con el nombre del grupo', () => {
    const header = ['No.', 'Descripción', 'No.', 'Descripción', 'No.', 'Descripción', ...MONTHS]
    const plan = oneSheet(groups('Línea estratégica', 'Actividad', 'Producto'), header, [
      ...['1', '1.1 Ampliar servicios', '4', 'Atender casos', '9', 'Casos atendidos'],
      ...quarterly(),
    ])
    expect(activitiesOf(plan)).toMatchObject([
      {
        strategicLine: '1.1 Ampliar servicios',
        activity: 'Atender casos',
        expectedResult: 'Casos atendidos',
        months: QUARTERLY_BP,
      },
    ])
  })

  it('un título de la unidad sobre el encabezado no es un grupo', () => {
    const header = ['Actividad', 'Descripción', 'Descripción', ...MONTHS]
    const plan = oneSheet(across('Oficina de Prensa', 15), header, ['Atender casos', 'Uno', 'Dos', ...quarterly()])
    expect(counts(plan)).toEqual([['Oficina de Prensa', 1]])
    expect(activitiesOf(plan)[0]?.activity).toBe('Atender casos')
  })
})

describe('meses dos veces en una tabla', () => {
  const twice = (first: string, second: string, budget = '100'): ImportedPlan => {
    const money = quarterly().map((text) => (text === '' ? '' : budget))
    const [a, b] = first.startsWith('Prog') ? [quarterly(), money] : [money, quarterly()]
    return oneSheet(
      [...LABELS, ...across(first, 12), ...across(second, 12)],
      [...LABELS.map(below), ...MONTHS, ...MONTHS],
      [...texts(1), ...a, ...b],
    )
  }

  it.each([
    ['Programación', 'Presupuesto (USD)'],
    ['Presupuesto mensual', 'Programación de actividades'],
    ['Programado', 'Ejecutado'],
    ['Ejecutado 2030', 'Programado 2031'],
  ])('«%s» y «%s»: se leen los programados', (first, second) => {
    expect(activitiesOf(twice(first, second))[0]?.months).toEqual(QUARTERLY_BP)
  })

  it('si nada dice cuáles son, los meses quedan vacíos y se pregunta', () => {
    const [activity] = activitiesOf(twice('Programa A', 'Programa B', '25%'))
    expect(activity).toMatchObject({ sum: null, issues: [{ rule: 'months.twice', severity: 'block' }] })
  })

  it('dos columnas bajo cada mes, sin decir cuál es la programada, se preguntan', () => {
    const top = [...LABELS, ...MONTHS.flatMap((text) => across(text, 2))]
    const plan = oneSheet(top, [...texts(1), ...quarterly().flatMap((text) => [text, '3%'])])
    expect(activitiesOf(plan)).toMatchObject([{ sum: null, issues: [{ rule: 'months.twice' }] }])
  })

  it('un mes que ocupa dos columnas combinadas sigue siendo un mes', () => {
    const top = [...LABELS, ...MONTHS.flatMap((text) => across(text, 2))]
    const plan = oneSheet(top, [...texts(1), ...quarterly().flatMap((text) => across(String(text), 2))])
    expect(activitiesOf(plan)[0]?.months).toEqual(QUARTERLY_BP)
  })
})

describe('el año en dos tablas', () => {
  const half = (n: number, from: number): CellInput[] => [...texts(n), ...quarterly().slice(from, from + 6)]
  const first = [...LABELS, ...MONTHS.slice(0, 6)]
  const second = [...LABELS, ...MONTHS.slice(6)]

  it('las filas de la misma actividad se juntan, y se dice de dónde salió la otra mitad', () => {
    const plan = oneSheet(first, half(1, 0), half(2, 0), [], second, half(1, 6), half(2, 6))
    expect(activitiesOf(plan).map(({ activity, months }) => [activity, months])).toEqual([
      [texts(1)[1], QUARTERLY_BP],
      [texts(2)[1], QUARTERLY_BP],
    ])
    expect(activitiesOf(plan)[0]?.issues).toMatchObject([{ rule: 'months.joinedParts', severity: 'notice' }])
    expect(activitiesOf(plan)[0]?.original).toEqual([...half(1, 0), ...half(1, 6)])
  })

  it('una fila sin su otra mitad no tiene meses y bloquea', () => {
    const plan = oneSheet(first, half(1, 0), half(2, 0), [], second, half(1, 6), half(3, 6))
    expect(activitiesOf(plan).map(({ sum }) => sum)).toEqual([10_000, null, null])
    expect(
      activitiesOf(plan)
        .slice(1)
        .map(({ issues }) => issues[0]?.rule),
    ).toEqual(['months.part', 'months.part'])
  })
})

describe('filas que no son otra actividad', () => {
  it('bajo lo programado, lo ejecutado no se lee y se dice', () => {
    const done = ['2%', ...quarterly().slice(1)]
    const plan = oneSheet(
      [...LABELS, 'P/E', ...MONTHS],
      [...texts(1), 'P', ...quarterly()],
      [...texts(1).map(below), 'E', ...done],
    )
    expect(activitiesOf(plan).map(({ months }) => months)).toEqual([QUARTERLY_BP])
    expect(docRules(plan)).toContain('row.executed')
  })

  it.each([
    ['Físico', 'Financiero'],
    ['FÍSICA', 'FINANCIERA (S/)'],
    ['Meta física', 'Presupuesto'],
  ])('bajo lo físico («%s»), el dinero («%s») no se lee y se dice', (physical, money) => {
    const paid = quarterly().map((text) => (text === '' ? '' : '1500.25'))
    const plan = oneSheet(
      [...LABELS, 'Tipo', ...MONTHS],
      [...texts(1), physical, ...quarterly()],
      [...texts(1).map(below), money, ...paid],
    )
    expect(activitiesOf(plan).map(({ months }) => months)).toEqual([QUARTERLY_BP])
    expect(docRules(plan)).toContain('row.budget')
  })

  it('una fila que solo tiene dinero no se calla: no hay otra de la que sea', () => {
    const plan = oneSheet([...LABELS, 'Tipo', ...MONTHS], [...texts(1), 'Financiero', ...quarterly()])
    expect(activitiesOf(plan)).toHaveLength(1)
  })

  it('la actividad combinada sobre dos filas puede ser la misma: se señala la segunda', () => {
    const [line, activity, ...rest] = texts(1)
    const plan = oneSheet(HEADER, row(1), [line ?? '', below(activity ?? ''), ...rest, ...quarterly()])
    expect(activitiesOf(plan).map(rulesOf)).toEqual([[], ['row.repeated']])
  })

  it('una fila sin línea propone la de arriba, sin ponerla', () => {
    const plan = oneSheet(HEADER, row(1), ['', ...row(2).slice(1)])
    expect(activitiesOf(plan)[1]).toMatchObject({
      strategicLine: '',
      issues: [{ rule: 'line.missing', proposal: '1.1 Ampliar servicios' }],
    })
  })

  it('una hoja con cifras antes del primer plan no se calla', () => {
    const figures = sheet('Cifras', [
      ['Mes', 'Uno', 'Dos', 'Tres'],
      ['Enero', '8%', '9%', '10%'],
    ])
    const plan = read(book([figures, sheet('Unidad de Archivo', [HEADER, row(1)])]))
    expect(docRules(plan)).toEqual(['sheet.noPlan'])
  })
})

describe('lo que un PDF no deja claro', () => {
  it('la fila de la que duda el lector lleva la duda, y no las demás', () => {
    const issues = [{ code: 'documents.pdfBrokenFigure', details: { page: 1, row: 3 } }]
    const plan = read(pageSource('pdf', ['UNIDAD DE ARCHIVO', HEADER, row(1), row(2)], issues))
    expect(activitiesOf(plan).map(rulesOf)).toEqual([['row.readerDoubt'], []])
  })

  it('en una página sin líneas la llevan todas', () => {
    const issues = [{ code: 'documents.pdfWithoutRulings', details: { page: 1 } }]
    const plan = read(pageSource('pdf', ['UNIDAD DE ARCHIVO', HEADER, row(1), row(2)], issues))
    expect(activitiesOf(plan).map(rulesOf)).toEqual([['row.readerDoubt'], ['row.readerDoubt']])
  })

  it('una fila cortada con el nombre de su unidad se une, y no nace otra unidad', () => {
    const header = ['Unidad', ...HEADER]
    const [line, , ...rest] = texts(2)
    const cut = ['Gerencia de Seguridad', line ?? '', 'Atender las solicitudes de', ...rest, ...quarterly()]
    const tail = ['Ocupacional', '', 'mediación', ...Array<string>(15).fill('')]
    const plan = read(pageSource('pdf', [header, ['Gerencia de Seguridad Ocupacional', ...row(1)], cut, header, tail]))
    expect(counts(plan)).toEqual([['Gerencia de Seguridad Ocupacional', 2]])
    expect(activitiesOf(plan)[1]?.activity).toBe('Atender las solicitudes de mediación')
  })

  it('una celda de unidad en blanco puede ser de la de abajo: se avisa', () => {
    const header = ['Unidad', ...HEADER]
    const plan = read(pageSource('pdf', [header, ['Unidad de Archivo', ...row(1)], ['', ...row(2)]]))
    expect(activitiesOf(plan).map(rulesOf)).toEqual([[], ['unit.blankCell']])
  })
})
