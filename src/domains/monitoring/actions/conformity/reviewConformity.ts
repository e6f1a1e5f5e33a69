import { DomainError } from '../../../../kernel/domainError.ts'
import type { Month } from '../../../../kernel/month.ts'
import { nextStatus, partyFor } from '../../../../kernel/workflow.ts'
import { listLeadUnits, planAloneInForce } from '../../../operations/index.ts'
import type { ConformityAct } from '../../../operations/model/index.ts'
import { type ActContext, act, type Permit } from '../../../platform/index.ts'
import { type Actor, findAssignment } from '../../../platform/model/index.ts'
import { reportConformityRoutes } from '../../contracts/conformity.ts'
import { reportConformityWorkflow } from '../../model/conformity/reportConformity.ts'
import { insertConformity, type NewConformity } from '../../store/conformityStore.ts'
import { demandMonth, type MonthRow, readMonth, rowOf } from '../monthGround.ts'
import { standingReader } from '../standingIn.ts'
import { conformityFacts, isLed, type LedRow } from './conformityFacts.ts'

type Place = { year: number; month: Month }
/** One of the reports that an act names; `digest` is what whoever acts looked at. */
type Taken = { activityId: string; digest: string; act: ConformityAct; field: string | null; reason: string | null }
type Loading = Pick<ActContext<unknown>, 'tx' | 'today'>

/** Who leads is asked of the activities as they are, whatever state their plan is in, before anything of them is read. */
async function load({ tx, today }: Loading, year: number, named: readonly { activityId: string }[]) {
  const plan = await planAloneInForce(tx, year, today)
  const ids = named.map(({ activityId }) => activityId)
  const leads = await listLeadUnits(tx, ids)
  return { plan, leads: ids.map((id) => leads.get(id)) }
}
type Ground = Awaited<ReturnType<typeof load>>

/** Nobody writes an office's reports by looking at them: the scope is empty. */
function permitLead(actor: Actor, { leads }: Ground): Permit {
  const assignments = leads.map((lead) =>
    lead === undefined ? undefined : findAssignment(actor, ['technicalLead'], lead),
  )
  const [assignment] = assignments
  return assignment === undefined || assignments.includes(undefined) ? undefined : { assignment, scope: [] }
}

/** @throws DomainError `monitoring.conformityNotAsked`: the version in force has the activity under no such type. */
function demandLed(row: MonthRow): LedRow {
  if (!isLed(row)) throw new DomainError('monitoring.conformityNotAsked', 'notFound', { code: row.activity.code })
  return row
}

type Context = Pick<ActContext<unknown>, 'actor' | 'now' | 'newId'>

/** @throws DomainError `monitoring.conformityChanged`: the report is not as it was seen; or the refusal of the workflow. */
function stepOf({ actor, now, newId }: Context, row: LedRow, taken: Taken): NewConformity {
  const { report, parties, conformity } = row
  const { act: step, digest, field, reason } = taken
  const facts = conformityFacts(actor, row)
  const party = partyFor(reportConformityWorkflow, step, parties.keys())
  const assignment = party === undefined ? undefined : parties.get(party)
  if (assignment === undefined) throw new DomainError('monitoring.conformityNotAsked', 'notFound', facts.about)
  const to = nextStatus(reportConformityWorkflow, step, conformity.status, facts, facts.about)
  if (report === undefined || conformity.digest !== digest)
    throw new DomainError('monitoring.conformityChanged', 'conflict', facts.about)
  return {
    ...{ id: newId(), reportId: report.id, templateId: conformity.template.id, position: conformity.trail.length + 1 },
    ...{ act: step, from: conformity.status, to, digest, field, reason, at: now },
    ...{ personId: actor.personId, postName: assignment.postName, bySubstitute: assignment.kind === 'substitute' },
  }
}

/** Takes the acts, all or none, each with its line in the trail of its report, and says which things they were about. */
async function takeSteps(
  context: Context & Loading,
  { plan }: Ground,
  { year, month }: Place,
  taken: readonly Taken[],
): Promise<string[]> {
  const { tx, actor, today } = context
  const found = demandMonth(plan, year, month, today)
  const partiesIn = await standingReader(tx, actor, today)
  const ids = taken.map(({ activityId }) => activityId)
  const rows = await readMonth(tx, found, month, { actor, partiesIn, today }, ids)
  const steps = taken.map((one) => stepOf(context, demandLed(rowOf(rows, one.activityId)), one))
  await insertConformity(tx, steps)
  return [
    ...steps.map(({ reportId }) => `monitoring.report:${reportId}`),
    ...ids.map((id) => `operations.activity:${id}`),
  ]
}

export const reviewReportConformity = act({
  route: reportConformityRoutes.reviewReportConformity,
  load: ({ tx, today, input }) => load({ tx, today }, input.year, [...input.give, ...input.except]),
  authorize: permitLead,
  run: async (context) => {
    const { resource, input } = context
    const { year, month, give, except } = input
    const things = await takeSteps(context, resource, input, [
      ...give.map((one) => ({ ...one, act: 'give' as const, field: null, reason: null })),
      ...except.map(({ text, ...one }) => ({ ...one, act: 'except' as const, reason: text })),
    ])
    const exceptions = except.map(({ activityId, field, text }) => ({ activityId, field, text }))
    return {
      answer: { given: give.length, exceptions: except.length },
      log: { things, data: { year, month, given: give.length, exceptions } },
    }
  },
})

export const withdrawReportConformity = act({
  route: reportConformityRoutes.withdrawReportConformity,
  load: ({ tx, today, input }) => load({ tx, today }, input.year, input.reports),
  authorize: permitLead,
  run: async (context) => {
    const { resource, input } = context
    const { year, month, reports, reason } = input
    const taken = reports.map((one) => ({ ...one, act: 'withdraw' as const, field: null, reason }))
    const things = await takeSteps(context, resource, input, taken)
    return {
      answer: { withdrawn: reports.length },
      log: { things, data: { year, month, withdrawn: reports.length, reason } },
    }
  },
})
