import { reorganisationText as words } from './messages.es.ts'
import type { YearEvent } from './reorganisationReads.ts'

/** What changes of a unit, in the tense of its day: it may still be to come. */
export function eventWords(
  { kind, day, name, newName, successorName }: Pick<YearEvent, 'kind' | 'day' | 'name' | 'newName' | 'successorName'>,
  today: string,
): string {
  const toCome = day > today
  switch (kind) {
    case 'opened':
      return words.opened(toCome)
    case 'renamed':
      return words.renamed(name, newName ?? '', toCome)
    case 'merged':
      return words.merged(successorName ?? '', toCome)
    case 'closed':
      return words.closed(toCome)
  }
}
