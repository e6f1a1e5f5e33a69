import { foldText } from '../../../../kernel/text.ts'
import { type Layout, TEXT_FIELDS, type TextField } from './layout.ts'
import { readLineCode } from './lineCode.ts'
import { type SourceLine, startsLowerCase, wordCount } from './sourceLine.ts'
import { LOAD_LABEL, TOTAL_LABEL } from './words.ts'

export type RowTexts = Readonly<Record<TextField, string>>

/** What a row of a table is, told by its own cells. */
export type RowKind =
  | 'activity'
  /** A piece of a row cut by a page break: texts and no month (domain.md A7). */
  | 'fragment'
  | 'total'
  /** Figures without any text. */
  | 'numbersOnly'
  /** What was done, under a row of what was programmed. */
  | 'executed'
  /** The money of the activity, under the row of its quantities. */
  | 'budget'
  /** A title over a group of rows. */
  | 'heading'
  | 'empty'

export function textsOf(line: SourceLine, layout: Layout): RowTexts {
  const text = (field: TextField): string => line.texts[layout.fields.get(field) ?? -1] ?? ''
  return {
    strategicLine: text('strategicLine'),
    activity: text('activity'),
    expectedResult: text('expectedResult'),
    verification: text('verification'),
    responsible: text('responsible'),
  }
}

/** `above` is the row before it in the table. */
export function classifyRow(line: SourceLine, layout: Layout, sheet: boolean, above: SourceLine | undefined): RowKind {
  const texts = textsOf(line, layout)
  if (isColumnNumbers(line)) return 'empty'
  const programmed = hasProgramme(line, layout)
  if (isTotal(line, layout)) return 'total'
  if (isSpanning(line)) return 'heading'
  if (isUnder(line, above, EXECUTED_WORD, PROGRAMMED_WORD)) return 'executed'
  if (isUnder(line, above, MONEY_WORD, PHYSICAL_WORD)) return 'budget'
  const present = TEXT_FIELDS.filter((field) => texts[field] !== '')
  if (programmed) return present.length === 0 ? 'numbersOnly' : 'activity'
  if (present.length === 0) return 'empty'
  return sheet ? sheetRow(line, texts, layout) : textRow(texts, present, layout)
}

function sheetRow(line: SourceLine, texts: RowTexts, layout: Layout): RowKind {
  if (line.single !== null && isHeading(line, line.single, layout)) return 'heading'
  return texts.activity !== '' && !startsLowerCase(texts.activity) ? 'activity' : 'fragment'
}

const PROGRAMMED_WORD = /^(p|prog(ramad[oa])?|plan(ificad[oa])?)\.?$/u
const EXECUTED_WORD = /^(e|ejec(utad[oa])?|r|real(izad[oa])?)\.?$/u

const PHYSICAL_WORD = /^(f|fis(ic[oa]s?)?|(meta|programacion|avance) fisic[oa]|cantidad(es)?)\.?$/u
const MONEY_WORD =
  /^((programacion |avance )?(financier[oa]s?|presupuestari[oa]s?)|fin|presupuesto|montos?|costos?)\.?( \(?.{1,6}\)?)?$/u

/** Forms with two rows for each activity name them in one column: `P` over `E`, "Físico" over "Financiero". */
function isUnder(line: SourceLine, above: SourceLine | undefined, word: RegExp, wordAbove: RegExp): boolean {
  return line.folded.some((text, column) => word.test(text) && wordAbove.test(above?.folded[column] ?? ''))
}

/** One text over many columns, months too: it stands over a group, whatever its cells repeat. */
function isSpanning(line: SourceLine): boolean {
  return line.single !== null && line.filled.length === 1 && line.cells.some(({ merged }) => merged === true)
}

const GROUP_WORD = /^(ejes?|objetivos?|lineas?|procesos?|programas?|componentes?|perspectivas?|areas?|estrategias?)\b/u

/** A row with one text only stands over a group, unless it is an activity that lacks everything else. */
function isHeading(line: SourceLine, text: string, layout: Layout): boolean {
  if ((line.filled[0] ?? 0) !== layout.fields.get('activity')) return true
  return readLineCode(text).code !== null || GROUP_WORD.test(foldText(text))
}

/** Outside sheets a row without months is an activity only when it is whole: all its texts, none begun before. */
function textRow(texts: RowTexts, present: readonly TextField[], layout: Layout): RowKind {
  const expected = TEXT_FIELDS.filter((field) => layout.fields.has(field)).length
  const whole = present.length >= Math.max(2, Math.min(4, expected)) && texts.activity !== ''
  return whole && present.every((field) => !startsLowerCase(texts[field])) ? 'activity' : 'fragment'
}

function hasProgramme(line: SourceLine, layout: Layout): boolean {
  const columns = layout.months ?? layout.periods
  const beyond = layout.months ? unlabelledBeyond(line, layout) : []
  return [...columns, ...beyond].some((column) => {
    const cell = line.cells[column]
    return (line.texts[column] ?? '') !== '' || cell?.number !== undefined || cell?.formulaWithoutValue === true
  })
}

/** Columns right of the last month that no label explains. */
export function unlabelledBeyond(line: SourceLine, layout: Layout): number[] {
  const last = Math.max(...(layout.months ?? [0]))
  return line.cells.flatMap((_, column) =>
    column > last && column !== layout.total && !layout.labels.has(column) ? [column] : [],
  )
}

/** A row under the header that numbers the columns, or repeats the sign of the months. */
function isColumnNumbers(line: SourceLine): boolean {
  const texts = line.texts.filter((text) => text !== '')
  if (texts.every((text) => text === '%')) return true
  const numbers = texts.map((text) => Number(/^\(?(\d{1,2})\)?$/u.exec(text)?.[1] ?? Number.NaN))
  return (
    numbers.length >= 6 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  )
}

function isTotal(line: SourceLine, layout: Layout): boolean {
  const months = new Set(layout.months ?? layout.periods)
  const words = line.texts.filter(
    (text, column) => !months.has(column) && column !== layout.total && /\p{L}/u.test(text),
  )
  const distinct = [...new Set(words)]
  if (distinct.length === 0 || distinct.length > 2) return false
  return line.folded.some(
    (text, column) =>
      !months.has(column) &&
      column !== layout.total &&
      ((TOTAL_LABEL.test(text) && wordCount(text) <= 6) || LOAD_LABEL.test(text)),
  )
}
