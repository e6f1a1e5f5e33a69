const LONGEST = 31

/**
 * Names that Excel takes: at most 31 characters, without `\ / ? * [ ] :` or an apostrophe at either end, none empty, none
 * twice (case does not tell two apart). `fallback` names what is left without a name.
 */
export function sheetNames(wanted: readonly string[], fallback: string): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const clean = name
      .replace(/[\\/?*[\]:]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s']+|[\s']+$/gu, '')
    const unique = firstFree(clean === '' ? fallback : clean, taken)
    taken.add(unique.toLowerCase())
    return unique
  })
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy++) {
    const ending = copy === 1 ? '' : ` (${copy})`
    const candidate = cut(name, LONGEST - ending.length) + ending
    if (!taken.has(candidate.toLowerCase())) return candidate
  }
}

/** Excel counts UTF-16 units; a pair is never cut in two. */
function cut(name: string, length: number): string {
  let result = ''
  for (const character of name) {
    if (result.length + character.length > length) break
    result += character
  }
  return result.replace(/[\s']+$/u, '')
}
