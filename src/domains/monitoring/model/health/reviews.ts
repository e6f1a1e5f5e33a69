import { groupBy } from '../compliance/groupBy.ts'
import type { ReportOnItsWay } from './processFacts.ts'

/** One time that a report was sent and somebody had to look at it. */
export type Review = {
  report: ReportOnItsWay
  /** Day on which it was sent. */
  from: string
  /** Day on which it was returned or validated; null: it still waits. */
  to: string | null
  /** Calendar days between the two, or up to today. */
  days: number
  /** Post that decided; null while it waits. */
  postName: string | null
}

type Days = {
  /** Day of an instant where the institution is. */
  dayOf: (instant: string) => string
  daysBetween: (from: string, to: string) => number
  today: string
}

/** Each time that a report was in review. What its author took back before anybody looked does not count. */
export function reviewsOf(report: ReportOnItsWay, { dayOf, daysBetween, today }: Days): Review[] {
  const found: Review[] = []
  let from: string | null = null
  for (const { act, at, postName } of report.steps) {
    if (act === 'submit') from = dayOf(at)
    else if (act === 'recall') from = null
    else if (from !== null) {
      const to = dayOf(at)
      found.push({ report, from, to, days: daysBetween(from, to), postName })
      from = null
    }
  }
  return from === null ? found : [...found, { report, from, to: null, days: daysBetween(from, today), postName: null }]
}

/** How long reviews took, those that ended; `medianTenths` are tenths of a day, so that 25 is two days and a half. */
export type ReviewTimes = {
  ended: number
  waiting: number
  medianTenths: number | null
  longestDays: number | null
  /** Of those that wait still. */
  longestWait: number | null
}

const longestOf = (sorted: readonly Review[]): number | null => sorted.at(-1)?.days ?? null

export function reviewTimes(reviews: readonly Review[]): ReviewTimes {
  const sorted = reviews.toSorted((a, b) => a.days - b.days)
  const ended = sorted.filter(({ to }) => to !== null)
  const waiting = sorted.filter(({ to }) => to === null)
  const half = Math.floor(ended.length / 2)
  const [low, high] = [ended[ended.length % 2 === 0 ? half - 1 : half], ended[half]]
  return {
    ...{ ended: ended.length, waiting: waiting.length },
    medianTenths: low === undefined || high === undefined ? null : (low.days + high.days) * 5,
    ...{ longestDays: longestOf(ended), longestWait: longestOf(waiting) },
  }
}

/** The same by the post that decided, the slowest first; what still waits is nobody's yet. */
export function timesByReviewer(reviews: readonly Review[]): (ReviewTimes & { postName: string })[] {
  const ended = reviews.flatMap((one) => (one.postName === null ? [] : [{ ...one, postName: one.postName }]))
  return [...groupBy(ended, ({ postName }) => postName)]
    .map(([postName, own]) => ({ postName, ...reviewTimes(own) }))
    .toSorted((a, b) => (b.medianTenths ?? 0) - (a.medianTenths ?? 0) || (b.longestDays ?? 0) - (a.longestDays ?? 0))
}
