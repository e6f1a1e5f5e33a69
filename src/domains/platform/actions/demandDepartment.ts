import { DomainError } from '../../../kernel/domainError.ts'
import { readPackInForce } from '../store/countryPackStore.ts'
import type { Tx } from '../store/database/transaction.ts'

/**
 * A unit may be in a department of the institution's country only, or in none that was said.
 *
 * @throws DomainError `platform.departmentUnknown`.
 */
export async function demandDepartment(tx: Tx, code: string | null): Promise<void> {
  if (code === null) return
  const { departments } = await readPackInForce(tx)
  if (!departments.some((one) => one.code === code))
    throw new DomainError('platform.departmentUnknown', 'invalid', { department: code })
}
