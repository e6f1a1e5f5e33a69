import { DomainError } from '../../../../kernel/domainError.ts'
import { query } from '../../../platform/index.ts'
import { healthRoutes } from '../../contracts/health.ts'
import { reportFields } from '../../model/dueMonth.ts'
import { type ProcessFacts, processFigures, returnsByField, returnsOf } from '../../model/health/processFigures.ts'
import { timesByReviewer } from '../../model/health/reviews.ts'
import { readHealth } from './healthGround.ts'
import { linesOf } from './healthLines.ts'
import { factsOf } from './processFactsOf.ts'

const nothing: ProcessFacts = { owed: [], reports: [], reviews: [], reopenings: 0, reprogrammed: 0, corrections: 0 }

export const health = query(healthRoutes.health, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const ground = await readHealth({ db, actor, today, year: input.year, span: input })
  if (ground === undefined)
    return {
      ...{ inForce: false, isWhole: true, whole: processFigures(nothing, today) },
      ...{ units: [], reviewers: [], returns: [] },
    }
  return {
    ...{ inForce: true, isWhole: ground.isWhole, whole: processFigures(factsOf(ground), today) },
    units: ground.units.map(({ id, code, name }) => ({
      ...{ id, code, name, figures: processFigures(factsOf(ground, id), today) },
    })),
    reviewers: timesByReviewer(ground.reviews),
    returns: returnsByField(returnsOf(ground.reports)).map(({ field, count }) => ({
      ...{ field: reportFields.find((one) => one === field) ?? null, count },
    })),
  }
})

export const healthList = query(healthRoutes.healthList, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const ground = await readHealth({ db, actor, today, year: input.year, span: input })
  if (ground === undefined) return { unit: null, units: [], lines: [] }
  const units = ground.units.map(({ id, code, name }) => ({ id, code, name }))
  const unit = units.find(({ id }) => id === input.unit) ?? null
  if (input.unit !== undefined && unit === null) throw new DomainError('monitoring.healthNotForYou', 'forbidden')
  const all = linesOf(input.list, ground, today)
  return { unit, units, lines: unit === null ? all : all.filter((line) => line.unit.id === unit.id) }
})
