import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { aPlanRow, aPlanTable } from '../testing.ts'
import { printCsv } from './printCsv.ts'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe('imprimir en CSV', () => {
  const table = aPlanTable([aPlanRow(0, { m1: 0, result: '5;6 "visitas"\ny más' }), aPlanRow(1)])

  it('datos abiertos: coma, punto decimal, sin marca; nulo es vacío y cero es 0', () => {
    const groupColumns = { label: 'Código', text: 'Línea o proceso' }
    const rows = parse<Record<string, string>>(text(printCsv(table, { delimiter: ',', bom: false, groupColumns })), {
      columns: true,
    })
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({ Código: 'Línea 5.1', Ene: '0', Feb: '', Mar: '25', Suma: '100' })
    expect(rows[0]?.['Resultado esperado']).toBe('5;6 "visitas"\ny más')
    expect(rows[1]).toMatchObject({ Ene: '8.33', Mar: '8.34' })
  })

  it('un salto de línea dentro de un texto va entre comillas, para que no parta la fila', () => {
    const broken = aPlanTable([aPlanRow(0, { result: 'Acta\nFoto' })])
    expect(text(printCsv(broken, { delimiter: ',', bom: false }))).toContain(',"Acta\nFoto",')
  })

  it('Excel en español: punto y coma, coma decimal y marca de orden', () => {
    const printed = text(printCsv(table, { delimiter: ';', bom: true }))
    expect(printed.startsWith('\ufeffN.º;Actividad;')).toBe(true)
    expect(printed).toContain(';8,33;')
    expect(printed.endsWith('\r\n')).toBe(true)
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+503 2222', "'+503 2222"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "' =1"],
    ['\r=1', "'\n=1"],
    ['5 - 3 = 2', '5 - 3 = 2'],
  ])('un texto que parece fórmula (%j) no se ejecuta', (activity, expected) => {
    const printed = printCsv(aPlanTable([aPlanRow(0, { activity })]), { delimiter: ',', bom: false })
    expect(parse<Record<string, string>>(text(printed), { columns: true })[0]?.Actividad).toBe(expected)
  })

  it('una cifra negativa sigue siendo cifra', () => {
    const printed = printCsv(aPlanTable([aPlanRow(0, { sum: -500 })]), { delimiter: ',', bom: false })
    expect(parse<Record<string, string>>(text(printed), { columns: true })[0]?.Suma).toBe('-5')
  })
})
