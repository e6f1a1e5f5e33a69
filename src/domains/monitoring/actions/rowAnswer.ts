import type { Month } from '../../../kernel/month.ts'
import { refusalWords } from '../../../kernel/refusalWords.ts'
import { availableActs } from '../../../kernel/workflow.ts'
import { monitoringErrors } from '../messages.es.ts'
import type { DueDay } from '../model/monthClosing.ts'
import { closedBy, reopeningOf } from '../model/monthLock.ts'
import { emptyContent } from '../model/report.ts'
import { isWritable, reportWorkflow, reportWriters } from '../model/reportWorkflow.ts'
import type { RowConformity } from './conformity/rowConformity.ts'
import type { mayRectify, OwnCorrection } from './corrections/correctionAnswers.ts'
import type { Locks } from './cuts/lockGround.ts'
import type { MonthRow } from './monthGround.ts'
import type { Unproven } from './verification/unprovenEvidence.ts'

/** The cut that closed the month for a unit, or the reopening through which it writes all the same. */
export function closedFor({ cuts, reopenings }: Locks, { unitId, month, today }: UnitDay) {
  const cut = closedBy(cuts, month)
  if (cut === undefined) return { lock: null, reopened: null }
  const { number, at } = cut
  const reopening = reopeningOf(reopenings, unitId, month, today)
  if (reopening === undefined) return { lock: { number, at }, reopened: null }
  return { lock: null, reopened: { number, endsOn: reopening.endsOn, reason: reopening.reason } }
}
type UnitDay = { unitId: string; month: Month; today: string }

type Rectifying = { mayRectify: ReturnType<typeof mayRectify>; corrections: OwnCorrection[] }

type Closing = { due: DueDay; today: string } & ReturnType<typeof closedFor>

type Beside = Rectifying & { unproven: Unproven[] }

/** What a unidad rectora said, as its steps are read in the trail of the report. */
export function conformityAnswer(conformity: RowConformity | null) {
  if (conformity === null) return null
  const { template, status, changed, exception, trail } = conformity
  return {
    ...{ template: template.name, status, changed },
    exception: exception && { field: exception.field, text: exception.reason ?? '', by: exception.postName },
    steps: trail.map(({ act, personName, postName, bySubstitute, field, reason: comment, at }) => ({
      ...{ act, personName, postName, bySubstitute, field, comment, at, dueOn: null, late: false },
    })),
  }
}

/** One activity in a month as whoever asks may see and do it. */
export function rowAnswer(row: MonthRow, month: Month, { due, lock, reopened, today, ...beside }: Closing & Beside) {
  const { activity, unit, form, programmedBp, doneBp, report, steps, parties, conformity } = row
  const facts = { ...row.facts, isKept: report?.status === 'validated' && (lock !== null || reopened !== null) }
  const { id, code, name, expectedResult, means, target, responsibleText } = activity
  const status = report?.status ?? 'draft'
  const acts = lock !== null ? [] : availableActs(reportWorkflow, status, parties.keys(), facts)
  return {
    activity: {
      ...{ id, code, name, expectedResult, means, responsible: responsibleText },
      unitOfMeasure: target?.unitOfMeasure ?? null,
    },
    unit: { id: unit.id, name: unit.name },
    ...{ form, programmedBp, doneBp, missing: facts.missing, warnings: [...row.warnings], steps: [...steps] },
    due: { on: due.dueOn, hasPassed: today > due.dueOn, extendedBecause: due.extension?.reason ?? null },
    programmedQuantity: target?.quantities[month - 1] ?? null,
    ...{ lock, reopened, ...beside, conformity: conformityAnswer(conformity) },
    report: report === undefined ? null : { ...emptyContent, ...report, typedBy: report.typedByName },
    mayWrite: lock === null && isWritable(status) && reportWriters.some((party) => parties.has(party)),
    available: acts.map(({ act, refusal }) => ({
      act,
      refusal: refusal === null ? null : refusalWords(refusal, monitoringErrors),
    })),
  }
}
