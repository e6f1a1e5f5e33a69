import { DomainError } from '../../../kernel/domainError.ts'
import { fillIn } from '../../../kernel/text.ts'
import { availableActs } from '../../../kernel/workflow.ts'
import { planInForce } from '../../operations/index.ts'
import { query } from '../../platform/index.ts'
import { reportRoutes } from '../contracts/reports.ts'
import { monitoringErrors } from '../messages.es.ts'
import { isWritable, reportWorkflow, reportWriters } from '../model/reportWorkflow.ts'
import { emptyContent, type MonthRow, readMonth } from './monthGround.ts'
import { standingReader } from './standingIn.ts'

function wordsOf({ code, details }: DomainError): { code: string; message: string; remedy: string } {
  const sentences: Readonly<Record<string, { message: string; remedy: string }>> = monitoringErrors
  const { message = '', remedy = '' } = sentences[code] ?? {}
  return { code, message: fillIn(message, details), remedy: fillIn(remedy, details) }
}

function shown({ activity, unit, form, programmedBp, doneBp, report, steps, facts, parties }: MonthRow, month: number) {
  const { id, code, name, expectedResult, means, target, responsibleText } = activity
  const status = report?.status ?? 'draft'
  const acts = report === undefined ? [] : availableActs(reportWorkflow, status, parties.keys(), facts)
  return {
    activity: {
      ...{ id, code, name, expectedResult, means, responsible: responsibleText },
      unitOfMeasure: target?.unitOfMeasure ?? null,
    },
    unit: { id: unit.id, name: unit.name },
    ...{ form, programmedBp, doneBp, missing: facts.missing, steps: [...steps] },
    programmedQuantity: target?.quantities[month - 1] ?? null,
    report: report === undefined ? null : { ...emptyContent, ...report, typedBy: report.typedByName },
    mayWrite: isWritable(status) && reportWriters.some((party) => parties.has(party)),
    available: acts.map(({ act, refusal }) => ({ act, refusal: refusal === null ? null : wordsOf(refusal) })),
  }
}

/** Rows of the units in which the person writes or decides; of the level above, only what has been sent. */
export const myMonth = query(reportRoutes.myMonth, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const plan = await planInForce(db, input.year, today)
  if (plan === undefined) return { version: null, rows: [] }
  const partiesIn = await standingReader(db, actor, today)
  const rows = await readMonth(db, plan, input.month, { actor, partiesIn })
  const mine = rows.filter(
    ({ parties, report }) =>
      reportWriters.some((party) => parties.has(party)) ||
      (parties.has('levelAbove') && report !== undefined && report.status !== 'draft'),
  )
  return { version: plan.version, rows: mine.map((row) => shown(row, input.month)) }
})
