import type { OutputOf } from '../../../../kernel/contract.ts'
import type { Month } from '../../../../kernel/month.ts'
import type { boardRoutes } from '../../contracts/board.ts'
import { progressCurve } from '../../model/board/progressCurve.ts'
import type { CutReading } from '../../model/compliance/figures.ts'
import { percentHundredths } from '../../model/compliance/percentHundredths.ts'
import { readingOf } from '../../model/verification/verifiedReading.ts'
import type { ProgrammeReading } from '../compliance/complianceGround.ts'
import { hundredthsOrNull } from '../compliance/figureAnswers.ts'
import type { VerifiedStates } from '../verification/verifiedStates.ts'

/** The curve of some rows against the programme in force, the units weighing alike. */
export function curveAnswer(
  { rows, validated, sent }: ProgrammeReading,
  month: Month,
  { stateOf, isLookedAt }: VerifiedStates,
): OutputOf<typeof boardRoutes.board>['curve'] {
  const cut = { month, programme: 'inForce' as const }
  const activities = (reading: CutReading) => reading.rows.map(({ activity }) => activity)
  const verified = isLookedAt ? activities(readingOf([...rows.values()], cut, stateOf, ['verified'])) : null
  const given = { validated: activities(validated), sent: activities(sent), verified }
  return (progressCurve(given, cut, 'equalUnits') ?? []).map((point) => ({
    ...{ month: point.month, programmed: percentHundredths(point.programmed) },
    validated: hundredthsOrNull(point.validated),
    sent: hundredthsOrNull(point.sent),
    verified: hundredthsOrNull(point.verified),
  }))
}
