import { describe, expect, it } from 'vitest'
import type { ImportedPlan } from './importedPlan.ts'
import { readPlan } from './readPlan.ts'
import { activitiesOf, docRules, HEADER, MONTHS, quarterly, read, rulesOf, texts } from './testing/readBook.ts'
import { book, type CellInput, percentCell, sheet } from './testing/sheetSource.ts'

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

  it('trimestres numerados bajo una etiqueta que los abarca', () => {
    const top = ['Actividad', 'Producto', 'Responsable', 'Programación trimestral', '', '', '']
    const plan = read(
      book([
        sheet('Unidad de Archivo', [
          top,
          ['', '', '', 'I', 'II', 'III', 'IV'],
          ['Guardar', 'Hecho', 'Jefa', '25%', '25%', '25%', '25%'],
        ]),
      ]),
    )
    expect(activitiesOf(plan).map(rulesOf)).toEqual([['months.periods']])
  })

  it('los títulos de grupo dan la línea de sus filas y lo dicen', () => {
    const header = ['Actividad', 'Producto', 'Medio de verificación', 'Responsable', ...MONTHS]
    const plan = read(
      book([
        sheet('Unidad de Archivo', [
          header,
          ['LE 1.1 Ordenar'],
          ['Guardar', 'Hecho', 'Acta', 'Jefa', ...quarterly()],
          ['LE 1.2 Servir'],
          ['Prestar', 'Hecho', 'Acta', 'Jefa', ...quarterly()],
        ]),
      ]),
    )
    expect(activitiesOf(plan).map(({ code }) => code)).toEqual(['1.1', '1.2'])
    expect(activitiesOf(plan).map(rulesOf)).toEqual([['line.fromHeading'], ['line.fromHeading']])
  })

  it('filas de cifras sin texto no son actividades y se dicen; un documento sin plan también', () => {
    const sums = ['', '', '', '', '', ...quarterly()]
    const plan = read(book([sheet('Unidad de Archivo', [HEADER, [...texts(1), ...quarterly()], sums])]))
    expect([plan.totals.activities, docRules(plan)]).toEqual([1, ['row.numbersOnly']])
    expect(docRules(read(book([sheet('Notas', [['hola']])])))).toEqual(['document.noPlan', 'sheet.noPlan'])
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
