import type { CopyKind } from './planFile.ts'

/** Formats in which a plan is handed out; the dictionary explains the columns of the open data. */
export const planFormats = ['pdf', 'xlsx', 'docx', 'csv', 'json'] as const
export type PlanFormat = (typeof planFormats)[number]

/** Formats of a comparison: two to print and one for programs. */
export const comparisonFormats = ['pdf', 'docx', 'csv'] as const satisfies readonly PlanFormat[]
export type ComparisonFormat = (typeof comparisonFormats)[number]

/** What a file that went out is: a plan (working or approved), a version beside an earlier one, or a record. */
export const handedOutKinds = ['plan', 'comparison', 'record'] as const
export type HandedOutKind = (typeof handedOutKinds)[number]

/** A file that went out: of the working plan in a revision, of an approved version, or of a record. */
export type HandedOut = {
  kind: HandedOutKind
  planId: string
  /** Null: of the working plan, or of a record. */
  versionId: string | null
  recordId: string | null
  revision: number
  format: PlanFormat
  copy: CopyKind
  /** Null: of no unit alone. */
  unitId: string | null
}
