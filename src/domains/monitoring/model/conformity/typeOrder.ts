import { compareText } from '../../../../kernel/text.ts'
import type { ReportStatus } from '../report.ts'

/** Whether the office sent its report, and did not get it back: there is something to look at. */
export function isSent({ reportStatus }: { reportStatus: ReportStatus }): boolean {
  return reportStatus === 'submitted' || reportStatus === 'validated'
}

/** Actividades tipo by name, those under which somebody sent something first. */
export function typesInOrder<T extends { name: string; rows: readonly { reportStatus: ReportStatus }[] }>(
  types: readonly T[],
): T[] {
  const isEmpty = ({ rows }: T): number => (rows.some(isSent) ? 0 : 1)
  return types.toSorted((a, b) => isEmpty(a) - isEmpty(b) || compareText(a.name, b.name))
}
