import { DomainError } from '../../../../kernel/domainError.ts'
import { availableActs } from '../../../../kernel/workflow.ts'
import { listUnitsOfActivities } from '../../../operations/index.ts'
import { handOutStored, query, readStoredFile, unitsAt } from '../../../platform/index.ts'
import { type Actor, findAssignment } from '../../../platform/model/index.ts'
import { followUpRoutes } from '../../contracts/followUps.ts'
import { isOverdue } from '../../model/followUp/followUp.ts'
import {
  belongsTo,
  followUpWorkflow,
  instructors,
  mayReadFollowUp,
  partiesToFollowUp,
} from '../../model/followUp/followUpWorkflow.ts'
import {
  findFollowUp,
  getFollowUp,
  listFollowUpSteps,
  listFollowUps,
  type StoredFollowUp,
} from '../../store/followUpStore.ts'
import { unitNames } from './unitNames.ts'

/** @throws DomainError `platform.signInFirst`. */
function demandActor(actor: Actor | undefined): Actor {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  return actor
}

type Seen = { actor: Actor; today: string; nameOf: (unitId: string) => string }

function shown(one: StoredFollowUp, { actor, today, nameOf }: Seen) {
  const { id, kind, year, text, unitId, postName, dueOn, status, givenPost, givenAt } = one
  const parties = partiesToFollowUp(actor, one)
  const acts = availableActs(followUpWorkflow, status, parties.keys(), { ownAnswer: one.answeredBy === actor.personId })
  return {
    ...{ id, kind, year, text, postName, dueOn, status, givenPost, givenAt },
    unit: { id: unitId, name: nameOf(unitId) },
    isOverdue: isOverdue(one, today),
    available: acts.filter(({ refusal }) => refusal === null).map(({ act }) => act),
  }
}

export const followUps = query(followUpRoutes.followUps, async ({ db, actor: viewer, today, input }) => {
  const actor = demandActor(viewer)
  const seen = { actor, today, nameOf: await unitNames(db) }
  const all = (await listFollowUps(db, input)).filter((one) => mayReadFollowUp(actor, one))
  const rows = all.map((one) => shown(one, seen))
  return {
    rows: input.mine === undefined ? rows : rows.filter(({ available }) => available.length > 0),
    mayInstruct: findAssignment(actor, instructors) !== undefined,
  }
})

/** @throws DomainError `monitoring.instructionNotForYou`. */
function demandReadable(actor: Actor, found: StoredFollowUp): void {
  if (!mayReadFollowUp(actor, found)) throw new DomainError('monitoring.instructionNotForYou', 'forbidden')
}

export const followUp = query(followUpRoutes.followUp, async ({ db, actor: viewer, today, input }) => {
  const actor = demandActor(viewer)
  const found = await findFollowUp(db, input.id)
  if (found === undefined) return { followUp: null }
  demandReadable(actor, found)
  const { givenBy, origin, quarter } = found
  return {
    followUp: {
      ...shown(found, { actor, today, nameOf: await unitNames(db) }),
      ...{ givenBy, origin, quarter, steps: await listFollowUpSteps(db, found.id) },
    },
  }
})

/** The file of an answer as it was sent; each time is a line in the log. */
export const downloadAnswerFile = handOutStored(
  followUpRoutes.downloadAnswerFile,
  async ({ app, db, actor, input }) => {
    const found = await getFollowUp(db, input.id)
    demandReadable(actor, found)
    const file = (await listFollowUpSteps(db, found.id)).find(({ id }) => id === input.stepId)?.file
    if (!file) throw new DomainError('monitoring.fileNotFound', 'notFound', { fileId: input.stepId })
    const { sha256, ...named } = file
    return {
      file: { ...named, bytes: await readStoredFile(app.files, sha256), inline: false },
      log: { things: [`monitoring.followUp:${found.id}`], unitId: found.unitId, data: { sha256 } },
    }
  },
)

export const instructionGround = query(
  followUpRoutes.instructionGround,
  async ({ db, actor: viewer, today, input: { unitId, activityId } }) => {
    const actor = demandActor(viewer)
    const units = (await unitsAt(db, today)).filter(({ id }) => !belongsTo(actor, id))
    const asked = activityId === undefined ? unitId : (await listUnitsOfActivities(db, [activityId])).get(activityId)
    return {
      units: units.map(({ id, name }) => ({ id, name })),
      unitId: units.find(({ id }) => id === asked)?.id ?? null,
    }
  },
)
