import { refusalMessages } from '../documents/read/messages.es.ts'
import { operationsErrors } from '../domains/operations/messages.es.ts'
import { platformErrors } from '../domains/platform/messages.es.ts'
import { strategyErrors } from '../domains/strategy/messages.es.ts'
import type { ErrorDetails } from '../kernel/domainError.ts'

type ErrorText = { message: string; remedy: string }

const documentErrors = Object.fromEntries(
  Object.entries(refusalMessages).map(([code, { sentence, remedy }]) => [code, { message: sentence, remedy }]),
)

/** The error catalogue: every domain's sentences, joined here and nowhere else. `{name}` stands for a detail. */
export const errorCatalogue: Readonly<Record<string, ErrorText>> = {
  ...platformErrors,
  ...strategyErrors,
  ...operationsErrors,
  ...documentErrors,
}

function fill(text: string, details: ErrorDetails): string {
  return text.replace(/\{(\w+)\}/gu, (place, name: string) => String(details[name] ?? place))
}

/** Spanish sentence and remedy of a code; a code without text reads as an unexpected fault. */
export function errorText(code: string, details: ErrorDetails = {}): ErrorText {
  const { message, remedy } = errorCatalogue[code] ?? platformErrors['platform.unexpected']
  return { message: fill(message, details), remedy: fill(remedy, details) }
}
