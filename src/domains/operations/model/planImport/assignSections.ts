import type { SourceDocument } from '../../../../kernel/sourceDocument.ts'
import { assignUnits, type PlacedTable } from './assignUnits.ts'
import { applyMapping, type ColumnMapping } from './columnMapping.ts'
import { scanSection, type TableBlock } from './scanSection.ts'
import type { SourceLine } from './sourceLine.ts'
import { resolveLayouts, type SectionTables, type TableLayout } from './tableLayouts.ts'
import { UnitRegistry } from './unitRegistry.ts'

export type AssignedTable = {
  placed: PlacedTable
  layout: TableLayout
  section: { index: number; sheet: boolean }
}

/** The tables of a document with their columns and units, before any row is read. */
export type Assigned = {
  tables: AssignedTable[]
  registry: UnitRegistry
  /** For each section, its first line that belongs to a plan; null when it has none. */
  starts: (number | null)[]
  loose: SourceLine[]
}

const NO_LAYOUT: TableLayout = { layout: null, doubt: null }

/** Hidden sections are not looked into: they are counted by the document's doubts. */
export function assignSections(source: SourceDocument, mappings: Readonly<Record<number, ColumnMapping>>): Assigned {
  const registry = new UnitRegistry()
  const scanned = source.sections.map((section, index) => {
    if (section.hidden) return null
    const mapping = mappings[index]
    const mapped = mapping ? applyMapping(section, mapping) : null
    return { scan: scanSection(section, source.format, mapped?.header), mapped: mapped?.layout ?? null }
  })
  const layouts = resolveLayouts(
    scanned.map(
      (each): SectionTables => ({
        tables: each?.scan.blocks.filter(isTable) ?? [],
        mapped: each?.mapped ?? null,
        sheet: each?.scan.sheet ?? false,
      }),
    ),
  )
  const unitInRows = (table: TableBlock): boolean => layouts.get(table)?.layout?.fields.has('unit') === true
  const assigned: Assigned = { tables: [], registry, starts: [], loose: [] }
  for (const [index, each] of scanned.entries()) {
    const placement = each ? assignUnits(each.scan, registry, unitInRows) : null
    assigned.starts.push(placement?.start ?? null)
    assigned.loose.push(...(placement?.loose ?? []))
    for (const placed of placement?.tables ?? []) {
      const section = { index, sheet: each?.scan.sheet ?? false }
      assigned.tables.push({ placed, layout: layouts.get(placed.table) ?? NO_LAYOUT, section })
    }
  }
  return assigned
}

function isTable(block: { kind: string }): block is TableBlock {
  return block.kind === 'table'
}
