import { foldText } from '../../../../../kernel/text.ts'
import type { sectionKinds } from '../importedPlan.ts'

export type SectionKind = (typeof sectionKinds)[number]
/** `contents` and `plans` are headings too: the first opens the index, the second ends the front matter. */
export type HeadingKind = SectionKind | 'contents' | 'plans'

/** First match wins, so the narrow titles stand before the wide ones. Patterns see folded text without numbering. */
const dictionary: readonly (readonly [HeadingKind, RegExp])[] = [
  ['contents', /^(?:tabla de )?contenidos?(?: general)?$|^indice(?: general| de contenidos?)?$/u],
  ['plans', /^(?:planes|programas|matrices) (?:anuales|operativ[oa]s|de trabajo|por unidad)\b.{0,40}$/u],
  ['plans', /^(?:programacion|matriz de (?:planificacion|programacion)) (?:anual|mensual|de actividades)\b.{0,40}$/u],
  ['introduction', /^(?:presentacion|introduccion)(?: general| del? .{1,60}| al? .{1,60})?$/u],
  ['alignment', /^(?:alineacion|alineamiento|vinculacion|articulacion|relacion (?:entre|con|del plan))\b.{0,120}$/u],
  ['objectives', /^objetivos (?:estrategicos|institucionales)\b.{0,60}$/u],
  ['objectives', /^(?:perspectivas|ejes)(?: (?:y|e) objetivos| estrategic[oa]s)?(?: .{1,40})?$/u],
  ['objective', /^objetivos?(?: general(?:es)?| especificos?)?(?: del? .{1,60})?$/u],
  ['scope', /^(?:alcance|ambito|cobertura)(?: del? .{1,60}| y .{1,40})?$/u],
  [
    'legalFrame',
    /^(?:marco|bases?|fundamentos?|sustento|respaldo) (?:legal|legales|juridic[oa]s?|normativ[oa]s?)\b.{0,40}$/u,
  ],
  ['legalFrame', /^(?:normativa|normatividad|legislacion)(?: (?:aplicable|vigente|legal))?$/u],
  [
    'glossary',
    /^(?:terminos|definiciones|glosario|terminologia|conceptos)(?: (?:y|de|basicos|clave|utilizados)\b.{0,40})?$/u,
  ],
  ['mission', /^(?:nuestra )?mision(?: institucional| del? .{1,60})?$/u],
  ['vision', /^(?:nuestra )?vision(?: institucional| del? .{1,60})?$/u],
  ['values', /^(?:valores|principios)(?: (?:y|e|institucionales|eticos|organizacionales|rectores)\b.{0,40})?$/u],
  [
    'other',
    /^(?:marco estrategico|(?:filosofia|identidad|pensamiento|direccionamiento) (?:institucional|estrategic[oa])|organigrama|estructura (?:organizativa|organica|organizacional)|mapa de procesos|antecedentes|diagnostico|analisis (?:foda|de contexto|situacional|del entorno)|siglas|conclusiones|recomendaciones|anexos?|bibliografia|seguimiento y evaluacion|politicas institucionales)\b.{0,40}$/u,
  ],
  ['method', /^(?:metodologia|metodo)\b.{0,80}$|^proceso de (?:formulacion|elaboracion|planificacion)\b.{0,60}$/u],
]

const numbering =
  /^\d{1,2}(?:\.\d{1,2})*\s+(?=\p{L})|^(?:cap[ií]tulo\s+)?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})\s*[.):–-]+\s*/iu
const LONGEST_HEADING = 130

/** Kind of a section title, or null when the dictionary does not know it. Numbering before and colon after are ignored. */
export function headingKind(text: string): HeadingKind | null {
  if (text.length > LONGEST_HEADING || /[.;,]$/u.test(text)) return null
  const folded = foldText(headingText(text))
  return dictionary.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** `4.1 Misión:` → `Misión`. */
export function headingText(text: string): string {
  return text.replace(numbering, '').replace(/\s*:$/u, '').trim()
}

/** A title that the dictionary does not know but that is written as one: short and all in capitals. */
export function looksLikeTitle(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 6 && text.length <= 90 && letters === letters.toUpperCase() && !/[.:;,|]$/u.test(text)
}
