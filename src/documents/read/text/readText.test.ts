import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../readDocument.ts'
import { allRows, bytesOf, issueCodes, texts } from '../testing/rows.ts'

const read = (text: string) => readDocument(bytesOf(text), 'plan.txt')

describe('texto', () => {
  it('cada línea es una fila y cada tabulador separa una celda', async () => {
    const document = await read('PLAN ANUAL\n\nActividad\tEne\tFeb\n Revisar \t8%\t\n')
    expect(texts(document)).toEqual([['PLAN ANUAL'], [''], ['Actividad', 'Ene', 'Feb'], [' Revisar ', '8%', '']])
    expect(allRows(document).map(({ place, tabular }) => ({ place, tabular }))).toEqual([
      { place: { line: 1 }, tabular: false },
      { place: { line: 2 }, tabular: false },
      { place: { line: 3 }, tabular: true },
      { place: { line: 4 }, tabular: true },
    ])
  })

  it.each([
    ['CRLF', 'uno\ta\r\ndos\tb\r\n'],
    ['CR', 'uno\ta\rdos\tb\r'],
    ['LF sin fin de línea', 'uno\ta\ndos\tb'],
  ])('lee finales de línea %s', async (_, text) => {
    expect(texts(await read(text))).toEqual([
      ['uno', 'a'],
      ['dos', 'b'],
    ])
  })

  it('lee tablas entre barras y deja fuera la raya de guiones', async () => {
    const document = await read('## Plan\n| Actividad | Ene |\n|---|:-:|\n| A \\| B | 8% |\n')
    expect(texts(document)).toEqual([['Plan'], ['Actividad', 'Ene'], ['A | B', '8%']])
    expect(allRows(document).map(({ place }) => place)).toEqual([{ line: 1 }, { line: 2 }, { line: 4 }])
  })

  it('los espacios duros se vuelven espacios y las marcas invisibles se van', async () => {
    expect(texts(await read('a\t8\u00a0%\t\u200b10\u202f%\n'))).toEqual([['a', '8 %', '10 %']])
  })

  it('las letras que la imprenta junta son dos, y una letra con su acento aparte es una', async () => {
    expect(texts(await read('O\ufb01cina\te\ufb02uente\tDireccio\u0301n\n'))).toEqual([
      ['Oficina', 'efluente', 'Dirección'],
    ])
  })

  it('lee el texto del plan de 2022 con todas sus líneas', async (context) => {
    const folder = [join(process.cwd(), '..', 'shared'), process.env.HILO_SHARED ?? '']
      .map((shared) => join(shared, 'seeds'))
      .find((candidate) => existsSync(candidate))
    const name = folder === undefined ? undefined : readdirSync(folder).find((file) => file.startsWith('003_'))
    if (folder === undefined || name === undefined) return context.skip('no está la carpeta ../shared')
    const bytes = new Uint8Array(readFileSync(join(folder, name)))
    const document = await readDocument(bytes, 'plan.txt')
    const lines = new TextDecoder().decode(bytes).split('\n')
    expect(document.format).toBe('text')
    expect(document.issues).toEqual([])
    expect(allRows(document).map(({ place }) => place)).toEqual(
      lines.slice(0, allRows(document).length).map((_, index) => ({ line: index + 1 })),
    )
    expect(
      texts(document)
        .map((cells) => cells.join('\t'))
        .join('\n'),
    ).toBe(lines.join('\n').replace(/\n$/u, ''))
  })
})

describe('codificación', () => {
  const text = 'Línea\tSeñal\tAño\n'

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 con marca', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('lee %s', async (_, bytes) => {
    const document = await readDocument(bytes, 'plan.txt')
    expect(texts(document)).toEqual([['Línea', 'Señal', 'Año']])
    expect(document.issues).toEqual([])
  })

  it('lee Windows-1252 y lo dice', async () => {
    const document = await readDocument(Buffer.from(text, 'latin1'), 'plan.txt')
    expect(texts(document)).toEqual([['Línea', 'Señal', 'Año']])
    expect(issueCodes(document)).toEqual(['documents.encodingAssumed'])
  })

  it('un UTF-8 cortado en medio de una letra sigue siendo UTF-8', async () => {
    const whole = Buffer.from('Línea\tSeñal\tAñ')
    const document = await readDocument(whole.subarray(0, -1), 'plan.txt')
    expect(texts(document)).toEqual([['Línea', 'Señal', 'A\ufffd']])
    expect(document.issues).toEqual([{ code: 'documents.badCharacters', details: { count: 1 } }])
  })
})
