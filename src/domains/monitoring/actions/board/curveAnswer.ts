import type { OutputOf } from '../../../../kernel/contract.ts'
import type { Month } from '../../../../kernel/month.ts'
import type { boardRoutes } from '../../contracts/board.ts'
import { progressCurve } from '../../model/board/progressCurve.ts'
import type { CutReading } from '../../model/compliance/figures.ts'
import { percentHundredths } from '../../model/compliance/percentHundredths.ts'
import { unitWeightsAt, weightOfUnit } from '../../model/compliance/unitWeights.ts'
import { readingOf } from '../../model/verification/verifiedReading.ts'
import type { ComplianceGround, ProgrammeReading } from '../compliance/complianceGround.ts'
import { hundredthsOrNull } from '../compliance/figureAnswers.ts'
import type { VerifiedStates } from '../verification/verifiedStates.ts'

/** The curve of some rows against the programme in force, each month with the weights that the units had at its end. */
export function curveAnswer(
  { rows, validated, sent }: ProgrammeReading,
  month: Month,
  { stateOf, isLookedAt }: VerifiedStates,
  { year, unitWeights }: Pick<ComplianceGround, 'year' | 'unitWeights'>,
): OutputOf<typeof boardRoutes.board>['curve'] {
  const cut = { month, programme: 'inForce' as const }
  const activities = (reading: CutReading) => reading.rows.map(({ activity }) => activity)
  const verified = isLookedAt ? activities(readingOf([...rows.values()], cut, stateOf, ['verified'])) : null
  const given = { validated: activities(validated), sent: activities(sent), verified }
  const weightAt = (end: Month) => weightOfUnit(unitWeightsAt(unitWeights.decided, year.plan.year, end))
  return (progressCurve(given, cut, 'equalUnits', weightAt) ?? []).map((point) => ({
    ...{ month: point.month, programmed: percentHundredths(point.programmed) },
    validated: hundredthsOrNull(point.validated),
    sent: hundredthsOrNull(point.sent),
    verified: hundredthsOrNull(point.verified),
  }))
}
