import { DomainError } from '../../../../kernel/domainError.ts'
import { type ActContext, act, type Permit } from '../../../platform/index.ts'
import type { Actor } from '../../../platform/model/index.ts'
import { observationRoutes } from '../../contracts/observations.ts'
import type { Observation } from '../../model/workflow/observation.ts'
import {
  answererOf,
  type Onlooker,
  observerOf,
  settlerOf,
  withdrawerOf,
} from '../../model/workflow/observationPolicy.ts'
import type { PlanParty } from '../../model/workflow/parties.ts'
import { insertObservations, saveAnswer, saveEnd } from '../../store/observationStore.ts'
import { getPlanForStep } from '../../store/planStore.ts'
import { planInStep } from '../planMemory.ts'
import { readApproval, standingsOf, type UnitStanding } from './approvalGround.ts'

export function onlooker({ unitPlan, parties }: UnitStanding, actor: Actor): Onlooker {
  return { status: unitPlan.status, parties: new Set(parties.keys()), personId: actor.personId }
}

/** Nobody writes a unit's rows by observing them: the scope is empty. */
function permitFor({ parties }: UnitStanding, party: PlanParty | undefined): Permit {
  const assignment = party === undefined ? undefined : parties.get(party)
  return assignment === undefined ? undefined : { assignment, scope: [] }
}

type Place = { standing: UnitStanding; observation: Observation }

async function loadPlace(
  context: Pick<ActContext<unknown>, 'app' | 'tx' | 'actor' | 'today'>,
  { year, observationId }: { year: number; observationId: string },
): Promise<Place> {
  const { tx, actor, today } = context
  await getPlanForStep(tx, year)
  const ground = await readApproval(tx, await planInStep(context, year), actor, today)
  const observation = ground.observations.find(({ id }) => id === observationId)
  const standing = ground.standings.find(({ unitPlan }) => unitPlan.id === observation?.unitPlanId)
  if (observation === undefined || standing === undefined)
    throw new DomainError('operations.observationNotFound', 'notFound', { observationId })
  return { standing, observation }
}

function logOf({ standing, observation }: Place, data: Record<string, unknown>) {
  const things = [`operations.unitPlan:${standing.unitPlan.id}`, `operations.observation:${observation.id}`]
  if (observation.activityId !== null) things.push(`operations.activity:${observation.activityId}`)
  return { things, unitId: standing.unit.id, data }
}

export const addObservation = act({
  route: observationRoutes.addObservation,
  load: async (context) => {
    const { tx, actor, today, input } = context
    const plan = await getPlanForStep(tx, input.year)
    const whole = await planInStep(context, input.year)
    const ground = await readApproval(tx, whole, actor, today)
    const [standing] = standingsOf(ground, [input.unitId])
    const activity = whole.activities.find(({ id, unitId }) => id === input.activityId && unitId === input.unitId)
    if (standing === undefined || (input.activityId !== undefined && activity === undefined))
      throw new DomainError('operations.activityNotFound', 'notFound', { ids: [input.activityId] })
    return { plan, standing }
  },
  authorize: (actor, { standing }) => permitFor(standing, observerOf(onlooker(standing, actor))),
  run: async ({ tx, actor, now, newId, input, assignment, resource: { plan, standing } }) => {
    const observation = {
      id: newId(),
      planId: plan.id,
      unitPlanId: standing.unitPlan.id,
      activityId: input.activityId ?? null,
      field: input.activityId === undefined ? null : (input.field ?? null),
      round: plan.round,
      text: input.text,
      personId: actor.personId,
      postName: assignment?.postName ?? '',
      at: now,
    }
    await insertObservations(tx, [observation])
    const place = { standing, observation: { ...observation, personName: actor.name, answer: null, end: null } }
    return { answer: { id: observation.id }, log: logOf(place, { text: input.text, field: observation.field }) }
  },
})

export const answerObservation = act({
  route: observationRoutes.answerObservation,
  load: (context) => loadPlace(context, context.input),
  authorize: (actor, { standing, observation }) =>
    permitFor(standing, answererOf(onlooker(standing, actor), observation)),
  run: async ({ tx, actor, now, input, resource }) => {
    await saveAnswer(tx, resource.observation.id, { text: input.text, personId: actor.personId, at: now })
    return { answer: { id: resource.observation.id }, log: logOf(resource, { answer: input.text }) }
  },
})

export const settleObservation = act({
  route: observationRoutes.settleObservation,
  load: (context) => loadPlace(context, context.input),
  authorize: (actor, { standing, observation }, { outcome }) => {
    const rule = outcome === 'resolved' ? settlerOf : withdrawerOf
    return permitFor(standing, rule(onlooker(standing, actor), observation))
  },
  run: async ({ tx, actor, now, input, resource }) => {
    const { id } = resource.observation
    await saveEnd(tx, [id], { outcome: input.outcome, personId: actor.personId, at: now })
    return { answer: { id }, log: logOf(resource, { outcome: input.outcome }) }
  },
})
