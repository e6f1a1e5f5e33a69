import { query } from '../../../platform/index.ts'
import { complianceRoutes } from '../../contracts/compliance.ts'
import type { UnitWay } from '../../model/compliance/figures.ts'
import { type Grouping, joinsUnits, NO_GROUP } from '../../model/compliance/grouping.ts'
import type { Programme } from '../../model/compliance/monitoredActivity.ts'
import { type ComplianceGround, narrowed, readCompliance } from './complianceGround.ts'
import { bothBy, groupedIn } from './figureAnswers.ts'
import { groupNames } from './groupNames.ts'
import { groundAnswer, groupsOf } from './readCompliance.ts'
import { rowAnswers } from './rowAnswers.ts'

type How = { grouping: Grouping; way: UnitWay }

/** What the parts of a group are, where parts weigh alike and not activities; a department's sheet names its units always. */
function partGrouping({ grouping, way }: How): Grouping | null {
  if (grouping === 'perspective') return 'objective'
  if (grouping === 'department') return 'unit'
  return joinsUnits(grouping) && way === 'equalUnits' ? 'unit' : null
}

function partsOf(readings: ComplianceGround['readings'], ground: ComplianceGround, how: How) {
  const grouping = partGrouping(how)
  if (grouping === null) return []
  const nameOf = groupNames(ground, grouping)
  const byPart = (programme: Programme) => groupedIn(ground, programme, { ...how, grouping })
  return [...bothBy(readings, byPart)]
    .map(([key, figures]) => ({ key, figures, ...nameOf(key) }))
    .toSorted((a, b) => a.position - b.position)
    .map(({ position: _position, ...part }) => part)
}

export const complianceRows = query(complianceRoutes.complianceRows, async ({ db, input }) => {
  const ground = await readCompliance(db, input.year, input.month)
  if (ground === undefined) return { ground: null, group: null, parts: [], rows: [] }
  const own = (programme: Programme) => {
    const { groupOf } = groupedIn(ground, programme, input)
    return narrowed(ground.readings[programme], (activity) => (groupOf(activity) ?? NO_GROUP) === input.group)
  }
  const readings = { original: own('original'), inForce: own('inForce') }
  const parts = partsOf(readings, ground, input)
  return {
    ground: groundAnswer(ground),
    group: groupsOf(ground, input).find(({ key }) => key === input.group) ?? null,
    parts,
    rows: parts.length > 0 && input.grouping !== 'department' ? [] : rowAnswers(readings, ground.cut),
  }
})
