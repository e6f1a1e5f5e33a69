import { type ActContext, act } from '../../platform/index.ts'
import { documentRoutes } from '../contracts/documents.ts'
import { roundTripText } from '../messages.es.ts'
import { mayWriteUnits } from '../model/planPolicy.ts'
import { annulActivities } from '../store/activityWrites.ts'
import { insertChangeSet } from '../store/changeStore.ts'
import { getPlanUnit } from '../store/planUnitStore.ts'
import { addToUnit } from './addActivities.ts'
import { type ChangeGround, commitChanges, demandEditable, loadGround, unitsOf } from './commitChanges.ts'

/** Takes the given activities out of the plan as one undoable set; null when there are none. */
async function annulAll(
  { tx, actor, now, newId }: Pick<ActContext<unknown>, 'tx' | 'actor' | 'now' | 'newId'>,
  ground: ChangeGround,
  ids: readonly string[],
  summary: string,
): Promise<string | null> {
  if (ids.length === 0) return null
  await annulActivities(tx, ids, now)
  const id = newId()
  const set = { id, planId: ground.plan.id, kind: 'annul' as const, personId: actor.personId, at: now, summary }
  await insertChangeSet(tx, { ...set, changes: [] }, ids)
  return id
}

export const applyRoundTrip = act({
  route: documentRoutes.applyRoundTrip,
  load: async ({ tx, input, today }) => {
    const ids = [...input.changes.map(({ activityId }) => activityId), ...input.annul]
    const ground = await loadGround({ tx, today }, input.year, ids)
    const units = []
    for (const { unitId } of input.additions) units.push(await getPlanUnit(tx, ground.plan, today, unitId))
    return { ground, units }
  },
  authorize: (actor, { ground, units }) => {
    const scope = [...new Set([...unitsOf(ground), ...units.map(({ id }) => id)])]
    const assignment = mayWriteUnits(actor, scope)
    return assignment === undefined ? undefined : { assignment, scope }
  },
  run: async (context) => {
    const { input, resource } = context
    const { ground, units } = resource
    demandEditable(ground)
    const summary = roundTripText.summary(input.fileName)
    const changeIds = [await commitChanges(context, ground, { kind: 'edit', summary, changes: input.changes })]
    const added: string[] = []
    for (const [index, unit] of units.entries()) {
      const given = input.additions[index]?.activities ?? []
      const { ids, changeId } = await addToUnit(context, unit, ground.plan.id, given, summary)
      added.push(...ids)
      changeIds.push(changeId)
    }
    changeIds.push(await annulAll(context, ground, input.annul, summary))
    const done = changeIds.filter((id) => id !== null)
    const things = [...ground.activities.keys(), ...added].map((id) => `operations.activity:${id}`)
    const { changes, annul, fileName } = input
    return {
      answer: { changeIds: done, changed: changes.length, added: added.length, annulled: annul.length },
      log: { things, data: { changeIds: done, fileName, changes, added, annulled: annul } },
    }
  },
})
