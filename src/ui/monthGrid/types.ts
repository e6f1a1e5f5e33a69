import type { BasisPoints } from '../../kernel/basisPoints.ts'
import type { Month } from '../../kernel/month.ts'

/** A share in basis points; `null` = nothing written, which is not 0. */
export type Share = BasisPoints | null

/** Twelve shares, January first. */
export type MonthShares = readonly Share[]

export type FlagSeverity = 'block' | 'warning' | 'notice'

/** A remark about a row; with `month` it also marks that cell. The text is a whole phrase in the reader's language. */
export type GridFlag = {
  readonly severity: FlagSeverity
  readonly text: string
  readonly month?: Month | undefined
}

export type GridRow = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly groupId: string | null
  readonly months: MonthShares
  readonly editable: boolean
  readonly flag?: GridFlag | undefined
}

export type GridGroup = { readonly id: string; readonly code: string; readonly name: string }

export type RowMonths = { readonly rowId: string; readonly months: MonthShares }

/** One cell that changed on this screen. */
export type CellEdit = {
  readonly rowId: string
  readonly month: Month
  readonly before: Share
  readonly after: Share
}

/** One cell to be stored: `expected` is the value that this screen believes the server holds. */
export type CellChange = {
  readonly rowId: string
  readonly month: Month
  readonly expected: Share
  readonly value: Share
}

/** A cell that was not stored, because the server held `theirs` and not `expected`. */
export type SaveConflict = {
  readonly rowId: string
  readonly month: Month
  readonly expected: Share
  readonly theirs: Share
  /** Who wrote it, as it should be read. */
  readonly by?: string | undefined
  /** When, as it should be read ("10:41"). */
  readonly at?: string | undefined
}

export type SaveResult = { readonly saved: number; readonly conflicts: readonly SaveConflict[] }

/** Stores a batch; rejects when nothing of it was stored. */
export type SaveChanges = (changes: readonly CellChange[]) => Promise<SaveResult>
