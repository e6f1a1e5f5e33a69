import { foldText } from '../../../../../kernel/text.ts'
import type { MeansDoubt } from '../finding.ts'
import { resultPromise } from '../resultPromise.ts'
import type { ReviewRow } from '../reviewIndex.ts'
import { rowRule } from '../rule.ts'
import { isPlaceholder, pieces } from '../spanishText.ts'

/** Words that name a place, a form or a condition, and no thing that a verifier could be handed. */
const CANNOT_OPEN =
  /^(?:(?:los )?archivos?(?: (?:de la unidad|de la oficina|del departamento|institucional(?:es)?|internos?|fisicos?|digital(?:es)?))*|(?:segun|de acuerdo a|por|a) (?:la )?(?:demanda|necesidad|requerimiento|solicitud)|(?:los|las)? ?que apliquen|varios|varias|otros|diversos|diversas|etc|fisico|fisica|digital|electronico|electronica|impreso|verbal|observacion(?: directa)?|carpeta compartida)$/u

/** Written before the work is done: shows that it was meant, not that it was done. */
const INTENTION =
  /^(?:el |la |los |las )?(planes|plan|programas|programa|programacion|programaciones|cronogramas?|calendarios?|calendarizacion|convocatorias?|invitaci(?:on|ones)|agendas?|terminos de referencia|tdr)\b/u

/**
 * The declared means can't prove the result. How it is decided, by words alone and only where ALL means fail:
 * - `cannotOpen` (warning): each is a text without a thing that can be opened ("archivo de la unidad", "según
 *   demanda", "N/A"), so it can prove no result at all;
 * - `isThePost` (warning): it repeats the responsible, who would prove the own work by being there;
 * - `onlyIntention` (notice): the result promises a quantity or something made (`resultPromise`), and each means is
 *   written before the work (plan, programa, convocatoria…), unless the result or the activity is that very thing.
 */
export const meansCannotProve = rowRule({
  code: 'means.cannotProve',
  family: 'means',
  severity: 'warning',
  source: 'field.md 1.2 ("evidence that cannot prove the result"); domain.md D11; mock-up 05',
  check: (row) => {
    const reason = doubtOf(row)
    if (reason === null) return null
    const means = row.means.join('; ')
    const result = row.activity.expectedResult.trim()
    return {
      severity: reason === 'onlyIntention' ? 'notice' : 'warning',
      field: 'means',
      variant: reason,
      params: { reason, means, result },
      facts: [reason, means, reason === 'onlyIntention' ? result : null],
    }
  },
})

function doubtOf(row: ReviewRow): MeansDoubt | null {
  const items = row.means.flatMap(pieces).map((text) => foldText(text).replace(/[.\s]+$/u, ''))
  const whole = row.means.map((text) => foldText(text).replace(/[.\s]+$/u, ''))
  if (whole.length === 0) return null
  if (whole.every(cannotOpen) || (items.length > 0 && items.every(cannotOpen))) return 'cannotOpen'
  if (row.responsibleKey !== '' && whole.every((text) => text === row.responsibleKey)) return 'isThePost'
  const isPromised = resultPromise(row.resultKey) !== 'nothing'
  return isPromised && items.every((text) => isIntention(text, row)) ? 'onlyIntention' : null
}

function cannotOpen(text: string): boolean {
  return isPlaceholder(text) || CANNOT_OPEN.test(text)
}

function isIntention(text: string, row: ReviewRow): boolean {
  const noun = INTENTION.exec(text)?.[1]
  if (noun === undefined) return false
  const stem = noun.slice(0, 4)
  return !`${row.resultKey} ${row.nameKey}`.split(' ').some((word) => word.startsWith(stem))
}
