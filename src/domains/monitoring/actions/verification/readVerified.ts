import type { OutputOf } from '../../../../kernel/contract.ts'
import { query, type Reader } from '../../../platform/index.ts'
import { verificationRoutes } from '../../contracts/verification.ts'
import { type CutReading, figuresBy, type UnitWay } from '../../model/compliance/figures.ts'
import { type Grouping, NO_GROUP } from '../../model/compliance/grouping.ts'
import { percentHundredths } from '../../model/compliance/percentHundredths.ts'
import {
  readingOf,
  type StateOf,
  type VerifiedFigures,
  verificationOf,
} from '../../model/verification/verifiedReading.ts'
import { type ComplianceGround, readCompliance } from '../compliance/complianceGround.ts'
import { groupedIn, hundredthsOrNull } from '../compliance/figureAnswers.ts'
import { groupNames } from '../compliance/groupNames.ts'
import { readStates } from './verifiedStates.ts'

type VerifiedTotals = OutputOf<typeof verificationRoutes.verified>
type Group = VerifiedTotals['groups'][number]

function groupAnswer(all: VerifiedFigures): Group['figures'] {
  const { sent, validated, verified } = all
  if (validated.means === null || sent.means === null || verified.means === null) return null
  const { lookedShare, distance } = verificationOf(all)
  return {
    programmed: percentHundredths(validated.means.programmed),
    sent: percentHundredths(sent.means.executed),
    validated: percentHundredths(validated.means.executed),
    verified: percentHundredths(verified.means.executed),
    ...{ lookedShare: hundredthsOrNull(lookedShare), distance: hundredthsOrNull(distance) },
  }
}

type How = { grouping: Grouping; way: UnitWay }

function groupsOf(ground: ComplianceGround, stateOf: StateOf, { grouping, way }: How): Group[] {
  const { rows, validated, sent } = ground.readings.inForce
  const at = { month: ground.cut, programme: 'inForce' as const }
  const list = [...rows.values()]
  const { groupOf, partOf, weightOf } = groupedIn(ground, 'inForce', { grouping, way })
  const by = (reading: CutReading) => figuresBy(reading, groupOf, partOf, weightOf)
  const [ofSent, ofLooked, ofVerified] = [
    by(sent),
    by(readingOf(list, at, stateOf, ['verified', 'unproven'])),
    by(readingOf(list, at, stateOf, ['verified'])),
  ]
  const nameOf = groupNames(ground, grouping)
  return [...by(validated)]
    .map(([key, figures]) => {
      const { position, ...name } = nameOf(key ?? NO_GROUP)
      const [ownSent, looked, verified] = [ofSent.get(key), ofLooked.get(key), ofVerified.get(key)]
      // The four readings have the same rows, so the same groups.
      const known = ownSent !== undefined && looked !== undefined && verified !== undefined
      const answer = known ? groupAnswer({ sent: ownSent, validated: figures, looked, verified }) : null
      return { position, group: { key: key ?? NO_GROUP, ...name, figures: answer } }
    })
    .toSorted((a, b) => a.position - b.position)
    .map(({ group }) => group)
}

/** What a cut keeps, and a page shows unless it asks for more: by unit, and units weigh alike in the whole. */
const usual: How = { grouping: 'unit', way: 'equalUnits' }

/** The totals of a month as they stand, to be shown or kept in a cut. */
export async function verifiedTotals(db: Reader, ground: ComplianceGround, how = usual): Promise<VerifiedTotals> {
  const { stateOf } = await readStates(db, ground.year.plan.id)
  return {
    whole: groupsOf(ground, stateOf, { ...usual, grouping: 'institution' })[0]?.figures ?? null,
    groups: groupsOf(ground, stateOf, how),
  }
}

export const verified = query(verificationRoutes.verified, async ({ db, input }) => {
  const ground = await readCompliance(db, input.year, input.month)
  return ground === undefined ? { whole: null, groups: [] } : verifiedTotals(db, ground, input)
})
