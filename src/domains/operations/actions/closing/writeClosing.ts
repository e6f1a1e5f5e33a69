import { DomainError } from '../../../../kernel/domainError.ts'
import { type ActContext, act } from '../../../platform/index.ts'
import { closingRoutes } from '../../contracts/closing.ts'
import { isDeclarable } from '../../model/closing/unitClosing.ts'
import { replaceComments, saveDeclarations } from '../../store/closingStore.ts'
import { getPlanForStep } from '../../store/planStore.ts'
import { planInStep } from '../planMemory.ts'
import { type ClosingStanding, readClosing } from './closingGround.ts'
import { closingPermit, takeClosingSteps } from './closingSteps.ts'

type Context = Pick<ActContext<unknown>, 'app' | 'tx' | 'actor' | 'today'>

/**
 * The named closings with the plan's row locked, in that order.
 *
 * @throws DomainError `operations.unitWithoutClosing`, `operations.yearClosed`.
 */
export async function loadClosings(
  { app, tx, actor, today }: Context,
  { year, unitIds }: { year: number; unitIds: readonly string[] },
) {
  const plan = await getPlanForStep(tx, year, today)
  const { standings } = await readClosing(tx, await planInStep({ app, tx, today }, year), actor, today)
  const named = [...new Set(unitIds)].map((unitId): ClosingStanding => {
    const standing = standings.find(({ unit }) => unit.id === unitId)
    if (standing === undefined) throw new DomainError('operations.unitWithoutClosing', 'notFound', { unitId })
    return standing
  })
  return { plan, standings: named }
}

const only = (standings: readonly ClosingStanding[]): ClosingStanding => {
  const [standing] = standings
  if (standing === undefined) throw new DomainError('operations.unitWithoutClosing', 'notFound')
  return standing
}

export const saveClosing = act({
  route: closingRoutes.saveClosing,
  load: (context) => loadClosings(context, { year: context.input.year, unitIds: [context.input.unitId] }),
  authorize: (_actor, { standings }) => {
    const { parties, unit } = only(standings)
    const assignment = parties.get('ownHead') ?? parties.get('ownLiaison')
    return assignment === undefined ? undefined : { assignment, scope: [unit.id] }
  },
  run: async ({ tx, actor, now, input, resource }) => {
    const { plan, standings } = resource
    const { unit, rows, status } = only(standings)
    if (!isDeclarable(status)) throw new DomainError('operations.closingHandedIn', 'conflict', { unit: unit.name })
    const known = new Map(rows.map((row) => [row.activity.id, row]))
    const given = [...new Map(input.rows.map((row) => [row.activityId, row])).values()]
    for (const { activityId, revision } of given) {
      const row = known.get(activityId)
      if (row === undefined || row.dropped !== null)
        throw new DomainError('operations.activityNotFound', 'notFound', { ids: [activityId] })
      if ((row.declaration?.revision ?? 0) !== revision)
        throw new DomainError('operations.closingChanged', 'conflict', { code: row.activity.code })
    }
    await saveDeclarations(tx, { planId: plan.id, unitId: unit.id }, given, { personId: actor.personId, at: now })
    return {
      answer: { saved: given.length },
      log: {
        things: given.map(({ activityId }) => `operations.activity:${activityId}`),
        unitId: unit.id,
        data: { year: input.year, rows: given.map(({ revision: _seen, ...row }) => row) },
      },
    }
  },
})

export const returnClosing = act({
  route: closingRoutes.returnClosing,
  load: (context) => loadClosings(context, { year: context.input.year, unitIds: [context.input.unitId] }),
  authorize: (_actor, { standings }) => closingPermit(standings, 'returnClosing'),
  run: async (context) => {
    const { tx, input, resource } = context
    const { plan, standings } = resource
    const { unit, unitPlan, rows } = only(standings)
    const { comments, reason } = input
    if (comments.length === 0 && reason === undefined) throw new DomainError('operations.reasonMissing', 'invalid')
    const declared = new Set(rows.filter(({ dropped }) => dropped === null).map(({ activity }) => activity.id))
    const unknown = comments.find(({ activityId }) => !declared.has(activityId))
    if (unknown !== undefined)
      throw new DomainError('operations.activityNotFound', 'notFound', { ids: [unknown.activityId] })
    await takeClosingSteps(context, plan, standings, 'returnClosing', reason)
    await replaceComments(tx, { planId: plan.id, unitId: unit.id }, comments)
    return {
      answer: { units: 1 },
      log: {
        things: [`operations.unitPlan:${unitPlan.id}`],
        unitId: unit.id,
        data: { year: input.year, reason: reason ?? null, comments },
      },
    }
  },
})
