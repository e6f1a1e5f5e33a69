import { describe, expect, it } from 'vitest'
import { readDocument } from '../readDocument.ts'
import { allRows, bytesOf, issueCodes, texts } from '../testing/rows.ts'
import { findDelimiter } from './delimiter.ts'

const read = (text: string, name = 'plan.csv') => readDocument(bytesOf(text), name)

describe('csv', () => {
  it.each([
    [';', 'Actividad;Ene;Feb\nRevisar, ordenar y archivar;8,33%;0\nOtra;;\n'],
    [',', 'Actividad,Ene,Feb\n"Revisar, ordenar y archivar","8,33%",0\nOtra,,\n'],
    ['|', 'Actividad|Ene|Feb\nRevisar, ordenar y archivar|8,33%|0\nOtra||\n'],
    ['tabulador', 'Actividad\tEne\tFeb\n"Revisar, ordenar y archivar"\t8,33%\t0\nOtra\t\t\n'],
  ])('reconoce el separador %s', async (_, text) => {
    const document = await read(text)
    expect(document.format).toBe('csv')
    expect(texts(document)).toEqual([
      ['Actividad', 'Ene', 'Feb'],
      ['Revisar, ordenar y archivar', '8,33%', '0'],
      ['Otra', '', ''],
    ])
  })

  it.each(['\n', '\r\n'])(
    'una celda de varias líneas es una fila y no mueve el número de las siguientes (%j)',
    async (end) => {
      const document = await read(['a;b', `"uno${end}dos";2`, 'c;3', ''].join(end))
      expect(texts(document)).toEqual([
        ['a', 'b'],
        ['uno\ndos', '2'],
        ['c', '3'],
      ])
      expect(allRows(document).map(({ place }) => place)).toEqual([{ line: 1 }, { line: 2 }, { line: 4 }])
    },
  )

  it('comillas que no cierran: cada línea por separado, con aviso', async () => {
    const document = await read('a;b;c\n"uno;2;3\ndos;3;4\n')
    expect(texts(document)).toEqual([
      ['a', 'b', 'c'],
      ['"uno', '2', '3'],
      ['dos', '3', '4'],
    ])
    expect(issueCodes(document)).toEqual(['documents.csvQuotes'])
  })

  it('comillas dentro de un texto se quedan', async () => {
    expect(texts(await read('a;b\n"Plan" de trabajo;2\n'))[1]).toEqual(['"Plan" de trabajo', '2'])
  })

  it('títulos sin separadores sobre la tabla no la esconden', () => {
    expect(findDelimiter('PLAN\nUnidad\nFecha\nA;Ene;Feb\nb;1;2\n', true)).toBe(';')
  })

  it('veinte páginas de texto sobre una tabla ancha tampoco, si el nombre dice que es una tabla', () => {
    const wide = `${'Presentación del plan.\n'.repeat(400)}A;B;1;2;3;4;5\n${'x;y;;;8;;\n'.repeat(3)}`
    expect(findDelimiter(wide, true)).toBe(';')
    expect(findDelimiter(wide, false)).toBe(null)
    expect(findDelimiter(wide.replaceAll(';', '|'), false)).toBe('|')
  })

  it('filas entre barras de las que algunas empiezan y terminan vacías no son una tabla de Markdown', () => {
    const row = 'Gestión|Atender|8%|8%'
    expect(findDelimiter([row, row, row, '|supervisores||', row].join('\n'), false)).toBe('|')
    expect(findDelimiter(['| a | b |', '|---|---|', '| c | d |', 'prosa con a|b'].join('\n'), false)).toBe(null)
  })

  it('un texto con comas no es una tabla', async () => {
    const prose = 'El plan, aprobado en enero, rige.\nNo hay cambios.\nSe revisa, se firma, y se publica.\n'
    expect((await read(prose, 'nota.txt')).format).toBe('text')
  })
})
