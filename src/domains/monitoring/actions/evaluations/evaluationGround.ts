import { DomainError } from '../../../../kernel/domainError.ts'
import type { Reader } from '../../../platform/index.ts'
import type { CutFile } from '../../contracts/cuts.ts'
import type { Thresholds } from '../../model/compliance/thresholds.ts'
import { type RatedFigure, type Rating, ratingOf } from '../../model/evaluation/rating.ts'
import type { BothRatings } from '../../model/evaluation/unitEvaluation.ts'
import { getCut, type StoredCut } from '../../store/cutStore.ts'
import type { StoredEvaluation } from '../../store/evaluationStore.ts'
import type { StoredPart } from '../../store/unitEvaluationStore.ts'
import { readCutFile } from '../cuts/cutGround.ts'

type Rated = { rating: Rating; compliance: number | null } & Pick<RatedFigure, 'reports'>
/** A unit of the cut with its ratings against both programmes. */
export type RatedUnit = { id: string; name: string; rated: { inForce: Rated; original: Rated } }

function rated(figure: RatedFigure | null, limits: Thresholds): Rated {
  const { expected, validated } = figure?.reports ?? { expected: 0, validated: 0 }
  return {
    rating: ratingOf(figure, limits),
    compliance: figure?.means?.validated.compliance ?? null,
    reports: { expected, validated },
  }
}

/** Units that stand in a cut, in its order. What each was called then is its name. */
export function ratedUnits({ units, thresholds }: CutFile): RatedUnit[] {
  return units.map(({ key, name, figures }) => ({
    ...{ id: key, name: name ?? '' },
    rated: { inForce: rated(figures.inForce, thresholds), original: rated(figures.original, thresholds) },
  }))
}

export function ratingsOf({ rated: { inForce, original } }: RatedUnit): BothRatings {
  return { inForce: inForce.rating, original: original.rating }
}

/** @throws DomainError `monitoring.evaluationNotOpen`. */
export function demandEvaluation(
  found: StoredEvaluation | undefined,
  { quarter }: { quarter: number },
): StoredEvaluation {
  if (found === undefined) throw new DomainError('monitoring.evaluationNotOpen', 'notFound', { quarter })
  return found
}

/** @throws DomainError `monitoring.evaluationNotOpen`, `monitoring.evaluationClosed`. */
export function demandOpenEvaluation(
  found: StoredEvaluation | undefined,
  place: { quarter: number },
): StoredEvaluation {
  const evaluation = demandEvaluation(found, place)
  if (evaluation.closedAt !== null)
    throw new DomainError('monitoring.evaluationClosed', 'conflict', { quarter: place.quarter })
  return evaluation
}

/** @throws DomainError `monitoring.unitNotEvaluated`. */
export function demandPart(part: StoredPart | undefined, unitId: string): StoredPart {
  if (part === undefined) throw new DomainError('monitoring.unitNotEvaluated', 'notFound', { unitId })
  return part
}

/** The figures of an evaluation: those of its cut, and no others. */
export async function readEvaluatedCut(
  db: Reader,
  { cutId }: StoredEvaluation,
): Promise<{ cut: StoredCut; file: CutFile; units: RatedUnit[] }> {
  const cut = await getCut(db, cutId)
  const file = await readCutFile(db, cut)
  return { cut, file, units: ratedUnits(file) }
}
