import type { SourceDocument, SourceRow } from '../../../../kernel/sourceDocument.ts'
import { assignSections } from './assignSections.ts'
import type { ColumnMapping } from './columnMapping.ts'
import { documentDoubts } from './documentDoubts.ts'
import { type FrontMatter, IMPORTED_PLAN_VERSION, type ImportedPlan } from './importedPlan.ts'
import type { DocumentIssue } from './issue.ts'
import { readActivities, type ScaleDecisions } from './readActivities.ts'
import { type ReadRow, readTableRows } from './readRows.ts'
import { countTotals } from './totals.ts'
import { finishUnit, UNKNOWN_UNIT, type UnitDraft } from './unitRegistry.ts'

/** What a person has decided on the mapping screen, by the position of the section in the document (from 0). */
export type ReadOptions = {
  mapping?: Readonly<Record<number, ColumnMapping>>
  percentScale?: ScaleDecisions
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
    const read = readTableRows(placed, layout, section, assigned.registry)
    rows.push(...read.rows)
    rowIssues.push(...read.issues)
  }
  const { orphans, joined } = readActivities(rows, source.format, options.percentScale ?? {})
  const units = assigned.registry.units.filter(isKnownOrUsed).map(finishUnit)
  const issues = [...documentDoubts(source, assigned, orphans), ...rowIssues]
  const plan = { units, orphanFragments: orphans, issues }
  return {
    version: IMPORTED_PLAN_VERSION,
    document,
    frontMatter: readFrontMatter(frontMatterRows(source, assigned.starts)),
    ...plan,
    totals: countTotals(plan, joined),
  }
}

/** The stand-in for units that nobody can tell appears only where it has to hold rows. */
const isKnownOrUsed = (unit: UnitDraft): boolean => !unit.names.includes(UNKNOWN_UNIT) || unit.activities.length > 0

/**
 * Everything before the first unit's plan: the visible sheets without a plan before it, and its own rows above the
 * first title and letterhead. `starts` has, for each section, the first line of a plan or null.
 */
export function frontMatterRows(source: SourceDocument, starts: readonly (number | null)[]): SourceRow[] {
  const first = starts.findIndex((start) => start !== null)
  const before = first === -1 ? source.sections : source.sections.slice(0, first)
  const rows = before.filter((section) => !section.hidden).flatMap((section) => section.rows)
  return first === -1 ? rows : [...rows, ...(source.sections[first]?.rows.slice(0, starts[first] ?? 0) ?? [])]
}

const readFrontMatter = (_rows: readonly SourceRow[]): FrontMatter => ({
  title: null,
  year: null,
  institution: null,
  documentControl: [],
  signatures: [],
  sections: [],
  legalFrame: [],
  glossary: [],
  mission: null,
  vision: null,
  values: [],
  perspectives: [],
  alignment: [],
  method: [],
  contents: [],
})
