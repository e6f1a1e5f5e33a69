import { foldText } from '../../../kernel/text.ts'

/** `LE 3.1 Texto`, `3.5. Texto`, `Línea 3.5: Texto`; not `3.5.2 …` nor `3.5 % …`. */
const CODED =
  /^\s*(?:(?:LE|L\.\s?E\.|l[ií]nea(?:\s+estrat[eé]gica)?)\s*)?(\d{1,2})\.(\d{1,2})(?!\.?\d|\s*%)(?=$|[\s.):;,–—-])[\s.):;,–—-]*/iu

/** The code n.m that a line's text begins with, without leading zeros, or null (domain.md A3, D17). */
export function lineCodeOf(text: string): string | null {
  const match = CODED.exec(text)
  return match ? `${Number(match[1])}.${Number(match[2])}` : null
}

/** The form in which two texts of lines are the same: without code, accents, case and final stop. */
export function lineTextKey(text: string): string {
  return foldText(text.replace(CODED, '')).replace(/[\s.,;:]+$/u, '')
}

/** A code n.m as the catalogue keeps it: no leading zeros, no other sign. */
export const LINE_CODE = /^([1-9]\d?)\.([1-9]\d?)$/

/** Number of the objective that a catalogue code n.m belongs to, or null when it is no such code (D17). */
export function objectiveNumberOf(code: string): number | null {
  const match = LINE_CODE.exec(code)
  return match ? Number(match[1]) : null
}

const codePart = (code: string, at: number): number => Number(code.split('.')[at] ?? 0)

/** Order of lines: by number, so that 1.2 comes before 1.10. */
export function compareLineCodes(a: string, b: string): number {
  return codePart(a, 0) - codePart(b, 0) || codePart(a, 1) - codePart(b, 1)
}
