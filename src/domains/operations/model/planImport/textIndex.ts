import { foldText } from '../../../../kernel/text.ts'

/** The complete texts of one column over the whole document: asked for equality and for continuations. */
export type TextIndex = {
  has(text: string): boolean
  /** The longer text that begins with this one at a word's end and is the most usual of them; null without a clear one. */
  fullText(cut: string): string | null
  /** The same, for a text that could end here: only when its continuation is at least three times as usual. */
  likelyFullText(text: string): string | null
}

const MAX_CONTINUATIONS = 50

/** Built once per column: a lookup costs a binary search, so that reading stays linear in the rows. */
export function buildTextIndex(texts: Iterable<string>): TextIndex {
  const written = new Map<string, { text: string; times: number }>()
  for (const text of texts) {
    const folded = foldText(text)
    const known = written.get(folded)
    if (known) known.times += 1
    else if (folded !== '') written.set(folded, { text, times: 1 })
  }
  const sorted = [...written.keys()].sort()
  const usualLonger = (cut: string): { text: string; times: number } | null => {
    const prefix = `${foldText(cut)} `
    const start = lowerBound(sorted, prefix)
    const found = sorted.slice(start, start + MAX_CONTINUATIONS).filter((text) => text.startsWith(prefix))
    const longer = found.flatMap((text) => written.get(text) ?? []).sort((a, b) => b.times - a.times)
    const all = longer.reduce((times, each) => times + each.times, 0)
    const [usual] = longer
    return usual && usual.times > all / 2 ? usual : null
  }
  return {
    has: (text) => written.has(foldText(text)),
    fullText: (cut) => usualLonger(cut)?.text ?? null,
    likelyFullText: (text) => {
      const usual = usualLonger(text)
      return usual && usual.times >= 3 * (written.get(foldText(text))?.times ?? 0) ? usual.text : null
    },
  }
}

function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}
