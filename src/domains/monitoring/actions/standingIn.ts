import { DomainError } from '../../../kernel/domainError.ts'
import { listUnitsOfActivities } from '../../operations/index.ts'
import { levelAbovePost } from '../../operations/model/index.ts'
import { postsAt, type Reader, unitsAt } from '../../platform/index.ts'
import type { Actor, Assignment } from '../../platform/model/index.ts'
import { partiesToReports, type ReportGround, type ReportParty, writersToReports } from '../model/reportWorkflow.ts'

/** What a person is to the reports of an activity's unit. */
export type Standing = { unitId: string; parties: Map<ReportParty, Assignment> }

/** Answers what one person is to the reports of a unit, or to those of an activity of which more is given. */
export type PartiesOf = (
  unitId: string,
  activity?: Pick<ReportGround, 'responsiblePostIds' | 'leadUnitId'>,
) => Map<ReportParty, Assignment>

/** What a person is to the reports of each unit on a day, or to those of one activity. */
export async function standingReader(db: Reader, actor: Actor, today: string): Promise<PartiesOf> {
  const [units, posts] = [await unitsAt(db, today), await postsAt(db, today)]
  const abovePosts = new Map<string, string | null>()
  return (unitId, activity) => {
    const known = abovePosts.get(unitId)
    const levelAbovePostId = known === undefined ? (levelAbovePost(units, posts, unitId)?.id ?? null) : known
    abovePosts.set(unitId, levelAbovePostId)
    return partiesToReports(actor, { unitId, levelAbovePostId, ...activity })
  }
}

/** @throws DomainError `operations.activityNotFound`. */
async function unitsOfActivities(db: Reader, activityIds: readonly string[]): Promise<string[]> {
  const unitOf = await listUnitsOfActivities(db, activityIds)
  const unknown = activityIds.filter((id) => !unitOf.has(id))
  if (unknown.length > 0) throw new DomainError('operations.activityNotFound', 'notFound', { ids: unknown })
  return [...new Set(unitOf.values())]
}

type Standings = { partiesIn: PartiesOf; standings: Standing[] }

const standingsIn = (partiesIn: PartiesOf, unitIds: readonly string[]): Standings => ({
  partiesIn,
  standings: unitIds.map((unitId) => ({ unitId, parties: partiesIn(unitId) })),
})

/**
 * The standings of an actor for the activities that an act names, whatever state their plan is in: who may not act is told
 * that first.
 *
 * @throws DomainError `operations.activityNotFound`.
 */
export async function standingIn(
  db: Reader,
  actor: Actor,
  activityIds: readonly string[],
  today: string,
): Promise<Standings> {
  const unitIds = await unitsOfActivities(db, activityIds)
  return standingsIn(await standingReader(db, actor, today), unitIds)
}

/**
 * The same of an actor as one who writes: that hangs from posts of the unit alone, so units and posts above are not read.
 *
 * @throws DomainError `operations.activityNotFound`.
 */
export async function writingIn(db: Reader, actor: Actor, activityIds: readonly string[]): Promise<Standings> {
  const partiesIn: PartiesOf = (unitId, activity) => writersToReports(actor, { unitId, ...activity })
  return standingsIn(partiesIn, await unitsOfActivities(db, activityIds))
}
