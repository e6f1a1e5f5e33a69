import { DomainError } from '../../../../kernel/domainError.ts'
import { compareText } from '../../../../kernel/text.ts'
import { query, unitsAt } from '../../../platform/index.ts'
import { registerRoutes } from '../../contracts/registers.ts'
import { keeperOf } from '../../model/extract/registerPolicy.ts'
import { listRegisters } from '../../store/registerStore.ts'

export const registers = query(registerRoutes.registers, async ({ db, actor, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const units = await unitsAt(db, today)
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const known = await listRegisters(db)
  return {
    mayKeep: units
      .filter(({ id }) => keeperOf(actor, id) !== undefined)
      .map(({ id, name }) => ({ id, name }))
      .toSorted((a, b) => compareText(a.name, b.name)),
    registers: known
      .map((register) => ({
        ...register,
        unitName: names.get(register.unitId) ?? '',
        mayKeep: keeperOf(actor, register.unitId) !== undefined,
      }))
      .toSorted((a, b) => compareText(a.name, b.name)),
  }
})
