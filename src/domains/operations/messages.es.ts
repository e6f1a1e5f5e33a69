import { approvalActs, approvalErrors } from './messages/approval.es.ts'
import { changesActs, changesErrors } from './messages/changes.es.ts'
import { closingActs, closingErrors } from './messages/closing.es.ts'
import { coordinationActs, coordinationErrors } from './messages/coordination.es.ts'
import { documentsActs, documentsErrors } from './messages/documents.es.ts'
import { importsActs, importsErrors } from './messages/imports.es.ts'
import { plansActs, plansErrors } from './messages/plans.es.ts'
import { reviewActs, reviewErrors } from './messages/review.es.ts'
import { sessionsActs, sessionsErrors } from './messages/sessions.es.ts'
import { templatesActs, templatesErrors } from './messages/templates.es.ts'

export { importText, roundTripText } from './messages/imports.es.ts'

/** What happened and what to do, for each error code of this domain. */
export const operationsErrors = {
  ...approvalErrors,
  ...changesErrors,
  ...closingErrors,
  ...coordinationErrors,
  ...documentsErrors,
  ...importsErrors,
  ...plansErrors,
  ...reviewErrors,
  ...sessionsErrors,
  ...templatesErrors,
} as const

/** What each act did, for the page that reads the log. */
export const operationsActs = {
  ...approvalActs,
  ...changesActs,
  ...closingActs,
  ...coordinationActs,
  ...documentsActs,
  ...importsActs,
  ...plansActs,
  ...reviewActs,
  ...sessionsActs,
  ...templatesActs,
} as const

type ThingWords = { year: number; unit: string; code: string; name: string }

/** What the things of a plan are called in the log. */
export const thingNames = {
  activity: ({ code, name, unit, year }: ThingWords) => `${code} ${name} (${unit}, ${year})`,
  unitPlan: ({ unit, year }: ThingWords) => `${unit}, plan ${year}`,
  request: ({ code, unit, year }: ThingWords) => `solicitud ${code} de ${unit}, ${year}`,
  session: ({ code, year }: ThingWords) => `sesión ${code} del plan ${year}`,
  version: ({ code, year }: ThingWords) => `versión ${code} del plan ${year}`,
  record: ({ code, year }: ThingWords) => `constancia ${code} del plan ${year}`,
  plan: ({ year }: ThingWords) => `plan ${year}`,
} as const

type UseWords = { year: number; what: string; code: string | null }
const withCode = (code: string | null): string => (code === null ? '' : `, código ${code}`)

/** A kept file by what it is of. */
export const fileUseNames = {
  version: ({ year, what, code }: UseWords) => `versión ${what} del plan ${year}${withCode(code)}`,
  record: ({ year, code }: UseWords) => `datos de un documento del plan ${year}${withCode(code)}`,
  document: ({ year, what, code }: UseWords) => `${what === '' ? `documento del plan ${year}` : what}${withCode(code)}`,
  signedCopy: ({ year, what, code }: UseWords) => `copia firmada ${what} del plan ${year}${withCode(code)}`,
} as const

/** What Hilo writes over the place of a signature. */
export const signatureText = { section: 'Sección' } as const
