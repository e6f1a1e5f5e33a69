import type { ImportedActivity, ImportIssue } from '../planImport/importedPlan.ts'
import { TEXT_FIELDS, type TextField } from '../planImport/layout.ts'
import { readLineCode } from '../planImport/lineCode.ts'
import type { Decision } from './decision.ts'

export type RowTexts = Pick<ImportedActivity, TextField | 'code'>

export function isTextField(field: string): field is TextField {
  return TEXT_FIELDS.some((known) => known === field)
}

/** The texts after a decision about a text doubt, or undefined when that decision says nothing about texts. */
export function decidedTexts(issue: ImportIssue, decision: Decision, texts: RowTexts): RowTexts | undefined {
  const { field, proposal, rule } = issue
  if (!isTextField(field)) return undefined
  if (decision.kind === 'writeText') return withText(texts, field, decision.text)
  if (decision.kind !== 'take' || proposal === null) return undefined
  // The words stay as written: the line is said by its code.
  if (rule === 'line.sameTextAsCoded') return { ...texts, code: readLineCode(proposal).code }
  if (rule === 'row.shiftedParticle') return withParticleBack(texts, field, proposal)
  return withText(texts, field, proposal)
}

function withText(texts: RowTexts, field: TextField, text: string): RowTexts {
  const changed = { ...texts, [field]: text }
  if (field !== 'strategicLine') return changed
  return { ...changed, code: readLineCode(text).code ?? texts.code }
}

/** "Oficinas" + "a Brindar…": the particle goes back to the end of the column before. */
function withParticleBack(texts: RowTexts, field: TextField, rest: string): RowTexts | undefined {
  const before = TEXT_FIELDS[TEXT_FIELDS.indexOf(field) - 1]
  const [particle = ''] = texts[field].split(' ')
  if (before === undefined || texts[field] !== `${particle} ${rest}`) return undefined
  return withText({ ...texts, [field]: rest }, before, `${texts[before]} ${particle}`.trim())
}

/** Text fields by the column in which the row's own cells show them; a document without extra columns starts at 0. */
function columnFields(row: Pick<ImportedActivity, TextField | 'original'>): Map<number, TextField> {
  const free = new Set<TextField>(TEXT_FIELDS)
  const columns = new Map<number, TextField>()
  for (const [column, cell] of row.original.entries()) {
    const text = cell.replace(/\s+/gu, ' ').trim()
    const field = [...free].find((each) => text !== '' && row[each].startsWith(text))
    if (field === undefined) continue
    columns.set(column, field)
    free.delete(field)
  }
  return columns
}

/** The row's texts with the cells of a fragment behind them; undefined when a cell belongs to no text of the row. */
export function withFragment(row: ImportedActivity, cells: readonly string[]): RowTexts | undefined {
  const columns = columnFields(row)
  let texts: RowTexts = row
  for (const [column, cell] of cells.entries()) {
    const text = cell.replace(/\s+/gu, ' ').trim()
    if (text === '') continue
    const field = columns.get(column)
    if (field === undefined) return undefined
    const glue = /[/-]$/u.test(texts[field]) ? '' : ' '
    texts = withText(texts, field, `${texts[field]}${glue}${text}`.trim())
  }
  return texts
}
