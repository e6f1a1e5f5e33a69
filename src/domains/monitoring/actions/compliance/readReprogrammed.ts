import { changesThroughYear, type PlanChange } from '../../../operations/index.ts'
import { query } from '../../../platform/index.ts'
import { type ChangeAnswer, reprogrammedRoutes } from '../../contracts/reprogrammed.ts'
import { WHOLE } from '../../model/compliance/grouping.ts'
import { readCompliance } from './complianceGround.ts'
import { groundAnswer, groupsOf } from './readCompliance.ts'
import { monthlyRows } from './rowAnswers.ts'

const nothing = { original: null, inForce: null, effect: null }

/** A change as it leaves the server. */
export function changeAnswer({ number, request, inForceFrom, reason }: PlanChange): ChangeAnswer {
  return { version: number, request, inForceFrom, reason }
}

export const reprogrammed = query(reprogrammedRoutes.reprogrammed, async ({ db, input }) => {
  const ground = await readCompliance(db, input.year, input.month)
  if (ground === undefined) return { ground: null, whole: nothing, units: [] }
  const changes = await changesThroughYear(db, ground.year)
  const whole = groupsOf(ground, { grouping: 'institution', way: 'equalUnits' }).find(({ key }) => key === WHOLE)
  const rows = monthlyRows(ground.readings, ground.cut).flatMap((row) => {
    const own = changes.get(row.activityId)
    return own === undefined ? [] : [{ ...row, changes: own.map(changeAnswer) }]
  })
  const units = groupsOf(ground, { grouping: 'unit', way: 'equalUnits' }).flatMap(({ key, code, name, figures }) => {
    const own = rows.filter(({ original, inForce }) => (inForce ?? original)?.unit.id === key)
    return own.length === 0 ? [] : [{ id: key, code: code ?? '', name: name ?? '', figures, rows: own }]
  })
  return { ground: groundAnswer(ground), whole: whole?.figures ?? nothing, units }
})
