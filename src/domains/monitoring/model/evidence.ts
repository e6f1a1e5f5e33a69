import { DomainError } from '../../../kernel/domainError.ts'
import type { Month } from '../../../kernel/month.ts'
import type { Extract } from './extract/extract.ts'
import type { ShownTotals } from './extract/smallCells.ts'

/** How a piece of evidence came (domain.md D11): bytes, an address, or the number of a record and where it is kept. */
export const evidenceKinds = ['file', 'link', 'record'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** Who may read it: anybody, the institution, or only who makes and checks the report. */
export const confidentialities = ['public', 'internal', 'confidential'] as const
export type Confidentiality = (typeof confidentialities)[number]

/** A file that a unit has for a month; it may prove several activities. */
export type EvidenceFile = {
  id: string
  planId: string
  unitId: string
  month: number
  sha256: string
  /** Of the photo before it was made smaller to be sent; nobody here has seen it. Null: it was sent as it was. */
  originalSha256: string | null
  fileName: string
  byteLength: number
  mediaType: string
  uploadedByName: string
  uploadedAt: string
  /** What is known of it where it is an extract of a register. */
  extract: Extract | null
}

type OfReport = {
  confidentiality: Confidentiality
  /** The declared means of verification that it answers, as the plan writes it; null: another. */
  means: string | null
  /** The day that it speaks of, as who wrote the report says; null: not said. */
  datedOn: string | null
}
export type Evidence = OfReport &
  ({ kind: 'link' | 'record'; place: string } | { kind: 'file'; fileId: string; file: EvidenceFile })

/** A scan of some hundred pages at office resolution, or any photo, stays below. */
export const MAX_EVIDENCE_BYTES = 20 * 1024 * 1024
export const MAX_REPORT_BYTES = 100 * 1024 * 1024
/** What a chooser of files offers; what is taken, the content of the file decides. */
export const ACCEPTED_FILES = '.pdf,.jpg,.jpeg,.png,.webp,.xlsx,.docx,.ods,.odt,.csv,.txt'
/** Of a unit in a month, also of files that no report uses. */
const MAX_UNIT_MONTH_BYTES = 500 * 1024 * 1024

/** @throws DomainError `monitoring.unitMonthFull`: with so many bytes more the unit has too many in the month. */
export function demandRoom(bytes: number, more: number): void {
  if (bytes + more > MAX_UNIT_MONTH_BYTES)
    throw new DomainError('monitoring.unitMonthFull', 'conflict', { megabytes: MAX_UNIT_MONTH_BYTES >> 20 })
}

/** Pictures that a browser draws and never runs; everything else is saved to be opened elsewhere. */
const SHOWN: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp'])

export function isPhoto(mediaType: string): boolean {
  return SHOWN.has(mediaType)
}

type Dated = Pick<Evidence, 'datedOn'> & { file?: { extract: Pick<Extract<ShownTotals>, 'from' | 'to'> | null } }

/** Whether a piece speaks of days outside of the month: by its own date, or by the period of its extract (domain.md D41). */
export function isOutsideMonth({ datedOn, file }: Dated, year: number | string, month: Month): boolean {
  const days = [datedOn, file?.extract?.from, file?.extract?.to]
  return days.some((day) => typeof day === 'string' && day.slice(0, 7) !== `${year}-${String(month).padStart(2, '0')}`)
}

/** A name that ends as its content does: what was told by the bytes, the name may have hidden. */
export function nameWithEnding(fileName: string, ending: string): string {
  const own = (/\.([^.]+)$/u.exec(fileName)?.[1] ?? '').toLowerCase()
  const same = own === ending || (ending === 'jpg' && ['jpeg', 'jpe', 'jfif'].includes(own))
  return same ? fileName : `${fileName}.${ending}`
}
