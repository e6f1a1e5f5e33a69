import { foldText } from '../../../../../kernel/text.ts'
import { rowRule } from '../rule.ts'

/** What the name of a post, a unit or a body begins with. */
const POST =
  /^(?:administrador|analista|asesor|asistente|auditor|auxiliar|colaborador|comision|comite|consejo|coordina|delegad|departamento|direccion|director|educador|encargad|enlace|equipo|fotograf|gerente|gestor|inspector|jef[ae]|jefatura|medic|oficial|oficina|orientador|personal|president|presidencia|psicolog|responsable|seccion|secretari|subdirec|subjef|supervis|tecnic|titular|trabajador|unidad|viceministr|vigilan)/u

/** A list by slash, semicolon, comma or "y"; "e" only between words ("Director e inspectores"). */
const SEPARATOR = /\s*[/;,\n]\s*|\s+(?:y|e)\s+/u
const ARTICLE = /^(?:el|la|los|las)\s+/u

/** Two posts answer for one activity: one has to be the main one, the other supports (D18). */
export const responsibleSeveral = rowRule({
  code: 'responsible.several',
  family: 'responsible',
  severity: 'notice',
  source: 'domain.md A3, D18; mock-up 05',
  check: ({ activity }) => {
    const written = activity.responsibleText.trim()
    const parts = postsOf(written)
    return parts.length < 2 ? null : { field: 'responsibleText', params: { parts }, facts: [written] }
  },
})

/** "Oficina de Apoyo Legal y Técnica": words that are a post in one place and an adjective of a unit in another. */
const UNIT = /^(?:comision|comite|consejo|departamento|direccion|oficina|seccion|unidad)/u
const ALSO_ADJECTIVE = /^(?:tecnic|medic|auxiliar|asesor|administrador)\p{L}*$/u

function postsOf(text: string): string[] {
  const parts = text.split(SEPARATOR).map((part) => part.trim())
  const isOfUnit = UNIT.test(foldText(text).replace(ARTICLE, ''))
  const posts = parts.filter((part) => isPost(part, isOfUnit))
  const [first, second, ...others] = posts
  if (first === undefined || second === undefined || others.length > 0) return posts
  return isBothGenders(first, second) ? [text] : posts
}

function isPost(part: string, isOfUnit: boolean): boolean {
  const folded = foldText(part).replace(ARTICLE, '')
  if (isOfUnit && ALSO_ADJECTIVE.test(folded)) return false
  return POST.test(folded) || /^\p{Lu}{2,8}$/u.test(part)
}

/** "Jefe/Jefa de la unidad", "inspectores e inspectoras": one post said twice. */
function isBothGenders(first: string, second: string): boolean {
  const one = foldText(first).replace(ARTICLE, '')
  const other = foldText(second).replace(ARTICLE, '').split(' ')[0] ?? ''
  const stem = (word: string): string => word.replace(/(?:[oae]s?|es)$/u, '')
  return !one.includes(' ') && stem(one) === stem(other)
}
