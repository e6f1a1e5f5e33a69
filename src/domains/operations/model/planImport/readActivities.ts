import type { SourceDocument, SourceFormat, SourcePlace } from '../../../../kernel/sourceDocument.ts'
import { joinFragment } from './fragments.ts'
import type { ImportedActivity, ImportIssue } from './importedPlan.ts'
import { joinTexts } from './incompleteText.ts'
import { issue, placeText } from './issue.ts'
import { issueText } from './issueText.es.ts'
import { TEXT_FIELDS, type TextField } from './layout.ts'
import { readLineCode } from './lineCode.ts'
import { type FigureScale, readMonthCell } from './monthCell.ts'
import type { MonthCells } from './monthRow.ts'
import { decidePercentScale } from './percentScale.ts'
import { doubtfulRows } from './readerDoubts.ts'
import type { ReadRow } from './readRows.ts'
import { type DocumentTexts, isMisaligned, textDoubts } from './rowDoubts.ts'
import { monthsOf, rawText, targetOf } from './rowMonths.ts'
import { buildTextIndex } from './textIndex.ts'
import { canonicalName } from './unitNames.ts'
import type { UnitDraft } from './unitRegistry.ts'

export type Orphan = { source: SourcePlace; unit: string | null; cells: string[] }

export type ActivitiesRead = { orphans: Orphan[]; joined: number }

/** How unsigned numbers are to be read in each section, by its position, when a person has decided. */
export type ScaleDecisions = Readonly<Record<number, FigureScale>>

/** Joins fragments, reads months and raises the doubts of every row; each unit receives its activities in order. */
export function readActivities(
  rows: readonly ReadRow[],
  source: SourceDocument,
  decided: ScaleDecisions,
): ActivitiesRead {
  const document = documentTexts(rows)
  const isDoubtful = doubtfulRows(source)
  const { whole, orphans } = joinAll(rows, document)
  const scales = scalesOf(rows, decided)
  const copies = new Copies()
  for (const row of whole) {
    const activity = toActivity(row, document, source.format, scales.get(row.section) ?? null)
    if (isDoubtful(row.line.row.place)) activity.issues.push(readerDoubt(row))
    activity.issues.push(...copies.doubt(row, activity))
    row.unit.activities.push(activity)
  }
  return { orphans, joined: rows.length - whole.length - orphans.length }
}

/** Books often hold a sheet for each unit and one with all of them: the second copy of a row says where the first is. */
class Copies {
  private readonly first = new Map<UnitDraft, Map<string, ReadRow>>()

  doubt(row: ReadRow, activity: ImportedActivity): ImportIssue[] {
    const key = [...TEXT_FIELDS.map((field) => activity[field]), ...activity.months].join('\n')
    const rows = this.first.get(row.unit) ?? new Map<string, ReadRow>()
    this.first.set(row.unit, rows)
    const other = rows.get(key)
    if (!other) rows.set(key, row)
    if (!other || other.section === row.section) return []
    const message = issueText['row.duplicate'](placeText(other.line.row.place))
    return [issue('row.duplicate', message, { field: 'row' })]
  }
}

function readerDoubt(row: ReadRow): ImportIssue {
  return issue('row.readerDoubt', issueText['row.readerDoubt'](), { field: 'row', original: rawText(row) })
}

type WholeRow = ReadRow & { joins: ImportIssue[] }

function joinAll(rows: readonly ReadRow[], document: DocumentTexts): { whole: WholeRow[]; orphans: Orphan[] } {
  const lastOf = new Map<UnitDraft, WholeRow>()
  let above: ReadRow | undefined
  const whole: WholeRow[] = []
  const orphans: Orphan[] = []
  for (const row of rows) {
    const last = above
    above = row
    if (row.kind === 'activity') {
      const entry: WholeRow = { ...row, joins: [] }
      whole.push(entry)
      lastOf.set(row.unit, entry)
      continue
    }
    const candidate = lastOf.get(row.unit)
    const join = candidate && joinFragment(candidate.texts, row.texts, document.indexes)
    if (!candidate || !join) {
      orphans.push({
        source: row.line.row.place,
        unit: canonicalName(row.unit.names),
        cells: row.line.cells.map((cell) => cell.text),
      })
      if (candidate && last && last.line === candidate.line) candidate.joins.push(...overleaf(candidate, row))
      continue
    }
    candidate.texts = join.texts
    const [field = 'row'] = join.fields
    const original = join.fields.map((each) => row.texts[each]).join(' | ')
    const message = issueText['row.joinedFragment'](placeText(row.line.row.place))
    candidate.joins.push(
      issue('row.joinedFragment', message, { field: join.fields.length > 1 ? 'row' : field, original }),
    )
  }
  return { whole, orphans }
}

/** The end of a page cuts a row anywhere: the piece at the head of the next may be the rest of it. Asked, never joined. */
function overleaf(row: ReadRow, piece: ReadRow): ImportIssue[] {
  const [from, to] = [row.line.row.place, piece.line.row.place]
  if (!('page' in from && 'page' in to) || to.page !== from.page + 1) return []
  return TEXT_FIELDS.filter((field) => row.texts[field] !== '' && piece.texts[field] !== '').map((field) => {
    const proposal = joinTexts(row.texts[field], piece.texts[field])
    return issue('row.cutText', issueText['row.cutText'](), {
      ...{ field, original: row.texts[field], proposal },
    })
  })
}

function documentTexts(rows: readonly ReadRow[]): DocumentTexts {
  const activities = rows.filter((row) => row.kind === 'activity')
  const indexes = new Map(
    TEXT_FIELDS.map((field: TextField) => [field, buildTextIndex(activities.map((row) => row.texts[field]))] as const),
  )
  const codedLines = new Map<string, { code: string; written: string }>()
  for (const { texts } of activities) {
    const { code, text } = readLineCode(texts.strategicLine)
    if (code !== null && text !== '' && !codedLines.has(text))
      codedLines.set(text, { code, written: texts.strategicLine })
  }
  return { indexes, codedLines }
}

function scalesOf(rows: readonly ReadRow[], decided: ScaleDecisions): Map<number, FigureScale | null> {
  const bySection = new Map<number, MonthCells['cells'][]>()
  for (const { section, line, layout } of rows) {
    if (isMisaligned(line, layout)) continue
    const cells = (layout.months ?? []).map((column) => readMonthCell(line.cells[column]))
    const known = bySection.get(section)
    if (known) known.push(cells)
    else bySection.set(section, [cells])
  }
  return new Map([...bySection].map(([section, cells]) => [section, decided[section] ?? decidePercentScale(cells)]))
}

function toActivity(
  row: WholeRow,
  document: DocumentTexts,
  format: SourceFormat,
  scale: FigureScale | null,
): ImportedActivity {
  const { line, texts } = row
  const coded = readLineCode(texts.strategicLine)
  const column = row.layout.fields.get('code')
  const code = coded.code ?? (column === undefined ? null : readLineCode(line.texts[column] ?? '').code)
  const { months, sum, quantities, issues } = monthsOf(row, scale)
  const unitOfMeasure = line.texts[row.layout.fields.get('unitOfMeasure') ?? -1] ?? ''
  return {
    source: line.row.place,
    ...texts,
    code,
    months,
    sum,
    ...targetOf(unitOfMeasure, quantities),
    original: line.cells.map((cell) => cell.text),
    issues: [
      ...issues,
      ...row.joins,
      ...placeDoubts(row, format),
      ...textDoubts(texts, { ...coded, code }, row, document),
    ],
  }
}

function placeDoubts(row: ReadRow, format: SourceFormat): ImportIssue[] {
  const issues: ImportIssue[] = []
  const { line, layout } = row
  const at = { field: 'row', original: rawText(row) }
  if (row.doubt === 'layout.alienHeader')
    issues.push(
      issue('layout.alienHeader', issueText['layout.alienHeader']([...layout.labels.values()].join(' · ')), at),
    )
  if (row.doubt === 'layout.noHeader') issues.push(issue('layout.noHeader', issueText['layout.noHeader'](), at))
  if (row.carried) issues.push(carriedDoubt(row))
  if (row.fromHeading)
    issues.push(
      issue('line.fromHeading', issueText['line.fromHeading'](), {
        field: 'strategicLine',
        original: row.texts.strategicLine,
      }),
    )
  if (row.parts.length > 0) {
    const message = issueText['months.joinedParts'](row.parts.map(placeText).join(', '))
    issues.push(issue('months.joinedParts', message, { field: 'row' }))
  }
  if (line.row.hidden) issues.push(issue('row.hidden', issueText['row.hidden'](), at))
  const activity = line.cells[layout.fields.get('activity') ?? -1]
  if (activity?.merged === true && activity.text !== '')
    issues.push(issue('row.repeated', issueText['row.repeated'](), at))
  const sheet = format === 'xlsx' || format === 'ods'
  if (!sheet && line.cells.length < layout.width)
    issues.push(issue('row.short', issueText['row.short'](line.cells.length, layout.width), at))
  return issues
}

/** A merged cell of a PDF prints its name on one page only: a blank one there may be of the unit above or of the next. */
function carriedDoubt({ unit, line, inColumn }: ReadRow): ImportIssue {
  const name = canonicalName(unit.names)
  const at = { field: 'unit', proposal: name }
  const rule = inColumn && 'page' in line.row.place ? 'unit.blankCell' : 'unit.carried'
  return issue(rule, issueText[rule](name), at)
}
