import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHtmlTable, parseTsv, readClipboard, toHtmlTable, toTsv } from './clipboard.ts'

describe('leer texto con tabuladores', () => {
  it.each([
    [
      '8%\t8%\r\n9%\t9%\r\n',
      [
        ['8%', '8%'],
        ['9%', '9%'],
      ],
    ],
    ['8\n9', [['8'], ['9']]],
    ['8\r9\r', [['8'], ['9']]],
    ['8\t\t9', [['8', '', '9']]],
    ['\t', [['', '']]],
    ['8\r\n\r\n9', [['8'], [''], ['9']]],
    [
      '"a\tb"\t"dijo ""ocho"""\r\n"dos\r\nlíneas"\t8',
      [
        ['a\tb', 'dijo "ocho"'],
        ['dos\nlíneas', '8'],
      ],
    ],
    ['5" de ancho\t8', [['5" de ancho', '8']]],
    ['"sin cerrar\t8', [['"sin cerrar', '8']]],
    ['8', [['8']]],
  ])('%j', (text, cells) => {
    expect(parseTsv(text)).toEqual(cells)
  })

  it('lo que se copia se vuelve a leer igual', () => {
    const cell = fc.constantFrom('', '8', '8.33', '100', '0')
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (block) => {
        expect(parseTsv(toTsv(block))).toEqual(block)
        expect(parseHtmlTable(toHtmlTable(block))).toEqual(block)
      }),
    )
  })
})

describe('leer una tabla de una hoja de cálculo', () => {
  const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
    <!--table {mso-displayed-decimal-separator:"\\,";} td {color:black;}--></style></head><body>
    <table border=0 cellpadding=0><!--StartFragment--><col width=80 span=2>
    <tr height=20><td class=xl65 align=right x:num="0.08">8%</td>
      <td class=xl65>13,5&nbsp;%</td></tr>
    <tr><td colspan=2>dos&#32;m&#xe9;ses<br>juntos</td><td><span>9</span></td></tr><!--EndFragment--></table></body></html>`

  it('toma lo que se ve en la celda, sin estilos ni marcas', () => {
    expect(parseHtmlTable(excel)).toEqual([
      ['8%', '13,5 %'],
      ['dos méses juntos', '', '9'],
    ])
  })

  it('sin cierres de celda ni de fila también se lee', () => {
    expect(parseHtmlTable('<TABLE><TR><TD>8<TD>9<TR><TD>10</TABLE>')).toEqual([['8', '9'], ['10']])
  })

  it('sin tabla manda el texto', () => {
    expect(readClipboard({ html: '<p>8</p>', text: '8\t9' })).toEqual([['8', '9']])
    expect(readClipboard({ html: excel, text: 'otra cosa' })[0]).toEqual(['8%', '13,5 %'])
    expect(readClipboard({ html: '', text: '' })).toEqual([])
  })
})
