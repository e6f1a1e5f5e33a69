import { describe, expect, it } from 'vitest'
import type { DomainError } from '../../../../kernel/domainError.ts'
import type { SourceCell, SourceDocument } from '../../../../kernel/sourceDocument.ts'
import { MAX_EXTRACT_ROWS, readExtract } from './readExtract.ts'
import { demandFields } from './register.ts'
import { meaningOfM, normalKey, readCell } from './registerCell.ts'
import { aDocument, aLine, fields, head } from './testing/builders.ts'

const refusalOf = (work: () => unknown): Pick<DomainError, 'code' | 'details'> => {
  try {
    work()
  } catch (error) {
    return error as DomainError
  }
  throw new Error('nothing was refused')
}
const reading = (document: SourceDocument) => refusalOf(() => readExtract(document, fields))

describe('cómo se lee una celda', () => {
  const read = (kind: Parameters<typeof readCell>[0], cell: string | SourceCell, ofM: string | null = null) =>
    readCell(kind, typeof cell === 'string' ? { text: cell } : cell, ofM)

  it.each([
    ['2026-02-03', '2026-02-03'],
    ['3/2/2026', '2026-02-03'],
    ['03-02-2026', '2026-02-03'],
    ['2026-02-03 10:15', '2026-02-03'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2026', null],
    ['02/13/2026', null],
    ['3/2/26', null],
    ['46056', null],
    ['hoy', null],
  ])('la fecha «%s» es %s', (text, value) => {
    expect(read('date', text)).toEqual(value === null ? { fault: 'date' } : { value })
  })

  it.each([
    ['12', '12'],
    ['0', '0'],
    ['-3.50', '-3.5'],
    ['10,5', '10.5'],
    ['1,234.50', '1234.5'],
    ['1.234,50', '1234.5'],
    ['1 234 567', '1234567'],
    ['0.125', '0.125'],
    ['007', '7'],
  ])('el número «%s» es %s', (text, value) => {
    expect(read('number', text)).toEqual({ value })
  })

  it.each([
    ['1.234', 'unclearNumber'],
    ['1,234', 'unclearNumber'],
    ['doce', 'number'],
    ['1e5', 'number'],
    ['1234567890123.456', 'number'],
    ['=1+1', 'number'],
  ])('de «%s» no se saca un número', (text, fault) => {
    expect(read('number', text)).toEqual({ fault })
  })

  it('de una hoja de cálculo vale lo guardado, no lo que se ve; una fórmula sin resultado no se calcula', () => {
    expect(read('number', { text: '1.234', number: 1.234 })).toEqual({ value: '1.234' })
    expect(read('number', { text: '', formulaWithoutValue: true })).toEqual({ fault: 'formula' })
  })

  it.each([
    ['F', 'mujer'],
    ['Femenino', 'mujer'],
    ['MASCULINO', 'hombre'],
    ['h', 'hombre'],
    ['No binario', 'otro'],
    ['n/d', null],
    ['', null],
  ])('el sexo «%s» es %s', (text, value) => {
    expect(read('sex', text)).toEqual({ value })
  })

  it.each([
    ['F y M', ['F', 'M'], 'hombre'],
    ['H y M', ['h', 'm'], 'mujer'],
    ['solo M', ['M', 'm'], null],
    ['F, H y M', ['F', 'H', 'M'], null],
  ])('en una columna con %s la M se sabe solo si la otra letra lo dice', (_title, texts, meaning) => {
    expect(meaningOfM(texts)).toBe(meaning)
    expect(read('sex', 'M', meaning)).toEqual(meaning === null ? { fault: 'sexLetter' } : { value: meaning })
  })

  it.each([
    ['01234567-8', '12345678'],
    [' ab-12 ', 'AB12'],
    ['ＡＢ１２', 'AB12'],
    ['0000', '0'],
    ['--', ''],
  ])('la clave «%s» se compara como «%s»', (text, key) => {
    expect(normalKey(text)).toBe(key)
  })
})

describe('qué columnas puede tener un registro', () => {
  it('una sola clave y ningún nombre dos veces', () => {
    const twice = [...fields, { name: 'Pasaporte', kind: 'personKey' as const }]
    expect(refusalOf(() => demandFields(twice)).code).toBe('monitoring.registerTwoKeys')
    const same = [...fields, { name: ' MUNICIPIO', kind: 'category' as const }]
    expect(refusalOf(() => demandFields(same)).code).toBe('monitoring.registerSameField')
    expect(() => demandFields(fields)).not.toThrow()
  })
})

describe('cómo se lee un extracto', () => {
  it('salta los títulos de arriba, encuentra las columnas en otro orden y deja fuera las que no conoce', () => {
    const lines = [['Reporte de febrero'], [...head.toReversed(), 'Observaciones']]
    const body = [...aLine(17).toReversed(), 'Persona 17 llamó']
    const read = readExtract(aDocument([...lines, body]), fields)
    expect(read).toMatchObject({ otherColumns: 1, hiddenRows: 0, rows: [{ line: 3 }] })
    expect(read.rows[0]?.values).toEqual([
      ...['00000017-1', 'Persona 17', 'mujer', '1990-05-04', 'Ilopango', '2026-02-10', 'Colocación', '10.5'],
    ])
  })

  it('un mes sin casos es un extracto de 0 filas', () => {
    expect(readExtract(aDocument([head]), fields).rows).toEqual([])
  })

  it('las filas ocultas se cuentan y se dicen; las vacías no son filas', () => {
    const document = aDocument([head, aLine(1), [], aLine(2)])
    const [section] = document.sections
    if (section === undefined) throw new Error('one section')
    const rows = section.rows.map((row, at) => ({ ...row, hidden: at === 1 }))
    expect(readExtract({ ...document, sections: [{ ...section, rows }] }, fields)).toMatchObject({
      hiddenRows: 1,
      rows: [{ line: 2 }, { line: 4 }],
    })
  })

  it('una celda mala rechaza todo y se dice en qué fila y columna, sin repetir lo que dice', () => {
    const lines = [aLine(1), aLine(2, { Fecha: 'ayer, Persona 2' }), aLine(3, { Sexo: 'Persona 3' })]
    const { code, details } = reading(aDocument([head, ...lines]))
    expect(code).toBe('monitoring.extractRows')
    expect(details).toEqual({
      count: 2,
      rows: 'fila 3, «Fecha»: no es una fecha de día, mes y año de cuatro cifras; fila 4, «Sexo»: no dice mujer, hombre u otro',
    })
  })

  it('de muchas celdas malas se nombran ocho', () => {
    const lines = Array.from({ length: 12 }, (_, at) => aLine(at, { Fecha: 'x' }))
    expect(reading(aDocument([head, ...lines])).details.rows).toMatch(/; y 4 celdas más$/u)
  })

  it('una línea de totales no se cuenta como una fila más', () => {
    const { details } = reading(aDocument([head, aLine(1), ['TOTAL', '', '', '', '', '', '', '10.50']]))
    expect(details.rows).toBe('fila 3: es una línea de totales; quítela')
  })

  it.each<[string, SourceDocument, string]>([
    ['un PDF', aDocument([head], { format: 'pdf' }), 'monitoring.extractNotATable'],
    ['un texto sin columnas', aDocument([head], { format: 'text' }), 'monitoring.extractNotATable'],
    ['sin encabezados', aDocument([aLine(1)]), 'monitoring.extractColumns'],
    ['vacío', aDocument([]), 'monitoring.extractColumns'],
    ['con una columna dos veces', aDocument([[...head, 'Sexo']]), 'monitoring.extractColumnTwice'],
    [
      'con dos hojas iguales',
      { ...aDocument([head]), sections: [...aDocument([head]).sections, ...aDocument([head]).sections] },
      'monitoring.extractSheets',
    ],
    [
      'con demasiadas filas',
      aDocument([head, ...Array.from({ length: MAX_EXTRACT_ROWS + 1 }, () => aLine(1))]),
      'monitoring.extractTooLong',
    ],
  ])('%s se rechaza', (_title, document, code) => {
    expect(reading(document).code).toBe(code)
  })

  it('de las columnas que faltan se dice el nombre que tienen en el registro', () => {
    expect(reading(aDocument([head.slice(0, 6)])).details.columns).toBe('«Servicio», «Monto»')
  })
})
