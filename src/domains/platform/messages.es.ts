import { accessActs, accessErrors } from './messages/access.es.ts'
import type { ActSentence } from './messages/actSentence.ts'
import { auditsActs, auditsErrors } from './messages/audits.es.ts'
import { calendarActs, calendarErrors } from './messages/calendar.es.ts'
import { directoryActs, directoryErrors } from './messages/directory.es.ts'
import { filesErrors } from './messages/files.es.ts'
import { noticesActs, noticesErrors } from './messages/notices.es.ts'
import { requestsErrors } from './messages/requests.es.ts'
import { startActs, startErrors } from './messages/start.es.ts'

export type { ActSentence } from './messages/actSentence.ts'

/** What happened and what to do, for each error code of this domain. A test wants both for every code in the code. */
export const platformErrors = {
  ...accessErrors,
  ...auditsErrors,
  ...calendarErrors,
  ...directoryErrors,
  ...filesErrors,
  ...noticesErrors,
  ...requestsErrors,
  ...startErrors,
} as const

export const platformActs: Readonly<Record<string, ActSentence>> = {
  ...accessActs,
  ...auditsActs,
  ...calendarActs,
  ...directoryActs,
  ...noticesActs,
  ...startActs,
}
