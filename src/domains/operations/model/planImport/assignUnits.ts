import { issue } from './issue.ts'
import { issueText } from './issueText.es.ts'
import type { Block, ScannedSection, TableBlock, TitleSureness } from './scanSection.ts'
import { type SourceLine, wordCount } from './sourceLine.ts'
import { isInstitutionTitle, isUnitTitle, unitOfSheet, unitWords, variantOf } from './unitNames.ts'
import { UNKNOWN_UNIT, type UnitDraft, type UnitRegistry } from './unitRegistry.ts'

export type PlacedTable = {
  table: TableBlock
  unit: UnitDraft /** The table does not name its unit. */
  carried: boolean
}

type Title = Extract<Block, { kind: 'title' }>

/** Workbooks cut longer names of sheets. */
const MAX_SHEET_NAME = 31

/** Of two titles over one table the surer names the unit. */
const SURENESS: Readonly<Record<TitleSureness, number>> = { responsible: 0, title: 1, label: 2 }

export type Placement = {
  tables: PlacedTable[]
  /** Lines that nobody claimed, behind the first plan. */
  loose: SourceLine[]
  /** First line of the section that belongs to a plan and not to the front matter; null without a plan. */
  start: number | null
}

/**
 * Tells which unit each table belongs to: its own title row, the title before it, the unit at hand; behind a
 * signature block the plan at hand is closed, so that the name is looked for ahead (domain.md A6, trap 9).
 */
export function assignUnits(
  section: ScannedSection,
  registry: UnitRegistry,
  namesUnitInRows: (table: TableBlock) => boolean,
): Placement {
  const state = new Assignment(section, registry, namesUnitInRows)
  for (const [index, block] of section.blocks.entries()) state.take(block, index)
  return { tables: state.tables, loose: state.loose, start: state.start }
}

class Assignment {
  readonly tables: PlacedTable[] = []
  readonly loose: SourceLine[] = []
  start: number | null = null
  private readonly section: ScannedSection
  private readonly registry: UnitRegistry
  private readonly namesUnitInRows: (table: TableBlock) => boolean
  private unit: UnitDraft | null = null
  private title: Title | null = null
  private signed = false
  /** Last loose text: names the unit where nothing else does. */
  private heading: string | null = null
  private letterheadStart: number | null = null

  constructor(section: ScannedSection, registry: UnitRegistry, inRows: (table: TableBlock) => boolean) {
    this.section = section
    this.registry = registry
    this.namesUnitInRows = inRows
  }

  take(block: Block, index: number): void {
    if (this.start === null) this.watchStart(block)
    switch (block.kind) {
      case 'table':
        this.takeTable(block, index)
        return
      case 'title':
        this.takeTitle(block)
        return
      case 'signatures':
        this.takeSignatures(block)
        return
      case 'note':
        if (this.unit) this.unit.notes.push({ source: block.line.row.place, text: block.text })
        return
      case 'loose':
        if (this.start !== null) this.loose.push(block.line)
        this.heading = block.text
        return
      case 'letterhead':
        return
    }
  }

  private watchStart(block: Block): void {
    if (block.kind === 'letterhead') this.letterheadStart ??= block.line.index
    else if (block.kind === 'title') this.letterheadStart ??= block.line.index
    else if (block.kind === 'table') this.start = this.letterheadStart ?? block.start
    else this.letterheadStart = null
  }

  private takeTitle(block: Title): void {
    const weaker = this.title !== null && SURENESS[block.sureness] < SURENESS[this.title.sureness]
    if (weaker) return
    if (this.title && this.start !== null) this.loose.push(this.title.line)
    this.title = block
  }

  private takeSignatures(block: Extract<Block, { kind: 'signatures' }>): void {
    if (this.start === null) return
    if (this.title) this.enter(this.registry.resolve(this.title.text))
    this.unit?.signatures.push(...block.signatures)
    this.signed = true
  }

  private takeTable(table: TableBlock, index: number): void {
    const { unit, carried } = this.unitFor(table, index)
    this.enter(unit)
    this.tables.push({ table, unit, carried })
  }

  private enter(unit: UnitDraft): void {
    this.unit = unit
    this.title = null
    this.heading = null
    this.signed = false
  }

  private unitFor(table: TableBlock, index: number): { unit: UnitDraft; carried: boolean } {
    if (this.namesUnitInRows(table)) return { unit: this.registry.resolve(UNKNOWN_UNIT), carried: true }
    const own = table.unitName
    if (own !== null) {
      const title = this.title?.text
      const variant = title !== undefined && variantOf(unitWords(title), unitWords(own))
      const unit =
        (variant ? (this.registry.find(title) ?? this.registry.find(own)) : undefined) ?? this.registry.resolve(own)
      this.registry.addName(unit, own)
      if (variant) this.registry.addName(unit, title)
      else if (this.title) this.loose.push(this.title.line)
      return { unit, carried: false }
    }
    const sheet = this.section.sheet && this.section.name !== null ? unitOfSheet(this.section.name) : null
    const institution =
      sheet !== null && isUnitTitle(sheet) && this.title !== null && isInstitutionTitle(this.title.text)
    if (this.title && !(institution && this.title.sureness !== 'label'))
      return { unit: this.registry.resolve(this.title.text), carried: false }
    if (this.unit && !this.signed) return { unit: this.unit, carried: true }
    if (sheet !== null && this.unit === null) return { unit: this.unitOfSheet(sheet), carried: false }
    const ahead = this.nameAhead(index + 1) ?? this.plausibleHeading()
    return { unit: this.registry.resolve(ahead ?? UNKNOWN_UNIT), carried: true }
  }

  private unitOfSheet(name: string): UnitDraft {
    const unit = this.registry.resolve(name)
    if (this.section.name?.length === MAX_SHEET_NAME)
      unit.issues.push(issue('unit.nameCut', issueText['unit.nameCut'](name), { field: 'unit', original: name }))
    return unit
  }

  private plausibleHeading(): string | null {
    const text = this.heading
    return text !== null && /^\p{Lu}/u.test(text) && wordCount(text) <= 10 && !/[\d:.;]/u.test(text) ? text : null
  }

  /** The next name that a table or its signature gives, before another plan's title. */
  private nameAhead(from: number): string | null {
    for (const block of this.section.blocks.slice(from)) {
      if (block.kind === 'title') return null
      if (block.kind === 'table' && block.unitName !== null) return block.unitName
      if (block.kind === 'signatures') return block.signatures.map(({ post }) => post).find(isUnitTitle) ?? null
    }
    return null
  }
}
