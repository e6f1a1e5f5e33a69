import { DomainError } from '../../../../kernel/domainError.ts'
import { nextStatus, partyFor } from '../../../../kernel/workflow.ts'
import { type ActContext, act, type Permit } from '../../../platform/index.ts'
import { conformityRoutes } from '../../contracts/conformity.ts'
import { type ConformityAct, type ConformityStep, conformityWorkflow } from '../../model/workflow/conformity.ts'
import { insertConformity } from '../../store/conformityStore.ts'
import { insertObservations, type NewObservation, saveEnd } from '../../store/observationStore.ts'
import { getPlanForStep } from '../../store/planStore.ts'
import { planInStep, type WholePlan } from '../planMemory.ts'
import { signatureOf } from '../signatureOf.ts'
import {
  conformityFacts,
  conformityParties,
  type ReviewedActivity,
  readConformityRecord,
  reviewedActivities,
} from './conformityGround.ts'

/** One of the activities that an act names; `seen` is the digest that whoever acts looked at. */
type Taken = {
  reviewed: ReviewedActivity
  act: ConformityAct
  seen: string
  exception?: { field?: string | undefined; text: string }
}
type Named = { activityId: string; digest: string }
type Ground = { whole: WholePlan; taken: Taken[] }
type Loading = Pick<ActContext<unknown>, 'app' | 'tx' | 'today'>

async function load({ app, tx, today }: Loading, year: number) {
  await getPlanForStep(tx, year, today)
  const whole = await planInStep({ app, tx, today }, year)
  const all = reviewedActivities(whole, await readConformityRecord(tx, whole.plan.id, today))
  const known = new Map(all.map((one) => [one.activity.id, one]))
  const find = (activityId: string): ReviewedActivity => {
    const found = known.get(activityId)
    if (found === undefined) throw new DomainError('operations.conformityNotAsked', 'notFound', { activityId })
    return found
  }
  const take = (named: readonly Named[], step: ConformityAct): Taken[] =>
    named.map(({ activityId, digest }) => ({ reviewed: find(activityId), act: step, seen: digest }))
  return { whole, take }
}

/** Nobody writes an office's rows by looking at them: the scope is empty. */
function permitFor(actor: Parameters<typeof conformityParties>[0], { taken }: Ground): Permit {
  const assignments = taken.map(({ reviewed, act: step }) => {
    const parties = conformityParties(actor, reviewed)
    const party = partyFor(conformityWorkflow, step, parties.keys())
    return party === undefined ? undefined : parties.get(party)
  })
  const [first] = assignments
  return first === undefined || assignments.includes(undefined) ? undefined : { assignment: first, scope: [] }
}

type Context = Pick<ActContext<unknown>, 'tx' | 'actor' | 'now' | 'newId'>

/**
 * Takes the acts, all or none, each with its line in the trail; an exception is an observation of the office's plan, and
 * what an exception asked for is closed by what follows it.
 *
 * @throws DomainError `operations.conformityChanged` where an activity is not as it was seen, or the first refusal.
 */
async function takeSteps(context: Context, { whole, taken }: Ground, reason: string | undefined): Promise<void> {
  const { tx, actor, now, newId } = context
  const { plan } = whole
  const observations: NewObservation[] = []
  const ended = { resolved: [] as string[], withdrawn: [] as string[] }
  const steps = taken.map(({ reviewed, act: step, seen, exception }): Omit<ConformityStep, 'personName'> => {
    const { activity, template, digest, status } = reviewed
    const facts = conformityFacts(whole, actor, reviewed)
    if (seen !== digest) throw new DomainError('operations.conformityChanged', 'conflict', { ...facts.about })
    const to = nextStatus(conformityWorkflow, step, status, facts, facts.about)
    const parties = conformityParties(actor, reviewed)
    const party = partyFor(conformityWorkflow, step, parties.keys())
    const signature = signatureOf(context, party === undefined ? undefined : parties.get(party), reason)
    let observationId: string | null = null
    if (exception !== undefined) {
      observationId = newId()
      const { unitPlanId, id: activityId } = activity
      const place = { planId: plan.id, unitPlanId, activityId, field: exception.field ?? null, round: plan.round }
      const { personId, postName, at } = signature
      observations.push({ id: observationId, ...place, text: exception.text, personId, postName, at })
    }
    if (reviewed.observation !== null) ended[step === 'give' ? 'resolved' : 'withdrawn'].push(reviewed.observation.id)
    const what = { activityId: activity.id, templateId: template.id, digest, observationId }
    return { ...signature, ...what, act: step, from: status, to }
  })
  for (const outcome of ['resolved', 'withdrawn'] as const)
    if (ended[outcome].length > 0) await saveEnd(tx, ended[outcome], { outcome, personId: actor.personId, at: now })
  await insertObservations(tx, observations)
  await insertConformity(tx, plan.id, steps)
}

function logOf({ whole, taken }: Ground, data: Record<string, unknown>) {
  const leads = [...new Set(taken.map(({ reviewed }) => reviewed.template.leadUnitId))]
  return {
    things: taken.map(({ reviewed }) => `operations.activity:${reviewed.activity.id}`),
    unitId: leads.length === 1 ? (leads[0] ?? null) : null,
    data: { year: whole.plan.year, ...data },
  }
}

function count({ taken }: Ground, step: ConformityAct): number {
  return taken.filter(({ act: one }) => one === step).length
}

export const reviewConformity = act({
  route: conformityRoutes.reviewConformity,
  load: async (context): Promise<Ground> => {
    const { give, except, year } = context.input
    const { whole, take } = await load(context, year)
    const excepted = take(except, 'except').map((one, at) => {
      const { field, text } = except[at] ?? { text: '' }
      return { ...one, exception: { field, text } }
    })
    return { whole, taken: [...take(give, 'give'), ...excepted] }
  },
  authorize: (actor, ground) => permitFor(actor, ground),
  run: async (context) => {
    const { resource, input } = context
    await takeSteps(context, resource, undefined)
    const given = count(resource, 'give')
    const exceptions = input.except.map(({ activityId, field, text }) => ({ activityId, field: field ?? null, text }))
    return {
      answer: { given, exceptions: exceptions.length },
      log: logOf(resource, { given, exceptions }),
    }
  },
})

export const withdrawConformity = act({
  route: conformityRoutes.withdrawConformity,
  load: async (context): Promise<Ground> => {
    const { whole, take } = await load(context, context.input.year)
    return { whole, taken: take(context.input.activities, 'withdraw') }
  },
  authorize: (actor, ground) => permitFor(actor, ground),
  run: async (context) => {
    const { resource, input } = context
    await takeSteps(context, resource, input.reason)
    const withdrawn = count(resource, 'withdraw')
    return { answer: { withdrawn }, log: logOf(resource, { withdrawn, reason: input.reason }) }
  },
})
