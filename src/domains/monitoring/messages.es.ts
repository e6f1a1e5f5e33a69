import { formatDay } from '../../kernel/day.ts'
import { type Month, monthName } from '../../kernel/month.ts'
import { counted, list } from '../../kernel/spanish.ts'

import { closingsActs, closingsErrors } from './messages/closings.es.ts'
import { conformityActs, conformityErrors } from './messages/conformity.es.ts'
import { correctionsActs, correctionsErrors } from './messages/corrections.es.ts'
import { evaluationsActs, evaluationsErrors } from './messages/evaluations.es.ts'
import { evidenceActs, evidenceErrors } from './messages/evidence.es.ts'
import { executionActs, executionErrors } from './messages/execution.es.ts'
import { extractsActs, extractsErrors } from './messages/extracts.es.ts'
import { followUpsActs, followUpsErrors } from './messages/followUps.es.ts'
import { reportsActs, reportsErrors } from './messages/reports.es.ts'
import { unitWeightsActs, unitWeightsErrors } from './messages/unitWeights.es.ts'
import { verificationActs, verificationErrors } from './messages/verification.es.ts'

/** What happened and what to do, for each error code of this domain. */
export const monitoringErrors = {
  ...closingsErrors,
  ...conformityErrors,
  ...correctionsErrors,
  ...evaluationsErrors,
  ...evidenceErrors,
  ...executionErrors,
  ...extractsErrors,
  ...followUpsErrors,
  ...reportsErrors,
  ...unitWeightsErrors,
  ...verificationErrors,
} as const

/** What each act did, for the page that reads the log. */
export const monitoringActs = {
  ...closingsActs,
  ...conformityActs,
  ...correctionsActs,
  ...evaluationsActs,
  ...evidenceActs,
  ...executionActs,
  ...extractsActs,
  ...followUpsActs,
  ...reportsActs,
  ...unitWeightsActs,
  ...verificationActs,
} as const

const MOST_UNITS = 5

/** Whose extensions run, of which month and through which day; of many, the first ones and how many more. */
export function runningExtensions(extensions: readonly { unit: string; month: Month; dueOn: string }[]): string {
  const named = extensions
    .slice(0, MOST_UNITS)
    .map(({ unit, month, dueOn }) => `${unit} (${monthName(month)}, hasta el ${formatDay(dueOn)})`)
  const more = extensions.length - named.length
  return list(more === 0 ? named : [...named, counted(more, 'prórroga más', 'prórrogas más')])
}

type ThingWords = { year: number; month: string; what: string }

/** What things of the log are called. */
export const thingNames = {
  report: ({ year, month, what }: ThingWords) => `informe de ${month} de ${year}, ${what}`,
  correction: ({ year, month, what }: ThingWords) => `rectificación de ${month} de ${year}, ${what}`,
  evidenceFile: ({ year, month, what }: ThingWords) => `archivo de evidencia de ${what}, ${month} de ${year}`,
  sample: ({ year, what }: ThingWords) => `muestra n.º ${what} de ${year}`,
  cut: ({ year, what }: ThingWords) => `corte n.º ${what} de ${year}`,
  executionReport: ({ year, month, what }: ThingWords) =>
    `informe de ejecución con cifras hasta ${month} de ${year}, ${what === '' ? 'la institución' : what}`,
  evaluation: ({ year, what }: ThingWords) => `evaluación del trimestre ${what} de ${year}`,
  commitment: ({ year, what }: ThingWords) => `compromiso de ${what}, ${year}`,
  register: ({ what }: ThingWords) => `registro «${what}»`,
  instruction: ({ year, what }: ThingWords) => `instrucción a ${what}, ${year}`,
} as const

/** A kept file by the answer that it proves: that to a commitment or to an instruction. */
export const answerFileName = (thing: string): string => `respuesta: ${thing}`

/** A kept file by what it proves. */
export const fileUseName = ({ year, month, what }: ThingWords): string => `evidencia de ${what}, ${month} de ${year}`
