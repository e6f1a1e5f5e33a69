import type { DomainError } from '../../../kernel/domainError.ts'
import { type RefusalWords, refusalWords as wordsIn } from '../../../kernel/refusalWords.ts'
import { operationsErrors } from '../messages.es.ts'

/** A refusal of a rule of this domain in words. */
export const refusalWords = (refusal: DomainError): RefusalWords => wordsIn(refusal, operationsErrors)
