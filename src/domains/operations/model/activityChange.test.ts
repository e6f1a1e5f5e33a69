import { describe, expect, it } from 'vitest'
import { DomainError } from '../../../kernel/domainError.ts'
import { applyChange, applyChanges, type Change, invertChange, invertChanges, isUnlinked } from './activityChange.ts'
import { anActivity, everyMonth, quarters } from './review/testing/reviewBuilders.ts'

const activity = anActivity()
const link = { classification: 'line', lineId: 'l11', processId: null } as const
const changes: Change[] = [
  { activityId: 'a1', field: 'months', before: quarters, after: everyMonth(800) },
  {
    activityId: 'a1',
    field: 'link',
    before: link,
    after: { classification: 'process', lineId: null, processId: 'pr1' },
  },
  { activityId: 'a1', field: 'means', before: activity.means, after: ['Acta'] },
  { activityId: 'a1', field: 'modality', before: 'scheduled', after: 'permanent' },
  { activityId: 'a1', field: 'weightBp', before: null, after: 1000 },
  { activityId: 'a1', field: 'target', before: null, after: { unitOfMeasure: 'casos', quantities: [] } },
  { activityId: 'a1', field: 'name', before: activity.name, after: 'Otro' },
  { activityId: 'a1', field: 'expectedResult', before: activity.expectedResult, after: 'Otro' },
  { activityId: 'a1', field: 'responsibleText', before: activity.responsibleText, after: 'Otro' },
  { activityId: 'a1', field: 'lineText', before: activity.lineText, after: 'Otro' },
]

describe('aplicar un cambio propuesto', () => {
  it.each(changes.map((change) => [change.field, change] as const))(
    '%s se aplica, no toca el original y se deshace',
    (_, change) => {
      const copy = structuredClone(activity)
      const changed = applyChange(activity, change)
      expect(changed).not.toEqual(activity)
      expect(activity).toEqual(copy)
      expect(applyChange(changed, invertChange(change))).toEqual(activity)
    },
  )

  it('todos juntos se aplican y se deshacen', () => {
    const other = anActivity({ id: 'a2' })
    const changed = applyChanges([activity, other], changes)
    expect(changed[1]).toBe(other)
    expect(applyChanges(changed, invertChanges(changes))).toEqual([activity, other])
  })

  it('si el valor ya es otro, o la actividad es otra, es un conflicto que muestra los dos', () => {
    const stale = changes[0]!
    expect(() => applyChange({ ...activity, months: everyMonth(833) }, stale)).toThrow(DomainError)
    expect(() => applyChange({ ...activity, id: 'otra' }, stale)).toThrow('operations.changeConflict')
  })

  it('una fila de línea sin línea está sin vincular', () => {
    expect(isUnlinked({ classification: 'line', lineId: null, processId: null })).toBe(true)
    expect(isUnlinked({ classification: 'process', lineId: null, processId: 'pr1' })).toBe(false)
    expect(isUnlinked({ classification: 'unclassified', lineId: null, processId: null })).toBe(true)
  })
})
