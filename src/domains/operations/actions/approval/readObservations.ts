import { DomainError } from '../../../../kernel/domainError.ts'
import { query } from '../../../platform/index.ts'
import { observationRoutes } from '../../contracts/observations.ts'
import { answererOf, observerOf, settlerOf, withdrawerOf } from '../../model/workflow/observationPolicy.ts'
import { activitiesById, planOf } from '../planMemory.ts'
import { readApproval, standingsOf } from './approvalGround.ts'
import { onlooker } from './observations.ts'

export const observations = query(observationRoutes.observations, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const whole = await planOf(db, input.year, today)
  const ground = await readApproval(db, whole, actor, today)
  const standings = input.unitId === undefined ? ground.standings : standingsOf(ground, [input.unitId])
  const activities = activitiesById(whole)
  return {
    mayObserve: standings.some((standing) => observerOf(onlooker(standing, actor)) !== undefined),
    observations: standings.flatMap((standing) => {
      const seen = onlooker(standing, actor)
      return standing.record.observations.map((observation) => {
        const { id, activityId, field, round, text, personName, postName, at, answer, end } = observation
        const activity = activityId === null ? undefined : activities.get(activityId)
        return {
          id,
          unitId: standing.unit.id,
          activityId,
          activityCode: activity?.code ?? null,
          activityName: activity?.name ?? null,
          field,
          round,
          text,
          personName,
          postName,
          at,
          answer,
          end,
          mayAnswer: answererOf(seen, observation) !== undefined,
          maySettle: settlerOf(seen, observation) !== undefined,
          mayWithdraw: withdrawerOf(seen, observation) !== undefined,
        }
      })
    }),
  }
})
