import type { SourceDocument, SourceIssue, SourceRow } from '../../../kernel/sourceDocument.ts'
import { cellBudget } from '../book/grid.ts'
import { refusal } from '../refusal.ts'
import { knownWords } from './brokenWords.ts'
import { readPage } from './pageRows.ts'
import { type PdfPage, pdfPages } from './pdfPages.ts'
import { uprightPage } from './upright.ts'

/** A PDF ends with this mark; without it the file was cut, and pdf.js would repair it into part of a plan. */
const END_MARK = '%%EOF'
const END_MARK_WITHIN = 2_048

/**
 * Tables and paragraphs of a born-digital PDF, page by page. Rows that go on overleaf stay two rows, and heads and feet of
 * pages stay rows: joining and dropping them is the import's business.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.byteLength - END_MARK_WITHIN)))
  if (!tail.includes(END_MARK)) throw refusal('documents.truncated')
  const rows: SourceRow[] = []
  const issues: SourceIssue[] = []
  const spend = cellBudget()
  const pages: PdfPage[] = []
  for await (const page of pdfPages(bytes)) pages.push(uprightPage(page))
  const known = knownWords(pages)
  for (const page of pages) {
    const read = readPage(page, known)
    for (const { cells } of read.rows) spend(cells.length)
    rows.push(...read.rows)
    issues.push(...read.issues)
  }
  if (rows.length === 0) throw refusal('documents.pdfWithoutText')
  return { format: 'pdf', sections: [{ name: null, hidden: false, rows }], issues }
}
