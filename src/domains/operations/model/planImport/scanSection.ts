import type { SourceFormat, SourceSection } from '../../../../kernel/sourceDocument.ts'
import { foldText } from '../../../../kernel/text.ts'
import { findHeaders } from './header.ts'
import type { HeaderBlock } from './headerBlock.ts'
import type { ImportedUnit } from './importedPlan.ts'
import { isIncomplete, joinTexts } from './incompleteText.ts'
import { besideControl, continuesLetterhead, isLetterhead, isPlanTitle, repeatedLines } from './letterhead.ts'
import { readSignatures } from './signatures.ts'
import { isBlank, type SourceLine, toSourceLine, wordCount } from './sourceLine.ts'
import { behindLabel, isUnitTitle, startsLikeUnit, unitInPlanTitle, withoutNumber } from './unitNames.ts'
import { NOTE, SIGNATURE_LABEL, UNIT_LABEL } from './words.ts'

/** A run of rows under one header (or under none), before anybody knows what its columns are. */
export type TableBlock = {
  kind: 'table'
  header: HeaderBlock | null
  /** Unit named in the row over the header or in a title row of the sheet. */
  unitName: string | null
  /** It goes on below a title row that stands inside a table: the columns are those of that table. */
  inside: boolean
  start: number
  rows: SourceLine[]
}

/** `label`: "Unidad: …" says it; `title`: it stands as a title; `responsible`: only "Responsable: …" names it. */
export type TitleSureness = 'responsible' | 'title' | 'label'

export type Block =
  | TableBlock
  | { kind: 'title'; text: string; line: SourceLine; sureness: TitleSureness }
  | { kind: 'signatures'; signatures: ImportedUnit['signatures']; line: SourceLine }
  | { kind: 'note'; text: string; line: SourceLine }
  | { kind: 'letterhead'; line: SourceLine }
  | { kind: 'loose'; text: string; line: SourceLine }

export type ScannedSection = { name: string | null; sheet: boolean; lines: SourceLine[]; blocks: Block[] }

/** Cuts a section into tables, titles, signatures, notes and letterheads, in reading order, one pass. */
export function scanSection(section: SourceSection, format: SourceFormat, forcedHeader?: HeaderBlock): ScannedSection {
  const lines = section.rows.map(toSourceLine)
  const sheet = format === 'xlsx' || format === 'ods' || format === 'csv'
  const headers = forcedHeader ? [forcedHeader, ...repeatsOf(forcedHeader, lines)] : findHeaders(lines)
  const scanner = new SectionScanner(lines, headers, sheet)
  return { name: section.name, sheet, lines, blocks: scanner.scan() }
}

/** Later rows that repeat the header a person pointed at (page breaks). */
function repeatsOf(header: HeaderBlock, lines: readonly SourceLine[]): HeaderBlock[] {
  const wanted = lines[header.bottom]?.folded.join('|')
  return lines.flatMap((line) =>
    line.index > header.bottom && line.folded.join('|') === wanted
      ? [{ ...header, top: line.index, bottom: line.index }]
      : [],
  )
}

class SectionScanner {
  private readonly lines: readonly SourceLine[]
  private readonly headerAt: ReadonlyMap<number, HeaderBlock>
  private readonly sheet: boolean
  private readonly repeated: ReadonlySet<string>
  private readonly furniture: ReadonlySet<string>
  private readonly blocks: Block[] = []
  private table: TableBlock | null = null
  private inside = false
  private width = 0
  private last: SourceLine | undefined

  constructor(lines: readonly SourceLine[], headers: readonly HeaderBlock[], sheet: boolean) {
    this.lines = lines
    this.sheet = sheet
    this.headerAt = new Map(headers.map((header) => [header.top, header]))
    this.repeated = repeatedLines(lines)
    this.furniture = besideControl(lines)
  }

  scan(): Block[] {
    const before = this.headerAt.get(-1)
    if (before) this.openTable(before, null)
    let index = 0
    while (index < this.lines.length) {
      const line = this.lines[index]
      if (!line) break
      index = isBlank(line) ? index + 1 : this.take(line, index)
      this.last = line
    }
    return this.blocks
  }

  /** Claims the line and returns the next one to look at. */
  private take(line: SourceLine, index: number): number {
    const header = this.headerAt.get(index)
    if (header) return this.openTable(header, this.unitOver(header))
    if (this.isRowOver(line, index)) return index + 1
    if (isLetterhead(line, this.repeated, this.furniture)) return this.takeLetterhead(line)
    const title = this.titleInside(line)
    if (title) return this.closeTitle(title)
    if (this.isTableRow(line)) return this.addRow(line)
    return this.takeText(line, index)
  }

  /** A row of a table that says nothing but whose the rows below it are: one text over many columns, or a label. */
  private titleInside(line: SourceLine): Extract<Block, { kind: 'title' }> | null {
    if (this.sheet || !line.row.tabular || line.filled.length > 2) return null
    const labelled = this.labelledUnit(line)
    if (labelled !== null && line.folded[line.filled[0] ?? 0]?.includes(':') === true)
      return { kind: 'title', text: labelled, line, sureness: 'label' }
    const spans = line.single !== null && line.filled.length === 1 && line.cells.some(({ merged }) => merged === true)
    if (!spans || line.single === null || !isUnitTitle(line.single)) return null
    return { kind: 'title', text: withoutNumber(line.single), line, sureness: 'title' }
  }

  private closeTitle(title: Extract<Block, { kind: 'title' }>): number {
    const inside = this.table !== null
    const next = this.close(title)
    this.inside = inside
    return next
  }

  private takeLetterhead(line: SourceLine): number {
    const unit = line.single === null ? null : unitInPlanTitle(line.single)
    if (unit === null) return this.close({ kind: 'letterhead', line })
    return this.close({ kind: 'title', text: unit, line, sureness: 'title' })
  }

  private takeText(line: SourceLine, index: number): number {
    const labelled = this.labelledUnit(line)
    if (labelled !== null) return this.close({ kind: 'title', text: labelled, line, sureness: 'label' })
    const responsible = /^responsable:\s*(.+)$/iu.exec(line.single ?? '')?.[1]
    if (responsible !== undefined && isUnitTitle(responsible))
      return this.close({ kind: 'title', text: responsible, line, sureness: 'responsible' })
    const signed = readSignatures(this.lines, index, (other) => this.endsSignature(other))
    if (signed && (signed.signatures.length > 0 || this.table)) {
      this.close({ kind: 'signatures', signatures: signed.signatures, line })
      return signed.next
    }
    const text = line.single ?? line.texts.filter((each) => each !== '').join(' ')
    if (NOTE.test(line.folded[line.filled[0] ?? 0] ?? '')) return this.close({ kind: 'note', text, line })
    if (line.single !== null && isUnitTitle(line.single) && this.isTitleHere(line, index))
      return this.takeTitle(line, line.single)
    if (line.row.tabular && (this.table || this.looksLikePlanRow(line) || this.goesOnAfterPageBreak(line)))
      return this.addRow(line)
    const letterhead = continuesLetterhead(line, this.last) || this.repeated.has(foldText(text))
    return this.close({ kind: letterhead ? 'letterhead' : 'loose', text, line })
  }

  /** A name that does not fit its line goes on in the next one ("Dirección General de" over "Inspección"). */
  private takeTitle(line: SourceLine, text: string): number {
    const next = this.lines[line.index + 1]
    const rest = isIncomplete(text) && next !== undefined && this.isRestOfTitle(next) ? next.single : null
    const name = rest === null ? text : joinTexts(text, rest)
    const after = this.close({ kind: 'title', text: withoutNumber(name), line, sureness: 'title' })
    return rest === null ? after : after + 1
  }

  private isRestOfTitle(line: SourceLine): boolean {
    return (
      line.single !== null &&
      wordCount(line.single) <= 8 &&
      !this.headerAt.has(line.index) &&
      !isLetterhead(line, this.repeated, this.furniture)
    )
  }

  private close(block: Block): number {
    this.table = this.sheet && block.kind === 'loose' ? this.table : null
    this.inside = false
    this.blocks.push(block)
    return block.kind === 'table' ? block.start : block.line.index + 1
  }

  private openTable(header: HeaderBlock, unitName: string | null): number {
    this.table = { kind: 'table', header, unitName, inside: false, start: header.top, rows: [] }
    this.width = header.width
    this.blocks.push(this.table)
    return header.bottom + 1
  }

  private addRow(line: SourceLine): number {
    if (!this.table) {
      this.table = { kind: 'table', header: null, unitName: null, inside: this.inside, start: line.index, rows: [] }
      this.blocks.push(this.table)
    }
    this.table.rows.push(line)
    return line.index + 1
  }

  /** In a text, a row as wide as the table is one of its rows, whatever it says; a sheet is looked at row by row. */
  private isTableRow(line: SourceLine): boolean {
    if (!line.row.tabular || this.width === 0) return false
    if (line.filled.length > 0 && line.filled.every((at) => SIGNATURE_LABEL.test(line.folded[at] ?? ''))) return false
    if (this.sheet) return line.filled.length > 2
    return line.cells.length >= this.width - 1 && line.cells.length > 5
  }

  /** Editors drop the empty cells at the end of a line, so a row may be narrower than the table it goes on with. */
  private goesOnAfterPageBreak(line: SourceLine): boolean {
    const broken = this.blocks.at(-1)?.kind === 'letterhead' && this.width > 0 && !this.sheet
    return broken && line.cells.length <= this.width
  }

  private looksLikePlanRow(line: SourceLine): boolean {
    return line.cells.length >= 13 && line.texts.filter((text) => /^\d{1,3}([.,]\d+)?\s*%$/u.test(text)).length >= 1
  }

  /** The row over a header that names the unit, or only says "PROGRAMA ANUAL". */
  private unitOver(header: HeaderBlock): string | null {
    const over = this.lines[header.top - 1]
    if (!over?.row.tabular || isLetterhead(over, this.repeated, this.furniture)) return null
    const names = this.namesIn(over)
    const decorated = over.texts.filter((text) => text !== '').length > names.length
    const [name] = names
    if (names.length !== 1 || name === undefined) return null
    const isLabel = UNIT_LABEL.test(foldText(name))
    if (!isLabel && name.includes(':')) return null
    const labelled = isLabel ? behindLabel(name) : name
    return labelled !== '' && (startsLikeUnit(name) || decorated) ? labelled : null
  }

  private namesIn(line: SourceLine): string[] {
    const names = line.texts.filter((text, column) => text !== '' && !isPlanTitle(line.folded[column] ?? ''))
    return [...new Set(names)]
  }

  private isRowOver(line: SourceLine, index: number): boolean {
    const header = this.headerAt.get(index + 1)
    if (!header || !line.row.tabular || (line.cells.length < 6 && !line.folded.some(isPlanTitle))) return false
    return this.unitOver(header) !== null || (this.namesIn(line).length === 0 && !this.sheet)
  }

  /** A title row inside a sheet stands over rows of its own; in a text it stands outside the table. */
  private isTitleHere(line: SourceLine, index: number): boolean {
    if (!this.sheet || !this.table) return true
    const next = this.lines.slice(index + 1, index + 4).find((other) => !isBlank(other))
    return (line.filled[0] ?? 0) <= 1 && next !== undefined && (next.filled.length > 2 || this.headerAt.has(next.index))
  }

  private labelledUnit(line: SourceLine): string | null {
    const [first, second] = line.filled
    if (first === undefined || line.filled.length > 6) return null
    const text = line.texts[first] ?? ''
    if (!UNIT_LABEL.test(line.folded[first] ?? '')) return null
    const colon = text.indexOf(':')
    const rest = colon === -1 ? '' : behindLabel(text)
    const name = rest !== '' ? rest : second === undefined ? '' : (line.texts[second] ?? '')
    return name === '' || /\d{2}|:$/u.test(name) || (colon === -1 && line.filled.length > 2) ? null : name
  }

  private endsSignature(line: SourceLine): boolean {
    return isLetterhead(line, this.repeated, this.furniture) || this.headerAt.has(line.index) || this.isTableRow(line)
  }
}
