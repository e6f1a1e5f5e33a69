import { describe, expect, it } from 'vitest'
import { applyInput, countAccepted, firstAccepted, type Preview, toggled } from './accepted.ts'
import { describeChange } from './describeChange.ts'

const change = { activityId: 'a1', field: 'name', before: 'Uno', after: 'Dos' } as const
const preview: Preview = {
  fileName: 'libro.xlsx',
  format: 'xlsx',
  untouched: false,
  revision: 3,
  planRevision: 4,
  changedSince: 1,
  changes: [{ place: 'A5', change }],
  conflicts: [{ place: 'A6', change: { ...change, activityId: 'a2' }, written: { ...change, before: 'Cero' } }],
  additions: [
    { unitId: 'u1', place: 'A7', doubt: null, activity: { name: 'Nueva' } },
    { unitId: 'u1', place: 'A8', doubt: 'repeatedKey', activity: { name: 'Copia' } },
  ],
  missing: [{ id: 'a3', unitId: 'u1', code: 'X-03', name: 'Tres' }],
  problems: [],
  activities: [],
  units: [],
  links: [],
}

describe('qué se toma de un archivo devuelto', () => {
  it('de entrada, los cambios y las filas claras; nunca un conflicto, una duda ni una anulación', () => {
    expect(applyInput(2026, preview, firstAccepted(preview))).toEqual({
      year: 2026,
      fileName: 'libro.xlsx',
      changes: [change],
      additions: [{ unitId: 'u1', activities: [{ name: 'Nueva' }] }],
      annul: [],
    })
  })

  it('lo que una persona marca se suma y lo que desmarca se quita', () => {
    const first = firstAccepted(preview)
    const accepted = {
      changes: toggled(first.changes, 0),
      conflicts: toggled(first.conflicts, 0),
      additions: toggled(first.additions, 1),
      annul: toggled(first.annul, 'a3'),
    }
    expect(countAccepted(accepted)).toBe(4)
    expect(applyInput(2026, preview, accepted)).toMatchObject({
      changes: [{ activityId: 'a2' }],
      additions: [{ activities: [{ name: 'Nueva' }, { name: 'Copia' }] }],
      annul: ['a3'],
    })
  })

  it('de los meses se muestran los que cambian, y vacío no es cero', () => {
    const before = [null, 833, ...Array(10).fill(null)]
    const after = [0, 833, ...Array(9).fill(null), 1000]
    expect(describeChange({ activityId: 'a1', field: 'months', before, after }, new Map())).toEqual({
      before: 'Ene vacío · Dic vacío',
      after: 'Ene 0 · Dic 10',
    })
  })

  it('una línea se muestra con su texto, y sin ella sin clasificar', () => {
    const none = { classification: 'unclassified', lineId: null, processId: null } as const
    const link = { classification: 'line', lineId: 'l1', processId: null } as const
    expect(
      describeChange({ activityId: 'a1', field: 'link', before: none, after: link }, new Map([['l1', '5.1 Comités']])),
    ).toEqual({ before: 'Sin clasificar', after: '5.1 Comités' })
  })
})
