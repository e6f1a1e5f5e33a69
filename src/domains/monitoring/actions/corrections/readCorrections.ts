import { DomainError } from '../../../../kernel/domainError.ts'
import { planInForce } from '../../../operations/index.ts'
import { query } from '../../../platform/index.ts'
import { correctionRoutes } from '../../contracts/corrections.ts'
import { shownIn } from '../../model/correction.ts'
import { listCorrections } from '../../store/correctionStore.ts'
import { readLocks } from '../cuts/lockGround.ts'
import { respondingPosts } from '../monthGround.ts'
import { standingReader } from '../standingIn.ts'
import { correctionAnswers, mayReadCorrection } from './correctionAnswers.ts'

/** Those that were written in the month; of the open one, also those that wait. */
export const corrections = query(correctionRoutes.corrections, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const plan = await planInForce(db, input.year, today)
  if (plan === undefined) return { corrections: [] }
  const { cuts } = await readLocks(db, plan.plan.id)
  const activities = new Map(plan.units.flatMap((unit) => unit.activities.map((one) => [one.id, one] as const)))
  const partiesIn = await standingReader(db, actor, today)
  const own = (await listCorrections(db, plan.plan.id))
    .filter((correction) => shownIn(correction, cuts) === input.month)
    .flatMap((correction) => {
      const activity = activities.get(correction.activityId)
      const responsiblePostIds = activity === undefined ? [] : respondingPosts(activity)
      const parties = partiesIn(correction.unitId, { responsiblePostIds })
      return activity !== undefined && mayReadCorrection(correction, parties) ? [{ correction, activity, parties }] : []
    })
  const answers = await correctionAnswers(db, actor, own)
  return {
    corrections: answers.flatMap((answer, at) => {
      const activity = own[at]?.activity
      if (activity === undefined) return []
      const { id, code, name, target } = activity
      return [{ ...answer, activity: { id, code, name, unitOfMeasure: target?.unitOfMeasure ?? null } }]
    }),
  }
})
