import { z } from 'zod'
import { foldText } from '../../../../kernel/text.ts'
import { type DeclarableState, declarableStates } from '../../model/closing/closingState.ts'
import type { ClosingRow } from './closingReads.ts'
import { closingText } from './messages.es.ts'

const editSchema = z.object({
  /** The revision over which it was typed. */
  revision: z.number(),
  state: z.enum(declarableStates).nullable(),
  ground: z.string(),
  evidence: z.string(),
})
export type ClosingEdit = z.infer<typeof editSchema>
/** What was typed and not saved yet, by activity. */
export type ClosingDraft = Readonly<Record<string, ClosingEdit>>

export function parseDraft(stored: unknown): ClosingDraft | undefined {
  return z.record(z.string(), editSchema).safeParse(stored).data
}

export const closingColumns = ['state', 'ground', 'evidence'] as const
export type ClosingColumn = (typeof closingColumns)[number]

/** What the row shows: the typed words, or what is saved. */
export function shownIn(draft: ClosingDraft, row: ClosingRow): ClosingEdit {
  const { state, ground, evidence, revision } = row
  return draft[row.activityId] ?? { state: state === 'cancelled' ? null : state, ground, evidence, revision }
}

/** The draft with one row changed; a row that is again as it was saved is no longer in it. */
export function withEdit(draft: ClosingDraft, row: ClosingRow, change: Partial<ClosingEdit>): ClosingDraft {
  const next = { ...shownIn(draft, row), ...change }
  const { [row.activityId]: _old, ...rest } = draft
  const isAsSaved =
    next.revision === row.revision &&
    next.state === row.state &&
    next.ground === row.ground &&
    next.evidence === row.evidence
  return isAsSaved ? rest : { ...rest, [row.activityId]: next }
}

/** The state that a pasted word names, null for an empty cell, undefined when it names none. */
export function stateOfWord(word: string): DeclarableState | null | undefined {
  const folded = foldText(word)
  if (folded === '') return null
  return declarableStates.find((state) => foldText(closingText.states[state]) === folded)
}

/** Cells as a spreadsheet copies them: lines and tabs, cells with line breaks between quotes. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [['']]
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    const row = rows.at(-1) ?? []
    const cell = row.at(-1) ?? ''
    if (sign === '"' && quoted && text[at + 1] === '"') {
      row[row.length - 1] = `${cell}"`
      at++
    } else if (sign === '"' && (quoted || cell === '')) quoted = !quoted
    else if (sign === '\t' && !quoted) row.push('')
    else if (sign === '\n' && !quoted) rows.push([''])
    else if (sign !== '\r') row[row.length - 1] = cell + sign
  }
  return rows.at(-1)?.join('') === '' && rows.length > 1 ? rows.slice(0, -1) : rows
}

/** The draft with pasted cells put from one row and column on, down and to the right; what does not fit is left. */
export function withPasted(
  draft: ClosingDraft,
  rows: readonly ClosingRow[],
  from: { row: number; column: ClosingColumn },
  cells: readonly (readonly string[])[],
): ClosingDraft {
  const first = closingColumns.indexOf(from.column)
  return cells.reduce((next, line, at) => {
    const row = rows[from.row + at]
    if (row === undefined) return next
    const change: Partial<ClosingEdit> = {}
    for (const [offset, cell] of line.entries()) {
      const column = closingColumns[first + offset]
      const state = column === 'state' ? stateOfWord(cell) : undefined
      if (column === 'state' && state !== undefined) change.state = state
      if (column === 'ground' || column === 'evidence') change[column] = cell.trim()
    }
    return withEdit(next, row, change)
  }, draft)
}
