import type { SourceIssue, SourceRow } from '../../../kernel/sourceDocument.ts'
import type { ReadIssueCode } from '../refusal.ts'
import { freeRows } from './freeRows.ts'
import { centre, isInside, type TextPiece } from './geometry.ts'
import { isOverprinted } from './overprint.ts'
import type { PdfPage } from './pdfPages.ts'
import { ruledRows } from './ruledRows.ts'
import { findRuledTables, type RuledTable } from './ruledTables.ts'
import { joinRulings } from './rulings.ts'

export type ReadPage = { rows: SourceRow[]; issues: SourceIssue[] }

/** No letter at all, or one that no plan of these countries is written in: the table of letters of the file is wrong. */
const UNREADABLE = /[\ufffd\ue000-\uf8ff]|(?![\p{Script=Latin}\p{Script=Greek}\u00aa\u00ba\u00b5])\p{L}/u

/**
 * Rows of one page from top to bottom. Whatever makes a column doubtful leaves an issue with its page (and row), as no
 * figure of a PDF may be wrong without saying so. `known` are words of the whole document.
 */
export function readPage(page: PdfPage, known: ReadonlySet<string>): ReadPage {
  const issues: SourceIssue[] = []
  const flag = (code: ReadIssueCode): void => {
    issues.push({ code, details: { page: page.number } })
  }
  const tables = findRuledTables(joinRulings(page.rulings))
  const owners = new Map(page.pieces.map((piece) => [piece, innermostTable(tables, piece)]))
  const piecesOf = (table: RuledTable | undefined): TextPiece[] =>
    page.pieces.filter((piece) => owners.get(piece) === table)
  const ruled = tables.flatMap((table) => ruledRows(table, piecesOf(table), known))
  const pageRight = Math.max(0, ...page.pieces.map(({ box }) => box.right))
  const free = freeRows(piecesOf(undefined), pageRight)
  const rows = [...ruled, ...free.rows].sort((a, b) => a.top - b.top)
  if (rows.length === 0) flag('documents.pdfPageWithoutText')
  if (page.invisibleText) flag('documents.pdfRecognisedText')
  if (page.pieces.some(({ text }) => UNREADABLE.test(text))) flag('documents.pdfUnreadableText')
  if (free.guessedTable) flag('documents.pdfWithoutRulings')
  if (tables.some(({ irregular }) => irregular)) flag('documents.pdfIrregularTable')
  if (isOverprinted(page.pieces)) flag('documents.pdfOverprintedText')
  for (const [index, { doubts }] of rows.entries()) {
    issues.push(...doubts.map((code) => ({ code, details: { page: page.number, row: index + 1 } })))
  }
  return {
    rows: rows.map(({ cells, tabular }, index) => ({
      place: { page: page.number, row: index + 1 },
      cells,
      hidden: false,
      tabular,
    })),
    issues,
  }
}

/** The smallest table around a word: a frame drawn around a page may hold tables of its own. */
function innermostTable(tables: readonly RuledTable[], piece: TextPiece): RuledTable | undefined {
  return tables
    .filter(({ box }) => isInside(box, centre(piece.box)))
    .reduce<RuledTable | undefined>(
      (least, table) => (least === undefined || area(table) < area(least) ? table : least),
      undefined,
    )
}

function area({ box }: RuledTable): number {
  return (box.right - box.left) * (box.bottom - box.top)
}
