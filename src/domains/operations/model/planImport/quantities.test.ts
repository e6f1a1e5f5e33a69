import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WHOLE_YEAR_BP } from '../../../../kernel/basisPoints.ts'
import { readMonthCell } from './monthCell.ts'
import { quantityOf, readQuantities } from './quantities.ts'
import { readPlan } from './readPlan.ts'
import { activitiesOf, HEADER, MONTHS, rulesOf, texts } from './testing/readBook.ts'
import { book, type CellInput, sheet } from './testing/sheetSource.ts'

const cellsOf = (texts: readonly string[]) => texts.map((text) => readMonthCell({ text }))
const inMarch = (text: string): string[] => MONTHS.map((_, month) => (month === 2 ? text : ''))

describe('la cantidad de una celda', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['', null],
    ['-', null],
    ['25000', 25_000],
    ['1,200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ['2,5', undefined],
    ['8%', undefined],
    ['X', undefined],
    ['doce', undefined],
  ])('«%s» → %s', (text, quantity) => {
    expect(quantityOf(readMonthCell({ text }))).toBe(quantity)
  })

  it('un número guardado vale lo que vale, no lo que muestra', () => {
    expect(quantityOf(readMonthCell({ text: '1,200.00', number: 1200 }))).toBe(1200)
    expect(quantityOf(readMonthCell({ text: '2', number: 2.4 }))).toBeUndefined()
  })
})

describe('una fila de cantidades', () => {
  it('las partes de cada mes salen de ellas y suman 100 %', () => {
    const quantities = fc.array(fc.option(fc.nat({ max: 50_000 }), { nil: null }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(quantities, (written) => {
        fc.pre(written.some((quantity) => quantity !== null && quantity > 0))
        const read = readQuantities(cellsOf(written.map((quantity) => String(quantity ?? ''))), '')
        expect([read.quantities, read.sum, read.issues]).toEqual([written, WHOLE_YEAR_BP, []])
        expect(read.months.map((share) => share === null)).toEqual(written.map((quantity) => quantity === null))
      }),
    )
  })

  it('una celda que no es una cantidad deja vacía la fila entera y dice cuál es', () => {
    const read = readQuantities(cellsOf(inMarch('2,5')), '2,5')
    expect([read.months.every((share) => share === null), read.quantities]).toEqual([true, null])
    expect(read.issues).toMatchObject([{ rule: 'months.quantity', severity: 'block', original: '2,5' }])
    expect(read.issues[0]?.message).toContain('marzo')
  })

  it('ceros y vacíos siguen siendo distintos y quedan sin programación', () => {
    const read = readQuantities(cellsOf(inMarch('0')), '')
    expect([read.months, read.sum]).toEqual([inMarch('0').map((text) => (text === '' ? null : 0)), 0])
    expect(read.issues).toMatchObject([{ rule: 'months.none' }])
  })
})

describe('una hoja de la que se dijo que trae cantidades', () => {
  const read = (header: CellInput[], row: CellInput[], scale: 'quantity' | 'percent' = 'quantity') =>
    activitiesOf(
      readPlan(
        book([sheet('Unidad de Archivo', [header, row])]),
        { name: '', format: 'xlsx', sha256: '', bytes: 0 },
        { percentScale: { 0: scale } },
      ),
    )[0]

  it('guarda qué se cuenta, cuánto cada mes y la parte de cada mes', () => {
    const activity = read(['Unidad de medida', ...HEADER, 'Total'], ['Talleres', ...texts(1), ...inMarch('3'), '3'])
    expect(activity?.physicalTarget).toEqual({
      unitOfMeasure: 'Talleres',
      quantities: inMarch('3').map((text) => (text === '' ? null : 3)),
    })
    expect([activity?.months[2], rulesOf(activity)]).toEqual([WHOLE_YEAR_BP, []])
  })

  it('un total que no es la suma se avisa', () => {
    const activity = read([...HEADER, 'Total'], [...texts(1), ...inMarch('3'), '4'])
    expect(rulesOf(activity)).toEqual(['months.quantityTotal'])
  })

  it('una fila de marcas o de porcentajes se pregunta', () => {
    expect(rulesOf(read(HEADER, [...texts(1), ...inMarch('X')]))).toEqual(['months.mark'])
    expect(rulesOf(read(HEADER, [...texts(1), ...inMarch('8%')]))).toEqual(['months.quantity'])
  })

  it('en una hoja de porcentajes la unidad de medida también se guarda, sin cantidades', () => {
    const activity = read(['Unidad de medida', ...HEADER], ['Talleres', ...texts(1), ...inMarch('100')], 'percent')
    expect(activity?.physicalTarget).toEqual({ unitOfMeasure: 'Talleres', quantities: MONTHS.map(() => null) })
  })

  it('sin unidad de medida ni cantidades la fila no lleva meta física', () => {
    expect(read(HEADER, [...texts(1), ...inMarch('100')], 'percent')).not.toHaveProperty('physicalTarget')
  })
})
