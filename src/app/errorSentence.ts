import type { DomainError } from '../kernel/domainError.ts'
import { errorText } from './errorText.ts'

/** What happened, what it was about and what to do, in one line for a terminal. */
export function errorSentence({ code, details }: DomainError): string {
  const { message, remedy } = errorText(code, details)
  const about = Object.values(details)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .filter((value) => !message.includes(String(value)))
  return `${message}${about.length === 0 ? '' : ` (${about.join(', ')})`} ${remedy}`
}
