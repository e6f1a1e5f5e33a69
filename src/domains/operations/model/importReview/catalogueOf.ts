import { foldText } from '../../../../kernel/text.ts'
import type { ImportedActivity, ImportedPlan } from '../planImport/importedPlan.ts'
import { readLineCode } from '../planImport/lineCode.ts'

/** The strategic catalogue that a document carries, its parts joined by their numbers. */
export type ImportedCatalogue = {
  mission: string | null
  vision: string | null
  values: { name: string; text: string }[]
  perspectives: { number: number; name: string; goal: string }[]
  objectives: { number: number; perspective: number; text: string }[]
  lines: { code: string; text: string }[]
  processes: string[]
  alignment: { axis: string; proposal: string; objective: number }[]
  /** Codes of rows whose objective the front matter does not have: no line is made for them. */
  codesWithoutObjective: string[]
}

/**
 * Perspectives, objectives and alignment from the front matter; lines from the coded rows (the number before the dot
 * is the objective's, domain.md A3); processes from the texts without code, each once.
 */
export function catalogueOf(plan: ImportedPlan, rows: readonly ImportedActivity[]): ImportedCatalogue {
  const { mission, vision, values, perspectives, alignment } = plan.frontMatter
  const objectives = perspectives.flatMap(({ number: perspective, objectives: own }) =>
    own.map(({ number, text }) => ({ number, perspective, text })),
  )
  const known = new Set(objectives.map(({ number }) => number))
  const coded = [...longestTexts(rows)]
  return {
    mission,
    vision,
    values,
    perspectives: perspectives.map(({ number, name, goal }) => ({ number, name, goal })),
    objectives,
    lines: coded.filter(([code]) => known.has(objectiveOf(code))).map(([code, text]) => ({ code, text })),
    processes: processTexts(rows, new Set(coded.map(([, text]) => foldText(text)))),
    alignment: alignment.filter(({ objective }) => known.has(objective)),
    codesWithoutObjective: coded.filter(([code]) => !known.has(objectiveOf(code))).map(([code]) => code),
  }
}

function objectiveOf(code: string): number {
  return Number(code.split('.')[0])
}

/** The fullest text of each code n.m, without the code; a cut cell never names a line when a whole one does. */
function longestTexts(rows: readonly ImportedActivity[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { code, strategicLine } of rows) {
    if (code === null || !/^\d+\.\d+$/u.test(code)) continue
    const text = withoutCode(strategicLine)
    if (text !== '' && text.length > (texts.get(code)?.length ?? 0)) texts.set(code, text)
  }
  return new Map([...texts].sort(([a], [b]) => a.localeCompare(b, 'es', { numeric: true })))
}

/** "LE 3.1 Modernizar…" → "Modernizar…"; a text without code is returned whole. */
export function withoutCode(text: string): string {
  const { code, text: rest } = readLineCode(text)
  if (code === null) return text
  const words = text.split(' ')
  const kept = words.findIndex((_, index) => foldText(words.slice(index).join(' ')) === rest)
  return kept === -1 ? text : words.slice(kept).join(' ')
}

function processTexts(rows: readonly ImportedActivity[], lines: ReadonlySet<string>): string[] {
  const texts = new Map<string, string>()
  for (const { code, strategicLine } of rows) {
    const folded = foldText(strategicLine)
    if (code === null && folded !== '' && !lines.has(folded) && !texts.has(folded)) texts.set(folded, strategicLine)
  }
  return [...texts.values()]
}
