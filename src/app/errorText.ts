import { operationsErrors } from '../domains/operations/messages.es.ts'
import { platformErrors } from '../domains/platform/messages.es.ts'
import { strategyErrors } from '../domains/strategy/messages.es.ts'

type ErrorText = { message: string; remedy: string }

/** The error catalogue: every domain's sentences, joined here and nowhere else. */
export const errorCatalogue: Readonly<Record<string, ErrorText>> = {
  ...platformErrors,
  ...strategyErrors,
  ...operationsErrors,
}

/** Spanish sentence and remedy of a code; a code without text reads as an unexpected fault. */
export function errorText(code: string): ErrorText {
  return errorCatalogue[code] ?? platformErrors['platform.unexpected']
}
