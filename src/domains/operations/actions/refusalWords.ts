import type { DomainError } from '../../../kernel/domainError.ts'
import { fillIn } from '../../../kernel/text.ts'
import { operationsErrors } from '../messages.es.ts'

/** A refusal of a rule in words, for the button or the row that it stops. */
export function refusalWords({ code, details }: DomainError): { code: string; message: string; remedy: string } {
  const sentences: Readonly<Record<string, { message: string; remedy: string }>> = operationsErrors
  const { message = '', remedy = '' } = sentences[code] ?? {}
  return { code, message: fillIn(message, details), remedy: fillIn(remedy, details) }
}
