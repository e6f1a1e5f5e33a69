/** A count as a person reads it: `1,234`. */
export const formatCount = (value: number): string => value.toLocaleString('es-SV')

/** A count with its noun: `1 actividad`, `1,234 actividades`. */
export const counted = (value: number, one: string, many: string): string =>
  `${formatCount(value)} ${value === 1 ? one : many}`

/** "a", "a y b", "a, b y c". */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  const others = items.slice(0, -1)
  return others.length === 0 ? last : `${others.join(', ')} y ${last}`
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Endings of plurals and what stands for them in the singular; the first that fits is taken. */
const endings: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/ciones$/u, 'ción'],
  [/siones$/u, 'sión'],
  [/([gt])iones$/u, '$1ión'],
  [/ces$/u, 'z'],
  [/([ad]d|ud|[aeiouáéíóú][lnr])es$/u, '$1'],
  [/([aeoáéó])s$/u, '$1'],
]
/** Those whose accent moves or whose ending no rule tells. */
const irregular: Readonly<Record<string, string>> = {
  jóvenes: 'joven',
  exámenes: 'examen',
  órdenes: 'orden',
  imágenes: 'imagen',
  meses: 'mes',
}
/** Of what comes after one of these nothing is counted: *ferias de empleo*, *personas con contrato*. */
const AFTERWARDS = /^(?:de|del|a|al|con|en|para|por|que|sin|y|o)$/u

/**
 * A unit of measure, which people type in the plural, as it is said of one: *feria de empleo* for `ferias de empleo`. What fits
 * no rule stays as it is.
 */
export function ofOne(unitOfMeasure: string): string {
  const words = unitOfMeasure.split(' ')
  const end = words.findIndex((word) => AFTERWARDS.test(word))
  const counted = end === -1 ? words.length : end
  const singular = (word: string): string => {
    const rule = endings.find(([plural]) => plural.test(word))
    return irregular[word] ?? (rule === undefined ? word : word.replace(rule[0], rule[1]))
  }
  return words.map((word, at) => (at < counted ? singular(word) : word)).join(' ')
}
