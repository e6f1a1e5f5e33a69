import type { CopyKind } from './planFile.ts'

/** Formats in which a plan is handed out; the dictionary explains the columns of the open data. */
export const planFormats = ['pdf', 'xlsx', 'docx', 'csv', 'json'] as const
export type PlanFormat = (typeof planFormats)[number]

/** A file that went out: of the working plan in a revision, or of an approved version. */
export type HandedOut = {
  planId: string
  /** Null: of the working plan. */
  versionId: string | null
  revision: number
  format: PlanFormat
  copy: CopyKind
  /** Null: the consolidated plan. */
  unitId: string | null
}
