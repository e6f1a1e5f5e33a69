import { dayIn } from '../../../../kernel/clock.ts'
import { levelAbovePost } from '../../../operations/model/index.ts'
import {
  findInstitution,
  holdingsOfPosts,
  type NoticesOf,
  postsAt,
  type Reader,
  readWorkingCalendar,
  unitsAt,
} from '../../../platform/index.ts'
import type { Actor } from '../../../platform/model/index.ts'
import { partiesToEvaluation } from '../../model/evaluation/evaluationWorkflow.ts'
import { partiesToFollowUp } from '../../model/followUp/followUpWorkflow.ts'
import {
  factsOf,
  type NoticeGround,
  type Standing,
  type WaitingFollowUp,
  type WaitingPart,
} from '../../model/notices/noticeFacts.ts'
import { noticesOf } from '../../model/notices/noticesOf.ts'
import { partiesToReports } from '../../model/reportWorkflow.ts'
import { listEvaluations } from '../../store/evaluationStore.ts'
import { lastFollowUpSteps, listFollowUps } from '../../store/followUpStore.ts'
import { listEvaluationSteps, listParts } from '../../store/unitEvaluationStore.ts'
import { unitNames } from '../followUps/unitNames.ts'
import { reportsWaiting } from './reportsWaiting.ts'

type NameOf = (unitId: string) => string

async function followUpsWaiting(db: Reader, nameOf: NameOf): Promise<WaitingFollowUp[]> {
  const [all, steps] = [await listFollowUps(db, {}), await lastFollowUpSteps(db)]
  return all.flatMap(({ status, ...one }): WaitingFollowUp[] =>
    status === 'closed'
      ? []
      : [
          {
            ...one,
            status,
            unit: { id: one.unitId, name: nameOf(one.unitId) },
            since: steps.get(one.id) ?? one.givenAt,
          },
        ],
  )
}

/** Parts of the evaluations that are open. */
async function partsWaiting(db: Reader, years: readonly number[], nameOf: NameOf): Promise<WaitingPart[]> {
  const found: WaitingPart[] = []
  for (const year of years) {
    for (const { id, quarter, closedAt } of await listEvaluations(db, year)) {
      if (closedAt !== null) continue
      const steps = await listEvaluationSteps(db, id)
      for (const { id: partId, unitId, status } of await listParts(db, id)) {
        if (status === 'reviewed') continue
        const since = steps.findLast((step) => step.partId === partId)?.at ?? null
        const unit = { id: unitId, name: nameOf(unitId) }
        found.push({ ...{ evaluationId: id, year, quarter, unit, status }, since: status === 'pending' ? null : since })
      }
    }
  }
  return found
}

/** Who decides for a unit today: the people who head it, and the post above. */
async function levelsOn(db: Reader, today: string) {
  const [units, posts] = [await unitsAt(db, today), await postsAt(db, today)]
  const headPosts = posts.filter(({ roles }) => roles.includes('unitHead'))
  const unitOfPost = new Map(headPosts.map(({ id, unitId }) => [id, unitId]))
  const heads = new Map<string, string[]>()
  for (const one of await holdingsOfPosts(db, [...unitOfPost.keys()])) {
    const holds = one.personActive && one.validFrom <= today && (one.validTo === null || one.validTo > today)
    const unitId = unitOfPost.get(one.postId)
    if (holds && unitId !== undefined) heads.set(unitId, [...(heads.get(unitId) ?? []), one.personId])
  }
  const above = new Map(units.map(({ id }) => [id, levelAbovePost(units, posts, id)?.id ?? null]))
  return {
    headsOf: (unitId: string) => heads.get(unitId) ?? [],
    aboveOf: (unitId: string) => above.get(unitId) ?? null,
  }
}

function standingOf(actor: Actor, aboveOf: (unitId: string) => string | null): Standing {
  return {
    actor,
    toReport: (unitId, responsiblePostIds) => {
      const ground = { unitId, levelAbovePostId: aboveOf(unitId), responsiblePostIds }
      return new Set(partiesToReports(actor, ground).keys())
    },
    toFollowUp: (one) => new Set(partiesToFollowUp(actor, one).keys()),
    toPart: (unitId) => new Set(partiesToEvaluation(actor, unitId).keys()),
  }
}

/** Calendar days of instants; the same few instants are asked for once for each person. */
function daysIn(timeZone: string): (instant: string) => string {
  const known = new Map<string, string>()
  return (instant) => {
    const day = known.get(instant) ?? dayIn(timeZone, instant)
    known.set(instant, day)
    return day
  }
}

/** What monitoring has for each person's inbox; read once, whoever asks. */
export async function readMonitoringNotices(db: Reader, today: string): Promise<NoticesOf> {
  const nameOf = await unitNames(db)
  const { years, reports } = await reportsWaiting(db, today)
  const thisYear = Number(today.slice(0, 4))
  // What waits may wait since a year ago, and what is due may be due in the next one.
  const calendar = await readWorkingCalendar(db, { fromYear: thisYear - 1, toYear: thisYear + 1 })
  const timeZone = (await findInstitution(db))?.timeZone ?? 'UTC'
  const { headsOf, aboveOf } = await levelsOn(db, today)
  const ground: NoticeGround = {
    ...{ today, calendar, headsOf, dayOf: daysIn(timeZone), reports },
    followUps: await followUpsWaiting(db, nameOf),
    parts: await partsWaiting(db, years, nameOf),
  }
  return (actor, muted) => noticesOf(factsOf(ground, standingOf(actor, aboveOf)), muted)
}
