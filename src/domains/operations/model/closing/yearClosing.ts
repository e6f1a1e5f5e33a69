import { DomainError } from '../../../../kernel/domainError.ts'
import { compareText } from '../../../../kernel/text.ts'
import type { Workflow } from '../../../../kernel/workflow.ts'
import type { PlanStatus } from '../plan.ts'
import type { PlanParty } from '../workflow/parties.ts'

export const yearClosingActs = ['closeYear', 'reopenYear'] as const
export type YearClosingAct = (typeof yearClosingActs)[number]

/** What the rows of the table look at. */
export type YearClosingFacts = {
  year: number
  /** The last day of the year is here. */
  over: boolean
  /** Units whose closing nobody confirmed. */
  unconfirmed: readonly { unitId: string; name: string }[]
  /** Those of them that the year is closed without, with a reason. */
  leaving: readonly string[]
}

const NAMED = 6

/** The first names in alphabetical order, and how many more there are. */
function named(names: readonly string[]): string {
  const sorted = names.toSorted(compareText)
  const more = sorted.length - NAMED
  return more > 0 ? `${sorted.slice(0, NAMED).join(', ')} y ${more} más` : sorted.join(', ')
}

function refuseClosing({ year, over, unconfirmed, leaving }: YearClosingFacts): DomainError | undefined {
  if (!over) return new DomainError('operations.yearNotOver', 'conflict', { year })
  const waiting = unconfirmed.filter(({ unitId }) => !leaving.includes(unitId))
  if (waiting.length === 0) return undefined
  return new DomainError('operations.closingsUnconfirmed', 'conflict', {
    year,
    count: waiting.length,
    units: named(waiting.map(({ name }) => name)),
    unitIds: waiting.map(({ unitId }) => unitId),
  })
}

/**
 * The year as a whole (domain.md D40): planning closes it when every unit is confirmed, or says why it goes on without
 * some; the titular opens it again for some days. A reopened year may be closed again before its day.
 */
export const yearClosingWorkflow: Workflow<PlanStatus, PlanParty, YearClosingFacts, YearClosingAct> = {
  closeYear: { from: ['inForce'], to: 'closed', by: ['planning'], refuse: refuseClosing },
  reopenYear: { from: ['closed'], to: 'inForce', by: ['authority'] },
}

/** First day on which units hand in their closing: that of the year's last month. */
export function closingBegins(year: number): string {
  return `${year}-12-01`
}

export function lastDayOf(year: number): string {
  return `${year}-12-31`
}

/** The longest that a closed year stays open again, in days, the first one included. */
export const LONGEST_REOPENING = 90

/** @throws DomainError `operations.reopeningDays` unless the day is one of the next ones, today included. */
export function demandReopening(until: string, today: string): void {
  const days = (Date.parse(until) - Date.parse(today)) / MS_A_DAY
  if (days < 0 || days >= LONGEST_REOPENING)
    throw new DomainError('operations.reopeningDays', 'invalid', { days: LONGEST_REOPENING })
}

const MS_A_DAY = 86_400_000
