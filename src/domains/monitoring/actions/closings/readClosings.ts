import { DomainError } from '../../../../kernel/domainError.ts'
import { MONTHS } from '../../../../kernel/month.ts'
import { planInForce } from '../../../operations/index.ts'
import { query } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { closingRoutes } from '../../contracts/closings.ts'
import { closingKeepers, ruleOf } from '../../model/monthClosing.ts'
import { unitsReopened } from '../../model/monthLock.ts'
import { readLocks } from '../cuts/lockGround.ts'
import { dueDays, readClosings } from './closingGround.ts'

export const closings = query(closingRoutes.closings, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const found = await planInForce(db, input.year, today)
  const nothing = { units: [], months: [], rules: [], extensions: [], cuts: [], reopenings: [] }
  if (found === undefined) return { inForce: false, mayKeep: false, ...nothing }
  const read = await readClosings(db, found.plan, today)
  const { cuts, reopenings } = await readLocks(db, found.plan.id)
  const names = new Map(found.units.map(({ id, name }) => [id, name]))
  return {
    inForce: true,
    mayKeep: findAssignment(actor, closingKeepers) !== undefined,
    units: found.units.map(({ id, name }) => ({ id, name })),
    months: MONTHS.map((month) => ({
      ...{ month, businessDay: ruleOf(read.rules, month).businessDay },
      dueOn: dueDays(read, month).dueOn,
      reopenedFor: unitsReopened(reopenings, month, today),
    })),
    rules: [...read.rules],
    cuts: cuts.map(({ number, month, at, postName }) => ({ number, month, at, postName })),
    reopenings: reopenings.map(({ unitId, ...one }) => ({ ...one, unitName: names.get(unitId) ?? '' })),
    extensions: read.extensions.map(({ unitId, ...one }) => ({ ...one, unitName: names.get(unitId) ?? '' })),
  }
})
