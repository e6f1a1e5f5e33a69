import { foldText } from '../../../../../kernel/text.ts'
import { rowRule } from '../rule.ts'
import { pieces } from '../spanishText.ts'

const REPORT = /\b(?:informes?|reportes?|memorias?)\b/u
const OF_EXECUTION = /\b(?:ejecucion|avances?|cumplimiento|seguimiento|ejecutad[oa]s?|resultados)\b/u
/** The yearly plan itself, whatever the country calls it; not a plan about one subject ("plan de inspección"). */
const THE_PLAN =
  /\b(?:pat|poa|pao|paa|poi)\b|\bplan (?:anual )?(?:de trabajo|operativo)\b|\bplan anual(?:$| operativo| institucional)|\bplan institucional\b|\b(?:del|al) plan$/u

/**
 * All declared means are the report on the execution of this very plan: it repeats what the unit says of itself, so
 * it proves nothing. Not so where the activity is to make that report.
 */
export const meansCircular = rowRule({
  code: 'means.circular',
  family: 'means',
  severity: 'warning',
  source: 'domain.md A3 (a report cannot prove itself)',
  check: ({ means, nameKey, resultKey }) => {
    if (means.length === 0 || THE_PLAN.test(nameKey) || THE_PLAN.test(resultKey)) return null
    if (!means.flatMap(pieces).every(isReportOfThePlan)) return null
    return { field: 'means', params: { means: means.join('; ') }, facts: [...means] }
  },
})

function isReportOfThePlan(text: string): boolean {
  const folded = foldText(text).replace(/[.\s]+$/u, '')
  return REPORT.test(folded) && OF_EXECUTION.test(folded) && THE_PLAN.test(folded)
}
