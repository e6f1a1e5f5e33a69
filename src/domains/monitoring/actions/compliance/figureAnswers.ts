import type { BothAnswer, FigureAnswer } from '../../contracts/complianceShapes.ts'
import { type Figures, figuresBy, type Means, type UnitWay } from '../../model/compliance/figures.ts'
import { type Fraction, subtract } from '../../model/compliance/fraction.ts'
import { type Grouped, type Grouping, groupedBy, NO_GROUP } from '../../model/compliance/grouping.ts'
import type { Programme } from '../../model/compliance/monitoredActivity.ts'
import { percentHundredths } from '../../model/compliance/percentHundredths.ts'
import { weightOfUnit } from '../../model/compliance/unitWeights.ts'
import type { ComplianceGround, ProgrammeReading } from './complianceGround.ts'

export const hundredthsOrNull = (part: Fraction | null): number | null =>
  part === null ? null : percentHundredths(part)

function doneAnswer({ executed, compliance, uncapped }: Means): NonNullable<FigureAnswer['means']>['validated'] {
  return {
    executed: percentHundredths(executed),
    compliance: hundredthsOrNull(compliance),
    uncapped: {
      executed: percentHundredths(uncapped.executed),
      compliance: hundredthsOrNull(uncapped.compliance),
    },
  }
}

/**
 * Figures of a group as they leave the server. What was only sent moves activities between *adelantada* and *sin
 * programación a la fecha* and nothing else, so both readings count the same rows.
 */
function figureAnswer(validated: Figures, sent: Figures): FigureAnswer {
  const { means, reports, ...counts } = validated
  return {
    ...counts,
    reports: { expected: reports.expected, validated: reports.received, sent: sent.reports.received },
    means:
      means === null || sent.means === null
        ? null
        : {
            programmed: percentHundredths(means.programmed),
            deviation: percentHundredths(means.deviation),
            validated: doneAnswer(means),
            sent: doneAnswer(sent.means),
          },
  }
}

/** How the rows of one programme are put in groups. */
export function groupedIn(
  { readings, places, unitWeights }: ComplianceGround,
  programme: Programme,
  { grouping, way }: { grouping: Grouping; way: UnitWay },
): Grouped {
  return groupedBy(grouping, way, readings[programme].rows, places, weightOfUnit(unitWeights.held))
}

/** What was validated and what was sent, of each group of one programme. */
function figuresIn({ validated, sent }: ProgrammeReading, { groupOf, partOf, weightOf }: Grouped) {
  const ofSent = figuresBy(sent, groupOf, partOf, weightOf)
  return new Map(
    [...figuresBy(validated, groupOf, partOf, weightOf)].flatMap(([key, figures]) => {
      const withSent = ofSent.get(key)
      return withSent === undefined ? [] : [[key ?? NO_GROUP, { validated: figures, sent: withSent }] as const]
    }),
  )
}

type Side = { validated: Figures; sent: Figures } | undefined

/** From the exact ratios: the difference of two that are rounded already may be off by a hundredth (domain.md D31). */
function effectOf(original: Side, inForce: Side): number | null {
  const [without, withIt] = [original?.validated.means?.compliance, inForce?.validated.means?.compliance]
  return without == null || withIt == null ? null : percentHundredths(subtract(withIt, without))
}

const answerOf = (side: Side): FigureAnswer | null =>
  side === undefined ? null : figureAnswer(side.validated, side.sent)

/** Both programmes of every group. */
export function bothBy(
  readings: ComplianceGround['readings'],
  groupedOf: (programme: Programme) => Grouped,
): Map<string, BothAnswer> {
  const promised = figuresIn(readings.original, groupedOf('original'))
  const held = figuresIn(readings.inForce, groupedOf('inForce'))
  const keys = new Set([...held.keys(), ...promised.keys()])
  return new Map(
    [...keys].map((key) => {
      const [original, inForce] = [promised.get(key), held.get(key)]
      return [
        key,
        { original: answerOf(original), inForce: answerOf(inForce), effect: effectOf(original, inForce) },
      ] as const
    }),
  )
}
