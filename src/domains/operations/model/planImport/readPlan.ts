import type { SourceDocument, SourceIssue } from '../../../../kernel/sourceDocument.ts'
import { assignSections } from './assignSections.ts'
import type { ColumnMapping } from './columnMapping.ts'
import { documentDoubts } from './documentDoubts.ts'
import { readFrontMatter } from './frontMatter/readFrontMatter.ts'
import { IMPORTED_PLAN_VERSION, type ImportedPlan } from './importedPlan.ts'
import type { DocumentIssue } from './issue.ts'
import { joinMonthParts } from './monthParts.ts'
import { readActivities, type ScaleDecisions } from './readActivities.ts'
import { type ReadRow, readTableRows } from './readRows.ts'
import { countTotals } from './totals.ts'
import { finishUnit, UNKNOWN_UNIT, type UnitDraft } from './unitRegistry.ts'

/** What a person has decided on the mapping screen, by the position of the section in the document (from 0). */
export type ReadOptions = {
  mapping?: Readonly<Record<number, ColumnMapping>>
  percentScale?: ScaleDecisions
  /** What the reader of the file noticed, in words; without it the doubt names the code. */
  readerSentence?: (issue: SourceIssue) => string
}

/**
 * Reads a plan out of the rows of any document. Pure; nothing is repaired: what can't be read is null or left out
 * with an issue that says so, and every row keeps its cells as they were. Rules: domain.md A3 to A8 and D3.
 */
export function readPlan(
  source: SourceDocument,
  document: ImportedPlan['document'],
  options: ReadOptions = {},
): ImportedPlan {
  const assigned = assignSections(source, options.mapping ?? {})
  const rows: ReadRow[] = []
  const rowIssues: DocumentIssue[] = []
  for (const { placed, layout, section } of assigned.tables) {
    // A page break opens another table: its first rows may go on with the unit of the row above.
    const before = rows.findLast((row) => row.section === section.index)
    const read = readTableRows(placed, layout, section, assigned.registry, before)
    rows.push(...read.rows)
    rowIssues.push(...read.issues)
  }
  const { orphans, joined } = readActivities(joinMonthParts(rows), source, options.percentScale ?? {})
  const units = assigned.registry.units.filter(isKnownOrUsed).map(finishUnit)
  const issues = [...documentDoubts(source, assigned, orphans, options.readerSentence), ...rowIssues]
  const plan = { units, orphanFragments: orphans, issues }
  return {
    version: IMPORTED_PLAN_VERSION,
    document,
    frontMatter: readFrontMatter(
      source.sections.filter((section) => !section.hidden).flatMap((section) => section.rows),
    ),
    ...plan,
    totals: countTotals(plan, joined),
  }
}

/** The stand-in for units that nobody can tell, and names that only rows have, appear where they have to hold rows. */
const isKnownOrUsed = (unit: UnitDraft): boolean =>
  unit.activities.length > 0 || (!unit.onlyInRows && !unit.names.includes(UNKNOWN_UNIT))
