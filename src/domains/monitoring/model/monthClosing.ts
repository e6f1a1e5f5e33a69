import type { Role } from '../../../kernel/contract.ts'
import { MONTHS, type Month } from '../../../kernel/month.ts'
import { addBusinessDays, businessDaysBetween, dayBefore, type WorkingCalendar } from '../../platform/model/index.ts'
import type { ReportStep } from './report.ts'

/** From a month on, reports are due on the n-th business day after the month has ended (domain.md D12). */
export type ClosingRule = { fromMonth: Month; businessDay: number }

/** Who decides when months close. */
export const closingKeepers: readonly Role[] = ['planningOfficer']

/** Counts until planning sets one; practice of monthly reporting, where five working days are the usual term. */
export const usualClosingRule: ClosingRule = { fromMonth: 1, businessDay: 5 }

/** More time for one unit in one month (prórroga). */
export type ClosingExtension = {
  unitId: string
  month: Month
  dueOn: string
  reason: string
  /** Before its end, and why; it counts no more. */
  withdrawn: { at: string; reason: string } | null
}

/** When a unit's reports of a month are due, and why, where it was given more time. */
export type DueDay = { dueOn: string; extension: ClosingExtension | null }

/** Of the rules in the order in which they were set, the last that reaches a month. */
export function ruleOf(rules: readonly ClosingRule[], month: Month): ClosingRule {
  return rules.findLast(({ fromMonth }) => fromMonth <= month) ?? usualClosingRule
}

/** The day on which reports of a month are due; the calendar has to know the year after as well, for December. */
export function dueDay(calendar: WorkingCalendar, year: number, month: Month, rules: readonly ClosingRule[]): string {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
  return addBusinessDays(calendar, dayBefore(next), ruleOf(rules, month).businessDay)
}

/** The same for one unit: its longest extension counts where it gives more time than the rule. */
export function dueDayOf(
  ordinary: string,
  extensions: readonly ClosingExtension[],
  unitId: string,
  month: Month,
): DueDay {
  return extensions
    .filter((one) => one.unitId === unitId && one.month === month && one.withdrawn === null)
    .reduce<DueDay>((due, extension) => (extension.dueOn > due.dueOn ? { dueOn: extension.dueOn, extension } : due), {
      dueOn: ordinary,
      extension: null,
    })
}

/** Business days that are left up to a day; null once it has passed. The calendar has to know both. */
export function daysLeft(calendar: WorkingCalendar, today: string, dueOn: string): number | null {
  return today > dueOn ? null : businessDaysBetween(calendar, today, dueOn)
}

/**
 * Whether what is sent on a day is *extemporáneo*. What was sent in time and returned stays in time when it comes back: the
 * days of the review are not the unit's. What its author took back counts as not sent.
 */
export function isLate(steps: readonly Pick<ReportStep, 'act' | 'late'>[], dueOn: string, today: string): boolean {
  const returned = steps.at(-1)?.act === 'return'
  const sent = steps.findLast(({ act }) => act === 'submit')
  return returned && sent !== undefined ? sent.late : today > dueOn
}

/** Whether the report that stands was sent late. */
export function isLateReport(steps: readonly Pick<ReportStep, 'act' | 'late'>[]): boolean {
  return steps.findLast(({ act }) => act === 'submit')?.late ?? false
}

/** Months whose day changes with a rule while it has already passed under one of the two: those are not touched. */
export function passedMonths(
  { calendar, year, rules }: { calendar: WorkingCalendar; year: number; rules: readonly ClosingRule[] },
  rule: ClosingRule,
  today: string,
): Month[] {
  const after = [...rules, rule]
  return monthsFrom(rule.fromMonth).filter((month) => {
    const [before, now] = [dueDay(calendar, year, month, rules), dueDay(calendar, year, month, after)]
    return before !== now && (before < today || now < today)
  })
}

function monthsFrom(first: Month): Month[] {
  return MONTHS.filter((month) => month >= first)
}
