import { DomainError } from '../../../../kernel/domainError.ts'
import { planInForce } from '../../../operations/index.ts'
import { query } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { unitWeightRoutes } from '../../contracts/unitWeights.ts'
import { firstWeighableDay, unitWeightsOn } from '../../model/compliance/unitWeights.ts'
import { closingKeepers } from '../../model/monthClosing.ts'
import { listUnitWeights } from '../../store/unitWeightStore.ts'
import { unitNames } from '../followUps/unitNames.ts'
import { weighingGround } from './weighingGround.ts'

export const unitWeights = query(unitWeightRoutes.unitWeights, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const found = await planInForce(db, input.year, today)
  if (found === undefined)
    return { inForce: false, mayKeep: false, firstDay: null, units: [], decided: [], holds: null }
  const [decided, ground, nameOf] = await Promise.all([
    listUnitWeights(db, found.plan.id),
    weighingGround(db, found),
    unitNames(db),
  ])
  const places = new Map(found.units.map(({ id }, at) => [id, at]))
  const placeOf = ([unitId]: readonly [string, number]): number => places.get(unitId) ?? places.size
  return {
    inForce: true,
    mayKeep: found.plan.status !== 'closed' && findAssignment(actor, closingKeepers) !== undefined,
    firstDay: firstWeighableDay(ground),
    units: found.units.map(({ id, code, name }) => ({ id, code, name })),
    decided: decided.map(({ weights, ...one }) => ({
      ...one,
      weights: [...weights]
        .toSorted((a, b) => placeOf(a) - placeOf(b))
        .map(([unitId, weightBp]) => ({ unitId, weightBp, unitName: nameOf(unitId) })),
    })),
    holds: unitWeightsOn(decided, today)?.id ?? null,
  }
})
