import { compareText, foldText } from '../../../kernel/text.ts'
import type { UnitKind, UnitVersion } from './unitTree.ts'

/** A department or province of the country, by its code of ISO 3166-2: `SV-SS`. */
export type Department = { code: string; name: string }

/** What a country's pack says of them. */
type PackDepartments = { names: Readonly<Record<string, string>> } | undefined

/** In alphabetical order; none for a country without a pack. */
export function departmentList(departments: PackDepartments): Department[] {
  return Object.entries(departments?.names ?? {})
    .map(([code, name]) => ({ code, name }))
    .toSorted((a, b) => compareText(a.name, b.name))
}

/** The department that somebody wrote by its name or its code. */
export function departmentCalled(departments: readonly Department[], text: string): Department | undefined {
  const folded = foldText(text)
  return departments.find(({ code, name }) => [code, name].some((one) => foldText(one) === folded))
}

/** Without marks of any kind: `Oficina del Lago (Los Ríos)` ends with `los rios`. */
const words = (text: string): string => foldText(text.replace(/[^\p{L}\p{N}]+/gu, ' '))

/**
 * The department that the name of a regional or departmental office ends with. `Norte de Santander` ends with `Santander`
 * too: the longest name is the one that was meant. Of other kinds nothing is guessed.
 */
export function departmentOfName(
  departments: readonly Department[],
  { name, kind }: { name: string; kind: UnitKind },
): Department | undefined {
  if (kind !== 'regional' && kind !== 'departamental') return undefined
  const written = words(name)
  const endsWith = departments.filter((one) => ` ${written}`.endsWith(` ${words(one.name)}`))
  return endsWith.toSorted((a, b) => b.name.length - a.name.length)[0]
}

/**
 * The department of a unit on a day, by its code. Where nobody had said it yet, the first that was said later holds: an office
 * does not begin to be somewhere on the day on which that is written down.
 *
 * @param versions oldest first
 */
export function departmentOn(
  versions: readonly Pick<UnitVersion, 'validFrom' | 'department'>[],
  day: string,
): string | null {
  const until = versions.findLast(({ validFrom }) => validFrom <= day)
  const later = versions.filter(({ validFrom }) => validFrom > day)
  return [until, ...later].find((version) => (version?.department ?? null) !== null)?.department ?? null
}
