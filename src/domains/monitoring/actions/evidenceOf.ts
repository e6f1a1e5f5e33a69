import type { ParsedInputOf } from '../../../kernel/contract.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import type { Tx } from '../../platform/index.ts'
import type { reportRoutes } from '../contracts/reports.ts'
import { type Evidence, type EvidenceFile, MAX_REPORT_BYTES } from '../model/evidence.ts'
import { holdFiles } from '../store/evidenceStore.ts'

type Written = ParsedInputOf<typeof reportRoutes.saveReport>['content']['evidence']

/** The files that reports name, held until the act ends. */
export async function holdNamedFiles(
  tx: Tx,
  reports: readonly { content: { evidence: Written } }[],
): Promise<EvidenceFile[]> {
  const evidence = reports.flatMap(({ content }) => content.evidence)
  const ids = [...new Set(evidence.flatMap((one) => (one.kind === 'file' ? [one.fileId] : [])))]
  return ids.length === 0 ? [] : holdFiles(tx, ids)
}

/**
 * The evidence that was written, with the files that it names: those of the unit in that month and no others.
 *
 * @throws DomainError `monitoring.fileNotFound`, `monitoring.reportTooHeavy`.
 */
export function evidenceOf(
  held: readonly EvidenceFile[],
  written: Written,
  { planId, unitId, month }: { planId: string; unitId: string; month: number },
): Evidence[] {
  const ids = new Set(written.flatMap((one) => (one.kind === 'file' ? [one.fileId] : [])))
  const files = held.filter(
    (file) => ids.has(file.id) && file.planId === planId && file.unitId === unitId && file.month === month,
  )
  if (files.reduce((sum, { byteLength }) => sum + byteLength, 0) > MAX_REPORT_BYTES)
    throw new DomainError('monitoring.reportTooHeavy', 'invalid', { megabytes: MAX_REPORT_BYTES >> 20 })
  return written.map((one) => {
    if (one.kind !== 'file') return one
    const file = files.find(({ id }) => id === one.fileId)
    if (file === undefined) throw new DomainError('monitoring.fileNotFound', 'notFound', { fileId: one.fileId })
    return { ...one, file }
  })
}
