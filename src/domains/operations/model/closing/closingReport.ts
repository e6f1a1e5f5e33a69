import type { ClosingRow } from './closingRows.ts'
import type { ClosingTotals } from './closingTotals.ts'
import type { UnitClosingStatus } from './unitClosing.ts'

/** The activity of the next year in which a moved one goes on. */
export type ClosingNext = { id: string; code: string; name: string; year: number }

/** A signature of the closing: which post did what, and when. Names of persons stay outside (decisions.md 26). */
export type ClosingSignature = { act: string; postName: string; reason: string | null; at: string }

export type UnitClosingReport = {
  unitId: string
  code: string
  name: string
  status: UnitClosingStatus
  totals: ClosingTotals
  rows: readonly {
    id: string
    code: string
    name: string
    state: ClosingRow['state']
    ground: string
    evidence: string
    dropped: { version: number; request: number | null; reason: string | null } | null
    exemptFrom: number | null
    next: ClosingNext | null
  }[]
  signatures: readonly ClosingSignature[]
}

/** How a year ended, as plain data: what its report and its open data are made from. */
export type ClosingReport = {
  format: 'hilo-cierre'
  version: 1
  year: number
  title: string
  institution: { name: string; acronym: string }
  /** Number and code of the version that was settled. */
  planVersion: { number: number; code: string } | null
  closedOn: string | null
  openUntil: string | null
  totals: ClosingTotals
  units: readonly UnitClosingReport[]
  /** Requests for changes that made a version of the year. */
  changes: readonly { number: number; unit: string; cause: string; reason: string; version: number }[]
  signatures: readonly ClosingSignature[]
}
