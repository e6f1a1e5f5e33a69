import { describe, expect, it } from 'vitest'
import { planFileWith } from '../../testing/planFiles.ts'
import type { Activity } from '../activity.ts'
import type { ReturnedValues } from './returnedPlan.ts'
import { settleReturn } from './settleReturn.ts'
import { readWorkbookVersion, workbookVersion } from './workbookVersion.ts'

const [written] = planFileWith([{ name: 'Escrito', target: null }]).units[0]!.activities
const map = (...activities: Activity[]) => new Map(activities.map((activity) => [activity.id, activity]))
const settle = (values: ReturnedValues, now: Activity[]) =>
  settleReturn(
    { edits: [{ activityId: 'a1', place: 'A5', values }], additions: [], missing: ['a1', 'a9'], problems: [] },
    map(written!),
    map(...now),
  )

describe('lo que el archivo pide frente al plan de ahora', () => {
  it('nadie lo tocó: es un cambio con el valor que se creía', () => {
    const { changes, conflicts, missing } = settle({ name: 'Nuevo' }, [written!])
    expect(changes).toEqual([
      { place: 'A5', change: { activityId: 'a1', field: 'name', before: 'Escrito', after: 'Nuevo' } },
    ])
    expect([conflicts, missing]).toEqual([[], ['a1']])
  })

  it('Hilo ya lo tiene: no es nada', () => {
    expect(settle({ name: 'Nuevo' }, [{ ...written!, name: 'Nuevo' }])).toMatchObject({ changes: [], conflicts: [] })
  })

  it('los dos lo cambiaron: un conflicto con los tres valores', () => {
    expect(settle({ name: 'Nuevo' }, [{ ...written!, name: 'Otro' }]).conflicts).toMatchObject([
      { change: { before: 'Otro', after: 'Nuevo' }, written: { before: 'Escrito', after: 'Nuevo' } },
    ])
  })

  it('un mes en conflicto muestra la fila entera y los otros datos siguen siendo cambios', () => {
    const now = { ...written!, months: Array(12).fill(0) }
    const settled = settle({ name: 'Nuevo', months: Array(12).fill(100) }, [now])
    expect(settled.changes.map(({ change }) => change.field)).toEqual(['name'])
    expect(settled.conflicts.map(({ change }) => change.field)).toEqual(['months'])
  })

  it('la actividad ya no está, o sus meses salen de cantidades: se dice y no se cambia', () => {
    expect(settle({ name: 'Nuevo' }, []).problems).toMatchObject([{ code: 'annulledSince', text: 'Escrito' }])
    const target = { unitOfMeasure: 'visitas', quantities: Array(12).fill(1) }
    expect(settle({ months: Array(12).fill(100) }, [{ ...written!, target }])).toMatchObject({
      changes: [],
      problems: [{ code: 'monthsAreDerived' }],
    })
  })

  it('la versión del libro vuelve igual, y un texto cualquiera no es una', () => {
    const origin = { planId: 'p-1', revision: 12 }
    expect(readWorkbookVersion(workbookVersion(origin))).toEqual(origin)
    for (const text of ['', '12', 'x · p', '1 · a · b']) expect(readWorkbookVersion(text)).toBeUndefined()
  })
})
