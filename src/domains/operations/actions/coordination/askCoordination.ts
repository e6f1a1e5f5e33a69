import { DomainError } from '../../../../kernel/domainError.ts'
import { act } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { coordinationRoutes } from '../../contracts/coordination.ts'
import { unitWriters } from '../../model/planPolicy.ts'
import { insertCoordination, listCoordination } from '../../store/coordinationStore.ts'
import { listPlanUnits } from '../../store/planUnitStore.ts'
import { commitChanges, demandEditable, loadGround, unitsOf } from '../commitChanges.ts'

/** @throws DomainError `operations.alreadyAsked` where a living request of the activity to that unit stands. */
export const askCoordination = act({
  route: coordinationRoutes.askCoordination,
  load: async ({ tx, input, today }) => {
    const ground = await loadGround({ tx, today }, input.year, [input.activityId])
    return { ground, units: await listPlanUnits(tx, ground.plan, today) }
  },
  authorize: (actor, { ground }) => {
    const [unitId = ''] = unitsOf(ground)
    const assignment = findAssignment(actor, unitWriters, unitId)
    return assignment === undefined ? undefined : { assignment, scope: [unitId] }
  },
  run: async (context) => {
    const { tx, actor, now, newId, input, resource } = context
    const { ground, units } = resource
    demandEditable(ground)
    const activity = ground.activities.get(input.activityId)
    const asked = [...new Set(input.unitIds)].filter((unitId) => unitId !== activity?.unitId)
    const unknown = asked.find((unitId) => !units.some(({ id }) => id === unitId))
    if (activity === undefined || asked.length === 0 || unknown !== undefined)
      throw new DomainError('operations.unitNotFound', 'notFound', { unitId: unknown ?? '' })
    const known = (await listCoordination(tx, ground.plan.id)).find(
      (one) => one.activityId === activity.id && asked.includes(one.askedUnitId) && one.status !== 'withdrawn',
    )
    if (known !== undefined)
      throw new DomainError('operations.alreadyAsked', 'conflict', {
        unit: units.find(({ id }) => id === known.askedUnitId)?.name ?? '',
      })
    const requests = asked.map((askedUnitId) => ({
      id: newId(),
      activityId: activity.id,
      askingUnitId: activity.unitId,
      askedUnitId,
      what: input.what,
      joint: input.joint,
    }))
    await insertCoordination(tx, ground.plan.id, requests, { personId: actor.personId, at: now })
    const supports = [...new Set([...activity.supports, ...asked])].toSorted()
    if (supports.length > activity.supports.length)
      await commitChanges(context, ground, {
        kind: 'edit',
        summary: '',
        changes: [{ activityId: activity.id, field: 'supports', before: activity.supports, after: supports }],
      })
    return {
      answer: { ids: requests.map(({ id }) => id) },
      log: {
        things: [`operations.activity:${activity.id}`, ...asked.map((unitId) => `platform.unit:${unitId}`)],
        unitId: activity.unitId,
        data: { year: input.year, asked, what: input.what, joint: input.joint },
      },
    }
  },
})
