import { unitRoutes } from '../contracts/units.ts'
import { administrationPermit } from '../model/permissions.ts'
import { changed, type UnitFacts } from '../model/unitChanges.ts'
import { versionOn } from '../model/unitTree.ts'
import { act } from '../pipeline/act.ts'
import { readUnitsForChange, saveUnit } from '../store/unitStore.ts'
import { demandDepartment } from './demandDepartment.ts'

function present(input: { [K in keyof UnitFacts]: UnitFacts[K] | undefined }): Partial<UnitFacts> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
}

export const changeUnit = act({
  route: unitRoutes.changeUnit,
  load: ({ tx }) => readUnitsForChange(tx),
  authorize: administrationPermit,
  run: async ({ tx, input, resource: units }) => {
    const { unitId, from, reason = null, code, name, kind, parentId, department } = input
    await demandDepartment(tx, department ?? null)
    const before = units.find(({ id }) => id === unitId)
    const change = present({ code, name, kind, parentId, department })
    const unit = changed(units, unitId, from, { ...change, reason })
    await saveUnit(tx, unit)
    const previous = before === undefined ? undefined : versionOn(before, from)
    const was = previous && {
      code: previous.code,
      name: previous.name,
      kind: previous.kind,
      parentId: previous.parentId,
      department: previous.department,
    }
    return {
      answer: { id: unitId },
      log: { things: [`platform.unit:${unitId}`], unitId, data: { from, before: was ?? null, change, reason } },
    }
  },
})
