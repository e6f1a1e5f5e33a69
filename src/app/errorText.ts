import { readIssueMessages, refusalMessages } from '../documents/read/messages.es.ts'
import { monitoringErrors } from '../domains/monitoring/messages.es.ts'
import { operationsErrors } from '../domains/operations/messages.es.ts'
import { platformErrors } from '../domains/platform/messages.es.ts'
import { strategyErrors } from '../domains/strategy/messages.es.ts'
import type { ErrorDetails } from '../kernel/domainError.ts'
import { fillIn } from '../kernel/text.ts'

/** What happened and what to do; `{name}` stands for a detail of the refusal. */
type ErrorText = { message: string; remedy: string }

const documentTexts = Object.entries({ ...refusalMessages, ...readIssueMessages }).map(
  ([code, { sentence, remedy }]): [string, ErrorText] => [code, { message: sentence, remedy }],
)

/** The error catalogue: the sentences of every domain and of the readers, joined here and nowhere else. */
export const errorCatalogue: Readonly<Record<string, ErrorText>> = {
  ...platformErrors,
  ...strategyErrors,
  ...operationsErrors,
  ...monitoringErrors,
  ...Object.fromEntries(documentTexts),
}

/** Spanish sentence and remedy of a code, its details filled in; a code without text reads as an unexpected fault. */
export function errorText(code: string, details: ErrorDetails = {}): ErrorText {
  const { message, remedy } = errorCatalogue[code] ?? platformErrors['platform.unexpected']
  return { message: fillIn(message, details), remedy: fillIn(remedy, details) }
}
