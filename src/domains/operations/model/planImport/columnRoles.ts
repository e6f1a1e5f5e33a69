import { foldText } from '../../../../kernel/text.ts'
import { editDistance } from './editDistance.ts'
import { type HeaderMeaning, headerDictionary } from './headerDictionary.ts'
import type { ImportField } from './importFields.ts'

export type LabelMatch = { meaning: HeaderMeaning; weight: number }

/** From this weight a label says its field on its own; below it the reading is an assumption to be shown. */
export const SURE_WEIGHT = 4

/** What a header text may mean, best first; empty when the dictionary does not know it. */
export function matchLabel(label: string): LabelMatch[] {
  if (label.length > 80) return []
  const text = normalise(label)
  if (text === '') return []
  const best = new Map<HeaderMeaning, number>()
  for (const { phrase, meaning, weight, whole } of headerDictionary) {
    const fit = whole ? (text === phrase ? 0.5 : null) : fitOf(text, phrase)
    if (fit === null) continue
    const score = weight + fit + phrase.length / 1000
    if (score > (best.get(meaning) ?? 0)) best.set(meaning, score)
  }
  return [...best].map(([meaning, weight]) => ({ meaning, weight })).sort((a, b) => b.weight - a.weight)
}

function fitOf(text: string, phrase: string): number | null {
  if (text === phrase) return 0.5
  if (text.startsWith(`${phrase} `)) return 0
  if (phrase.length >= 4 && ` ${text} `.includes(` ${phrase} `)) return -2
  const limit = phrase.length >= 12 ? 2 : 1
  return phrase.length >= 6 && editDistance(text, phrase, limit) <= limit ? -0.3 : null
}

function normalise(label: string): string {
  return foldText(label)
    .replace(/[\\/()[\]:;.,_*¿?"-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

export type ColumnRoles = {
  fields: ReadonlyMap<ImportField, number>
  /** Weight with which each field was found. */
  weights: ReadonlyMap<ImportField, number>
  total: number | null
  /** Columns with a label that became no field: numbering, budget, a second objective… */
  unused: readonly number[]
}

/**
 * Gives each field its best column, strongest label first. `numeric` tells columns that hold figures, which are
 * no texts of a plan whatever their label says ("Meta" as a quantity).
 */
export function assignColumns(labels: ReadonlyMap<number, string>, numeric: ReadonlySet<number>): ColumnRoles {
  const candidates = [...labels].flatMap(([column, label]) =>
    matchLabel(label).map((match, rank) => ({ column, rank, ...match })),
  )
  candidates.sort((a, b) => b.weight - a.weight || a.column - b.column)
  const fields = new Map<ImportField, number>()
  const weights = new Map<ImportField, number>()
  const taken = new Set<number>()
  let total: number | null = null
  for (const { column, meaning, weight } of candidates) {
    if (taken.has(column)) continue
    if (meaning === 'ignored') taken.add(column)
    else if (meaning === 'total') {
      total ??= column
      taken.add(column)
    } else if (!fields.has(meaning) && !(numeric.has(column) && meaning !== 'code')) {
      fields.set(meaning, column)
      weights.set(meaning, weight)
      taken.add(column)
    }
  }
  const used = new Set([...fields.values(), total])
  return { fields, weights, total, unused: [...labels.keys()].filter((column) => !used.has(column)) }
}
