import type { OutputOf } from '../../../../kernel/contract.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { refusalWords } from '../../../../kernel/refusalWords.ts'
import { compareText } from '../../../../kernel/text.ts'
import { availableActs } from '../../../../kernel/workflow.ts'
import { type PlanInForce, planInForce } from '../../../operations/index.ts'
import { query, unitsAt } from '../../../platform/index.ts'
import { type Actor, findAssignment } from '../../../platform/model/index.ts'
import { reportConformityRoutes } from '../../contracts/conformity.ts'
import { monitoringErrors } from '../../messages.es.ts'
import { type ReportConformity, reportConformityWorkflow } from '../../model/conformity/reportConformity.ts'
import { typesInOrder } from '../../model/conformity/typeOrder.ts'
import { isBehind } from '../../model/dueMonth.ts'
import { isLateReport } from '../../model/monthClosing.ts'
import { mayReadReport, mayReadReview } from '../../model/readingPolicy.ts'
import { readMonth } from '../monthGround.ts'
import { standingReader } from '../standingIn.ts'
import { conformityFacts, isLed, type LedRow } from './conformityFacts.ts'

type Type = OutputOf<typeof reportConformityRoutes.reportConformity>['types'][number]
type Row = Type['rows'][number]

function saidIn({ report }: LedRow): Row['report'] {
  if (report === undefined) return null
  const { quantity, received, attended, achievement, difficulty, noEvidence, evidence } = report
  return { quantity, received, attended, achievement, difficulty, noEvidence, pieces: evidence.length }
}

function lastAnswer({ act, field, reason, personName, postName, at }: ReportConformity): Row['last'] {
  return { act, field, reason, personName, postName, at }
}

/** What was sent is shown to who may read the report; of a draft, that it is one. */
function rowOf(actor: Actor, row: LedRow, month: number): Row {
  const { activity, unit, form, programmedBp, doneBp, report, steps, parties, conformity } = row
  const { id, code, target } = activity
  const reportStatus = report?.status ?? 'draft'
  const isShown = reportStatus !== 'draft' && mayReadReport(actor, parties, reportStatus)
  const { status, changed, trail } = conformity
  const last = mayReadReview(actor, parties) ? trail.at(-1) : undefined
  const acts = availableActs(reportConformityWorkflow, status, parties.keys(), conformityFacts(actor, row))
  return {
    activity: { id, code, unitOfMeasure: target?.unitOfMeasure ?? null },
    unit: { id: unit.id, name: unit.name },
    ...{ form, programmedBp, programmedQuantity: target?.quantities[month - 1] ?? null },
    ...{ doneBp: isShown ? doneBp : null, reportStatus, report: isShown ? saidIn(row) : null },
    behind: isShown && form !== 'demand' ? isBehind(programmedBp, doneBp) : null,
    late: isLateReport(steps),
    ...{ digest: isShown ? conformity.digest : null, status, changed },
    last: last === undefined ? null : lastAnswer(last),
    available: acts.map(({ act, refusal }) => ({
      act,
      refusal: refusal === null ? null : refusalWords(refusal, monitoringErrors),
    })),
  }
}

/** Activities that come from an actividad tipo: no others have a rectora. */
function idsOfTypes({ units }: PlanInForce): string[] {
  return units.flatMap(({ activities }) => activities.filter(({ template }) => template !== null).map(({ id }) => id))
}

/** The reports of a month that rectoras look at, by actividad tipo, whoever asks. */
export const reportConformity = query(reportConformityRoutes.reportConformity, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const { year, month } = input
  const plan = await planInForce(db, year, today)
  if (plan === undefined) return { version: null, types: [] }
  const partiesIn = await standingReader(db, actor, today)
  const rows = (await readMonth(db, plan, month, { actor, partiesIn, today }, idsOfTypes(plan))).filter(isLed)
  const names = new Map((await unitsAt(db, today)).map(({ id, name }) => [id, name]))
  const templates = new Map(rows.map(({ conformity: { template } }) => [template.id, template]))
  const types = [...templates.values()].map(({ id, name, leadUnitId }): Type => {
    const own = rows.filter(({ conformity }) => conformity.template.id === id)
    return {
      ...{ id, name, leadUnit: { id: leadUnitId, name: names.get(leadUnitId) ?? '' } },
      mine: findAssignment(actor, ['technicalLead'], leadUnitId) !== undefined,
      rows: own.toSorted((a, b) => compareText(a.unit.name, b.unit.name)).map((row) => rowOf(actor, row, month)),
    }
  })
  return { version: plan.version, types: typesInOrder(types) }
})
