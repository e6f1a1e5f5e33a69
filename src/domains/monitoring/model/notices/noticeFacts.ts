import type { Month } from '../../../../kernel/month.ts'
import {
  type Actor,
  businessDaysBetween,
  findAssignment,
  type NoticeKind,
  plusDays,
  type WorkingCalendar,
} from '../../../platform/model/index.ts'
import type { EvaluationParty } from '../evaluation/evaluationWorkflow.ts'
import type { Quarter } from '../evaluation/quarter.ts'
import type { UnitEvaluationStatus } from '../evaluation/unitEvaluation.ts'
import type { FollowUp } from '../followUp/followUp.ts'
import type { FollowUpParty } from '../followUp/followUpWorkflow.ts'
import type { ReportStatus } from '../report.ts'
import { type ReportParty, reportWriters } from '../reportWorkflow.ts'

/** What waits longer than so many business days for somebody's decision or correction is stuck. */
export const STUCK_AFTER_DAYS = 5

export type UnitName = { id: string; name: string }

/** A report of an ended month that somebody may still write, or a correction of one; `draft` too where nobody began it. */
export type WaitingReport = {
  thing: 'report' | 'correction'
  /** Of the correction, or the activity and month of a report. */
  id: string
  unit: UnitName
  year: number
  month: Month
  activity: { id: string; name: string }
  /** Posts that the plan names to answer for the activity. */
  responsiblePostIds: readonly string[]
  status: Exclude<ReportStatus, 'validated'>
  /** Who typed it and who sent it: none of them decides on it. */
  makers: readonly string[]
  /** When it was sent or returned; null while it is written. */
  since: string | null
  dueOn: string | null
  /** When a unidad rectora marked an exception that the office has not answered; null: none. */
  exceptedAt: string | null
  /** Unit of the rectora whose exception the office answered, and when it sent the report again; null: none waits for her. */
  answered: { leadUnitId: string; at: string } | null
}

export type WaitingFollowUp = Pick<FollowUp, 'id' | 'kind' | 'year' | 'unitId' | 'postId' | 'text' | 'dueOn'> & {
  status: Exclude<FollowUp['status'], 'closed'>
  unit: UnitName
  /** When it was given, answered or returned. */
  since: string
}

export type WaitingPart = {
  evaluationId: string
  year: number
  quarter: Quarter
  unit: UnitName
  status: Exclude<UnitEvaluationStatus, 'reviewed'>
  since: string | null
}

/** Everything that waits for somebody in the institution. */
export type NoticeGround = {
  today: string
  calendar: WorkingCalendar
  /** Calendar day of an instant where the institution is. */
  dayOf: (instant: string) => string
  reports: readonly WaitingReport[]
  followUps: readonly WaitingFollowUp[]
  parts: readonly WaitingPart[]
  /** People who head a unit today. */
  headsOf: (unitId: string) => readonly string[]
}

/** What one person is to each thing. */
export type Standing = {
  actor: Actor
  toReport: (unitId: string, responsiblePostIds: readonly string[]) => ReadonlySet<ReportParty>
  toFollowUp: (one: WaitingFollowUp) => ReadonlySet<FollowUpParty>
  toPart: (unitId: string) => ReadonlySet<EvaluationParty>
}

type Subject =
  | ({ what: 'report' } & Pick<WaitingReport, 'thing' | 'year' | 'month' | 'activity'>)
  | ({ what: 'exception' } & Pick<WaitingReport, 'year' | 'month' | 'activity'>)
  | ({ what: 'answer' } & Pick<WaitingReport, 'year' | 'month' | 'activity'>)
  | ({ what: 'followUp' } & Pick<WaitingFollowUp, 'id' | 'kind' | 'year' | 'text'>)
  | ({ what: 'part' } & Pick<WaitingPart, 'year' | 'quarter'>)

/** One thing that one person has to do. */
export type NoticeFact = {
  /** Of the thing in this state; the same thing sent back once more has another one. */
  id: string
  /** Kinds under which it may be told, the most urgent first: whoever mutes one is told it under the next. */
  kinds: readonly NoticeKind[]
  subject: Subject
  unit: UnitName
  dueOn: string | null
  since: string | null
}

type Urgency = Pick<NoticeGround, 'today' | 'calendar' | 'dayOf'>

/** Farther than this no business days are counted: whatever the holidays, it is many. */
const NEAR_DAYS = 30

/** Today or the next business day is the last one. */
function closesSoon({ today, calendar }: Urgency, dueOn: string | null): boolean {
  if (dueOn === null || dueOn < today || dueOn > plusDays(today, NEAR_DAYS)) return false
  return businessDaysBetween(calendar, today, dueOn) <= 1
}

function isStuck({ today, calendar, dayOf }: Urgency, since: string | null): boolean {
  if (since === null) return false
  const day = dayOf(since)
  return day < plusDays(today, -NEAR_DAYS) || businessDaysBetween(calendar, day, today) > STUCK_AFTER_DAYS
}

const unlessStuck = (ground: Urgency, since: string | null, kind: NoticeKind): NoticeKind[] =>
  isStuck(ground, since) ? ['stuck', kind] : [kind]

const untilDue = (ground: Urgency, dueOn: string | null, kind: NoticeKind): NoticeKind[] =>
  closesSoon(ground, dueOn) ? ['closingSoon', kind] : [kind]

/**
 * A report waits for who writes it, or for the head of the unit; for the level above where no head may decide on it, and where
 * it got stuck (domain.md D35; decisions.md 21).
 */
function reportKinds(report: WaitingReport, { actor, toReport }: Standing, ground: NoticeGround): NoticeKind[] {
  const { unit, status, since, dueOn, makers } = report
  const parties = toReport(unit.id, report.responsiblePostIds)
  if (status !== 'submitted') {
    if (!reportWriters.some((party) => parties.has(party))) return []
    return status === 'returned' ? unlessStuck(ground, since, 'returned') : untilDue(ground, dueOn, 'owed')
  }
  if (makers.includes(actor.personId)) return []
  if (parties.has('ownHead')) return unlessStuck(ground, since, 'toReview')
  if (!parties.has('levelAbove')) return []
  const headDecides = ground.headsOf(unit.id).some((personId) => !makers.includes(personId))
  if (!headDecides) return unlessStuck(ground, since, 'toReview')
  return isStuck(ground, since) ? ['stuck'] : []
}

/** An exception is for who can still correct the report; once it was sent, for the head, who returns it or says why not. */
function exceptionKinds(
  { unit, status, exceptedAt, responsiblePostIds }: WaitingReport,
  { toReport }: Standing,
): NoticeKind[] {
  if (exceptedAt === null) return []
  const parties = toReport(unit.id, responsiblePostIds)
  const answers = status === 'submitted' ? parties.has('ownHead') : reportWriters.some((party) => parties.has(party))
  return answers ? ['exception'] : []
}

/** What was answered is for the rectora that marked the exception, who looks again; nobody looks at what the own office reports. */
function answerKinds({ unit, answered, makers }: WaitingReport, { actor }: Standing): NoticeKind[] {
  if (answered === null || makers.includes(actor.personId)) return []
  if (actor.assignments.some(({ unitId }) => unitId === unit.id)) return []
  return findAssignment(actor, ['technicalLead'], answered.leadUnitId) === undefined ? [] : ['toReview']
}

function followUpKinds(one: WaitingFollowUp, { toFollowUp }: Standing, ground: NoticeGround): NoticeKind[] {
  const parties = toFollowUp(one)
  if (one.status === 'answered') return parties.has('overseer') ? unlessStuck(ground, one.since, 'toReview') : []
  if (!parties.has('ownHead') && !parties.has('responsible')) return []
  if (one.status === 'returned') return unlessStuck(ground, one.since, 'returned')
  return untilDue(ground, one.dueOn, 'toAnswer')
}

function partKinds({ unit, status, since }: WaitingPart, { toPart }: Standing, ground: NoticeGround): NoticeKind[] {
  const parties = toPart(unit.id)
  if (status === 'submitted') return parties.has('reviewer') ? unlessStuck(ground, since, 'toReview') : []
  if (!parties.has('ownHead') && !parties.has('liaison')) return []
  return status === 'returned' ? unlessStuck(ground, since, 'returned') : ['owed']
}

/** A day that passed makes what was owed another thing to know. */
const stateOf = ({ today }: NoticeGround, status: string, since: string | null, dueOn: string | null): string =>
  `${status}@${since ?? (dueOn !== null && dueOn < today ? 'late' : 'inTime')}`

/** What a person has to do today, each thing once. */
export function factsOf(ground: NoticeGround, standing: Standing): NoticeFact[] {
  const day = (since: string | null): string | null => (since === null ? null : ground.dayOf(since))
  const found: NoticeFact[] = []
  const add = (kinds: NoticeKind[], fact: () => Omit<NoticeFact, 'kinds'>): void => {
    if (kinds.length > 0) found.push({ kinds, ...fact() })
  }
  for (const one of ground.reports)
    add(reportKinds(one, standing, ground), () => {
      const { thing, id, unit, year, month, activity, since, dueOn, status } = one
      const subject = { what: 'report', thing, year, month, activity } as const
      return { id: `${thing}:${id}:${stateOf(ground, status, since, dueOn)}`, unit, dueOn, since: day(since), subject }
    })
  for (const one of ground.reports)
    add(exceptionKinds(one, standing), () => {
      const { thing, id, unit, year, month, activity, exceptedAt } = one
      const subject = { what: 'exception', year, month, activity } as const
      return { id: `exception:${thing}:${id}@${exceptedAt}`, unit, dueOn: null, since: day(exceptedAt), subject }
    })
  for (const one of ground.reports)
    add(answerKinds(one, standing), () => {
      const { id, unit, year, month, activity, answered } = one
      const subject = { what: 'answer', year, month, activity } as const
      const since = answered?.at ?? null
      return { id: `answer:${id}@${since}`, unit, dueOn: null, since: day(since), subject }
    })
  for (const one of ground.followUps)
    add(followUpKinds(one, standing, ground), () => {
      const { id, kind, year, text, unit, dueOn, since, status } = one
      const state = stateOf(ground, `${status}@${since}`, null, dueOn)
      const subject = { what: 'followUp', id, kind, year, text } as const
      return { id: `followUp:${id}:${state}`, unit, dueOn, since: day(since), subject }
    })
  for (const one of ground.parts)
    add(partKinds(one, standing, ground), () => {
      const { evaluationId, year, quarter, unit, since, status } = one
      const state = stateOf(ground, status, since, null)
      const subject = { what: 'part', year, quarter } as const
      return { id: `part:${evaluationId}:${unit.id}:${state}`, unit, dueOn: null, since: day(since), subject }
    })
  return found
}
