import { DomainError } from '../../../kernel/domainError.ts'
import type { Reader } from '../../platform/index.ts'
import type { Plan } from '../model/plan.ts'
import { catalogueOf } from './catalogueOf.ts'

/**
 * Text of a line or process of the plan's strategic plan, as a row prints it (`3.1 Vincular…`); '' for neither.
 *
 * @throws DomainError `operations.linkUnknown` when it is not there or was withdrawn.
 */
export async function linkTextOf(
  db: Reader,
  plan: Plan,
  { lineId, processId }: { lineId: string | null; processId: string | null },
): Promise<string> {
  if (lineId === null && processId === null) return ''
  const { lines, processes } = await catalogueOf(db, plan)
  const line = lines.find((one) => one.id === lineId && !one.withdrawn)
  const process = processes.find((one) => one.id === processId && !one.withdrawn)
  if (line === undefined && process === undefined)
    throw new DomainError('operations.linkUnknown', 'invalid', { lineId, processId })
  return line === undefined ? (process?.name ?? '') : `${line.code} ${line.text}`
}
