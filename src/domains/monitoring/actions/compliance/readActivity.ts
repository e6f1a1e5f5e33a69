import { changesThroughYear } from '../../../operations/index.ts'
import { query } from '../../../platform/index.ts'
import { reprogrammedRoutes } from '../../contracts/reprogrammed.ts'
import { narrowed, readCompliance } from './complianceGround.ts'
import { groundAnswer } from './readCompliance.ts'
import { changeAnswer } from './readReprogrammed.ts'
import { monthlyRows } from './rowAnswers.ts'

export const complianceActivity = query(reprogrammedRoutes.complianceActivity, async ({ db, input }) => {
  const ground = await readCompliance(db, input.year, input.month)
  if (ground === undefined) return { ground: null, rows: [], versions: [], changes: [], corrections: [] }
  const { original, inForce } = ground.readings
  const isIt = ({ id }: { id: string }): boolean =>
    (inForce.rows.get(id) ?? original.rows.get(id))?.activityId === input.activityId
  const changes = await changesThroughYear(db, ground.year)
  return {
    ground: groundAnswer(ground),
    rows: monthlyRows({ original: narrowed(original, isIt), inForce: narrowed(inForce, isIt) }, ground.cut),
    versions: ground.year.months.map(({ version }) => version),
    changes: (changes.get(input.activityId) ?? []).map(changeAnswer),
    corrections: ground.corrections.filter((one) => one.activityId === input.activityId && one.status === 'validated'),
  }
})
