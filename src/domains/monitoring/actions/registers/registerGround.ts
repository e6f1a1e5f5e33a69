import { DomainError } from '../../../../kernel/domainError.ts'
import { type Reader, unitsAt } from '../../../platform/index.ts'
import { type Register, sameField } from '../../model/extract/register.ts'
import { listRegisters, type StoredRegister } from '../../store/registerStore.ts'

/** @throws DomainError `monitoring.registerNotFound`. */
export function demandRegister(found: StoredRegister | undefined, registerId: string): StoredRegister {
  if (found === undefined) throw new DomainError('monitoring.registerNotFound', 'notFound', { registerId })
  return found
}

/** @throws DomainError `monitoring.registerUnitGone`, `monitoring.registerNameTaken`. */
export async function demandPlace(
  db: Reader,
  today: string,
  { id, unitId, name }: Pick<Register, 'unitId' | 'name'> & { id: string | null },
): Promise<void> {
  if (!(await unitsAt(db, today)).some((unit) => unit.id === unitId))
    throw new DomainError('monitoring.registerUnitGone', 'conflict')
  const twin = (await listRegisters(db)).find((one) => one.id !== id && sameField(one.name, name))
  if (twin !== undefined) throw new DomainError('monitoring.registerNameTaken', 'conflict', { name: twin.name })
}
