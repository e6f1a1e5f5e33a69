import { printCsv } from '../../../../documents/print/printCsv.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { handOut } from '../../../platform/index.ts'
import { healthRoutes } from '../../contracts/health.ts'
import { healthCsv } from '../../documents/healthCsv.ts'
import { healthCsvText as text } from '../../documents/healthCsvText.es.ts'
import { processFigures } from '../../model/health/processFigures.ts'
import { readHealth } from './healthGround.ts'
import { factsOf } from './processFactsOf.ts'

/** The figures of the page, of the same units and months, as data. */
export const healthFile = handOut(healthRoutes.healthFile, async ({ db, actor, input, today }) => {
  const { year, from, to } = input
  const ground = await readHealth({ db, actor, today, year, span: { from, to } })
  if (ground === undefined) throw new DomainError('monitoring.noPlanInForce', 'conflict', { year })
  const rows = [
    { unit: null, figures: processFigures(factsOf(ground), today) },
    ...ground.units.map((unit) => ({ unit, figures: processFigures(factsOf(ground, unit.id), today) })),
  ]
  const table = healthCsv({ year, from, to, day: today, isWhole: ground.isWhole }, rows)
  const bytes = printCsv(table, { delimiter: ',', bom: false })
  const file = { fileName: text.file(year, from, to), mediaType: 'text/csv; charset=utf-8', bytes }
  const log = { things: [], data: { year, from, to, units: ground.units.length } }
  return async () => ({ file, log })
})
