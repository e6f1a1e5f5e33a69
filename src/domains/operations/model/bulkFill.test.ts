import { describe, expect, it } from 'vitest'
import type { Activity } from './activity.ts'
import { applyChanges } from './activityChange.ts'
import { type BulkFilter, matchFilter, previewBulk } from './bulkFill.ts'
import { anActivity } from './review/testing/reviewBuilders.ts'

const bare: Partial<Activity> = { modality: null, classification: 'unclassified', lineId: null }
const rows = [
  anActivity({ id: 'a', ...bare }),
  anActivity({ id: 'b', ...bare, unitId: 'u2', weightBp: 3000 }),
  anActivity({ id: 'c', modality: 'permanent', name: 'Atender la ventanilla' }),
]

describe('filtrar actividades', () => {
  it.each<[string, BulkFilter, string[]]>([
    ['sin filtro, todas', {}, ['a', 'b', 'c']],
    ['por unidad', { unitIds: ['u2'] }, ['b']],
    ['por actividad', { activityIds: ['a', 'c'] }, ['a', 'c']],
    ['sin modalidad', { modalities: [null] }, ['a', 'b']],
    ['por línea', { lineIds: ['l11'] }, ['c']],
    ['por proceso', { processIds: ['pr1'] }, []],
    ['por clasificación', { classifications: ['unclassified'] }, ['a', 'b']],
    ['les falta modalidad y peso', { lacks: ['modality', 'weightBp'] }, ['a']],
    ['les falta vínculo', { lacks: ['link'] }, ['a', 'b']],
    ['por palabras, sin acentos ni orden', { text: 'VENTANILLA boletín' }, ['c']],
    ['por el texto entero de la línea', { lineText: '1.1 servir mejor a las personas' }, ['a', 'b', 'c']],
    ['por una parte del texto de la línea, ninguna', { lineText: '1.1 servir' }, []],
    ['por responsable', { responsible: 'jefatura de estudios' }, ['a', 'b', 'c']],
    ['todo a la vez', { unitIds: ['u1'], lacks: ['modality'], text: 'boletines' }, ['a']],
  ])('%s', (_, filter, ids) => {
    expect(rows.filter((row) => matchFilter(row, filter)).map((row) => row.id)).toEqual(ids)
  })
})

describe('llenar en bloque lo que falta', () => {
  it('llena solo lo que falta, dice qué se conserva y se deshace', () => {
    const set = { modality: 'scheduled', unitOfMeasure: ' casos ', weightBp: 1000, link: { processId: 'pr1' } } as const
    const preview = previewBulk(rows, {}, set)
    expect(preview).toMatchObject({ matched: 3, changed: 3 })
    expect(preview.kept).toEqual([
      { activityId: 'b', gap: 'weightBp' },
      { activityId: 'c', gap: 'modality' },
      { activityId: 'c', gap: 'link' },
    ])
    const filled = applyChanges(rows, preview.changes)
    expect(filled[0]).toMatchObject({
      modality: 'scheduled',
      weightBp: 1000,
      classification: 'process',
      processId: 'pr1',
      target: { unitOfMeasure: 'casos' },
    })
    expect(filled[1]?.weightBp).toBe(3000)
    expect(applyChanges(filled, preview.inverse)).toEqual(rows)
  })

  it('con reemplazo cambia también lo que había, y lo igual no cuenta como cambio', () => {
    const preview = previewBulk(rows, { lacks: [] }, { modality: 'permanent' }, { replace: true })
    expect(preview.changes.map((change) => [change.activityId, change.before])).toEqual([
      ['a', null],
      ['b', null],
    ])
    expect(preview).toMatchObject({ matched: 3, changed: 2, kept: [] })
    expect(previewBulk(rows, { unitIds: ['u2'] }, { weightBp: 4000 }, { replace: true }).changes).toMatchObject([
      { before: 3000, after: 4000 },
    ])
  })

  it('cambiar la unidad de medida conserva las cantidades', () => {
    const target = { unitOfMeasure: '', quantities: [1, 2] }
    const [change] = previewBulk([anActivity({ target })], {}, { unitOfMeasure: 'talleres' }).changes
    expect(change?.after).toEqual({ unitOfMeasure: 'talleres', quantities: [1, 2] })
  })

  it.each([{ weightBp: 0 }, { weightBp: 10_001 }, { weightBp: Number.NaN }, { unitOfMeasure: ' ' }])(
    'rechaza %j',
    (set) => {
      expect(() => previewBulk(rows, {}, set)).toThrow('operations.bulkValueInvalid')
    },
  )
})
