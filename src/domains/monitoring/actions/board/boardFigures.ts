import type { OutputOf } from '../../../../kernel/contract.ts'
import { keptUnder } from '../../../../kernel/kept.ts'
import type { boardRoutes } from '../../contracts/board.ts'
import type { BothAnswer } from '../../contracts/complianceShapes.ts'
import { groupRibbon, groupStatus } from '../../model/board/groupStatus.ts'
import { knotsOf } from '../../model/board/knots.ts'
import { figuresBy } from '../../model/compliance/figures.ts'
import { groupBy } from '../../model/compliance/groupBy.ts'
import { NO_GROUP } from '../../model/compliance/grouping.ts'
import type { ComplianceGround } from '../compliance/complianceGround.ts'
import { groupedIn } from '../compliance/figureAnswers.ts'
import { groupsOf, wholeOf } from '../compliance/readCompliance.ts'

type Answer = OutputOf<typeof boardRoutes.board>

export const nothing: BothAnswer = { original: null, inForce: null, effect: null }

const inForceBy = (ground: ComplianceGround, grouping: 'unit' | 'objective') => {
  const { groupOf } = groupedIn(ground, 'inForce', { grouping, way: 'equalUnits' })
  const { validated } = ground.readings.inForce
  return { groupOf, validated, figures: figuresBy(validated, groupOf) }
}

function objectivesOf(ground: ComplianceGround): Answer['objectives'] {
  const { groupOf, validated, figures } = inForceBy(ground, 'objective')
  const rowsOf = groupBy(validated.rows, ({ activity }) => groupOf(activity) ?? NO_GROUP)
  const cut = { month: ground.cut, programme: 'inForce' as const }
  return groupsOf(ground, { grouping: 'objective', way: 'equalUnits' }).map((group) => {
    const own = figures.get(group.key === NO_GROUP ? null : group.key)
    const ribbon = groupRibbon({ ...validated, rows: rowsOf.get(group.key) ?? [] }, cut)
    return { ...group, status: own === undefined ? null : groupStatus(own), ribbon }
  })
}

/** What of the board comes from the ground alone; it is kept with it. */
export const boardFigures = keptUnder((ground: ComplianceGround) => ({
  whole: wholeOf(ground).equalUnits ?? nothing,
  objectives: objectivesOf(ground),
  knots: knotsOf(ground.readings.inForce.validated.rows),
  units: groupsOf(ground, { grouping: 'unit', way: 'equalUnits' }),
  figuresOfUnit: inForceBy(ground, 'unit').figures,
}))
