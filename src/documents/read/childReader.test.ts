import { describe, expect, it } from 'vitest'
import { readInChild } from './childReader.ts'
import { readDocument } from './readDocument.ts'
import { bytesOf, outcome } from './testing/rows.ts'
import { xlsxOf } from './testing/zipFixture.ts'

const text = bytesOf('Actividad\tEne\nRevisar\t8%\n')
const heavy = bytesOf(Array.from({ length: 60_000 }, (_, index) => `Actividad ${index}\t8%\t8%\n`).join(''))

describe('lectura en un proceso aparte', () => {
  it('da lo mismo que en este proceso', async () => {
    const book = xlsxOf('<sheetData><row><c><v>0.5</v></c></row></sheetData>')
    expect(await readInChild(book, 'plan.xlsx')).toEqual(await readDocument(book, 'plan.xlsx'))
  })

  it('un rechazo llega con su código y sus detalles', async () => {
    const reading = readInChild(bytesOf('<html><p>x'), 'plan.html')
    await expect(reading).rejects.toMatchObject({ code: 'documents.unknownType', details: { kind: 'html' } })
  })

  it('este proceso atiende a otros mientras tanto, y se lee un archivo a la vez', async () => {
    const order: string[] = []
    const first = readInChild(heavy, 'grande.txt').then(() => order.push('grande'))
    const second = readInChild(text, 'chico.txt').then(() => order.push('chico'))
    await new Promise((resolve) => setImmediate(resolve))
    order.push('otra cosa')
    await Promise.all([first, second])
    expect(order).toEqual(['otra cosa', 'grande', 'chico'])
  })

  it('el tiempo y la memoria tienen tope, y después se sigue leyendo', async () => {
    expect(await outcome(readInChild(text, 'plan.txt', { timeoutMs: 1 }))).toBe('documents.timeout')
    expect(await outcome(readInChild(heavy, 'plan.txt', { memoryBytes: 0 }))).toBe('documents.memory')
    expect(await outcome(readInChild(text, 'plan.txt'))).toBe('read')
  })

  it('lo vacío y lo que pesa de más se rechazan sin empezar', async () => {
    expect(await outcome(readInChild(new Uint8Array(), 'plan.txt'))).toBe('documents.empty')
  })
})
