import type { CopyKind } from './planFile.ts'

/** Formats in which a plan is handed out; the dictionary explains the columns of the open data. */
export const planFormats = ['pdf', 'xlsx', 'docx', 'csv', 'json'] as const
export type PlanFormat = (typeof planFormats)[number]

export type HandedOut = { planId: string; revision: number; format: PlanFormat; copy: CopyKind; unitId: string | null }
