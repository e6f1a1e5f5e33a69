import type { ParsedInputOf } from '../../../kernel/contract.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import type { Tx } from '../../platform/index.ts'
import type { reportRoutes } from '../contracts/reports.ts'
import { type Evidence, MAX_REPORT_BYTES } from '../model/evidence.ts'
import { holdFiles } from '../store/evidenceStore.ts'

type Written = ParsedInputOf<typeof reportRoutes.saveReport>['content']['evidence']

/**
 * The evidence that was written, with the files that it names: those of the unit in that month and no others.
 *
 * @throws DomainError `monitoring.fileNotFound`, `monitoring.reportTooHeavy`.
 */
export async function evidenceOf(
  tx: Tx,
  written: Written,
  { planId, unitId, month }: { planId: string; unitId: string; month: number },
): Promise<Evidence[]> {
  const ids = [...new Set(written.flatMap((one) => (one.kind === 'file' ? [one.fileId] : [])))]
  const held = ids.length === 0 ? [] : await holdFiles(tx, ids)
  const files = held.filter((file) => file.planId === planId && file.unitId === unitId && file.month === month)
  if (files.reduce((sum, { byteLength }) => sum + byteLength, 0) > MAX_REPORT_BYTES)
    throw new DomainError('monitoring.reportTooHeavy', 'invalid', { megabytes: MAX_REPORT_BYTES >> 20 })
  return written.map((one) => {
    if (one.kind !== 'file') return one
    const file = files.find(({ id }) => id === one.fileId)
    if (file === undefined) throw new DomainError('monitoring.fileNotFound', 'notFound', { fileId: one.fileId })
    return { ...one, file }
  })
}
