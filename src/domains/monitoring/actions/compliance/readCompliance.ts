import type { OutputOf } from '../../../../kernel/contract.ts'
import { query } from '../../../platform/index.ts'
import { complianceRoutes } from '../../contracts/compliance.ts'
import type { BothAnswer } from '../../contracts/complianceShapes.ts'
import type { UnitWay } from '../../model/compliance/figures.ts'
import { type Grouping, WHOLE } from '../../model/compliance/grouping.ts'
import { closedBy } from '../../model/monthLock.ts'
import { listCuts } from '../../store/cutStore.ts'
import { type ComplianceGround, readCompliance } from './complianceGround.ts'
import { bothBy, groupedIn } from './figureAnswers.ts'
import { groupNames } from './groupNames.ts'

type Answer = OutputOf<typeof complianceRoutes.compliance>
type Group = Answer['groups'][number]

const nothing: BothAnswer = { original: null, inForce: null, effect: null }

/** Every group with its figures, in the order of the plan. */
export function groupsOf(ground: ComplianceGround, how: { grouping: Grouping; way: UnitWay }): Group[] {
  const nameOf = groupNames(ground, how.grouping)
  return [...bothBy(ground.readings, (programme) => groupedIn(ground, programme, how))]
    .map(([key, figures]) => ({ key, figures, ...nameOf(key) }))
    .toSorted((a, b) => a.position - b.position)
    .map(({ position: _position, ...group }) => group)
}

export function groundAnswer({
  year,
  readings,
  unitWeights: { held },
}: ComplianceGround): NonNullable<Answer['ground']> {
  const rows = [...readings.inForce.rows.values(), ...readings.original.rows.values()]
  return {
    version: year.versions.at(-1)?.number ?? 0,
    originalVersions: [...year.originalVersions],
    units: new Set(rows.map(({ unitId }) => unitId)).size,
    unitWeights: held === undefined ? null : { fromDay: held.fromDay, weights: Object.fromEntries(held.weights) },
  }
}

/** The institution in both ways of weighing its units. */
export function wholeOf(ground: ComplianceGround): Answer['whole'] {
  const inWay = (way: UnitWay): BothAnswer =>
    groupsOf(ground, { grouping: 'institution', way }).find(({ key }) => key === WHOLE)?.figures ?? nothing
  return { equalUnits: inWay('equalUnits'), byActivities: inWay('byActivities') }
}

export const compliance = query(complianceRoutes.compliance, async ({ db, input }) => {
  const ground = await readCompliance(db, input.year, input.month)
  const cut = ground === undefined ? undefined : closedBy(await listCuts(db, ground.year.plan.id), input.month)
  return {
    cut: cut === undefined ? null : { number: cut.number, at: cut.at },
    ground: ground === undefined ? null : groundAnswer(ground),
    whole: ground === undefined ? { equalUnits: nothing, byActivities: nothing } : wholeOf(ground),
    groups: ground === undefined || input.grouping === 'institution' ? [] : groupsOf(ground, input),
  }
})
