import { describe, expect, it } from 'vitest'
import { cellsOf, shownIn, stateOfWord, withEdit, withPasted } from './closingDraft.ts'
import type { ClosingRow } from './closingReads.ts'

const row = (activityId: string, more: Partial<ClosingRow> = {}): ClosingRow => ({
  ...{ activityId, code: activityId, name: activityId, responsible: '', state: null, ground: '', evidence: '' },
  ...{ comment: null, revision: 0, incomplete: true, dropped: null, exemptRest: null, next: null },
  ...more,
})
const rows = [row('a'), row('b', { state: 'fulfilled', evidence: 'Carpeta', revision: 2 }), row('c')]

describe('lo escrito y no guardado', () => {
  it('una fila que vuelve a estar como se guardó ya no está por guardar', () => {
    const [, saved = row('x')] = rows
    const typed = withEdit({}, saved, { ground: 'Algo' })
    expect(typed).toEqual({ b: { revision: 2, state: 'fulfilled', ground: 'Algo', evidence: 'Carpeta' } })
    expect(withEdit(typed, saved, { ground: '' })).toEqual({})
  })
})

describe('pegar desde una hoja de cálculo', () => {
  it.each([
    ['una palabra', [['una palabra']]],
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"dos\nlíneas"\tb', [['dos\nlíneas', 'b']]],
    ['"con ""comillas"""\r\nfin', [['con "comillas"'], ['fin']]],
    ['dice "así" en medio', [['dice "así" en medio']]],
  ])('%j', (text, cells) => expect(cellsOf(text)).toEqual(cells))

  it.each([
    ['CUMPLIDA', 'fulfilled'],
    [' no ejecutada ', 'notExecuted'],
    ['', null],
    ['Cancelada', undefined],
    ['otra cosa', undefined],
  ])('«%s» es %s', (word, state) => expect(stateOfWord(word)).toBe(state))

  it('llena hacia abajo y a la derecha; lo que no cabe o no es un estado se deja', () => {
    const cells = cellsOf('Parcial\tFaltó personal\tCarpeta 4\tsobra\nrara\tSin presupuesto\nTrasladada\tPasa\nmás')
    const draft = withPasted({}, rows, { row: 0, column: 'state' }, cells)
    expect(rows.map((one) => shownIn(draft, one))).toMatchObject([
      { state: 'partial', ground: 'Faltó personal', evidence: 'Carpeta 4' },
      { state: 'fulfilled', ground: 'Sin presupuesto', evidence: 'Carpeta' },
      { state: 'moved', ground: 'Pasa', evidence: '' },
    ])
    expect(Object.keys(draft)).toHaveLength(3)
  })
})
