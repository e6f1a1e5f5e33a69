import { printCsv } from '../../../../documents/print/printCsv.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { planInForce } from '../../../operations/index.ts'
import { download, query } from '../../../platform/index.ts'
import { verificationRoutes } from '../../contracts/verification.ts'
import { sampleCsv } from '../../documents/sampleCsv.ts'
import { sampleCsvText } from '../../documents/sampleCsvText.es.ts'
import { countReasons, type DrawnRow, keyOfChance } from '../../model/verification/riskSample.ts'
import { listSampleItems } from '../../store/verificationStore.ts'
import { demandPlan } from '../monthGround.ts'
import { digest, drawOf, readDrawn } from './drawGround.ts'
import { demandSample, ruleOf } from './verificationGround.ts'

/** Chance picks as many with any seed, so the numbers are those of the sample that would be drawn now. */
export const samplePreview = query(verificationRoutes.samplePreview, async ({ db, input, today }) => {
  const found = await planInForce(db, input.year, today)
  const { fromMonth, toMonth, weightFromBp = null, jumpFromBp = null, ...rest } = input
  const { late, repeatedFile, outsideMonth, randomShareBp } = rest
  const drawnFrom = found === undefined ? [] : await readDrawn(db, found, { fromMonth, toMonth })
  const criteria = { weightFromBp, jumpFromBp, late, repeatedFile, outsideMonth, randomShareBp }
  const items = drawOf(drawnFrom, { ...criteria, seed: '' })
  return { population: drawnFrom.length, reasons: countReasons(items), items: items.length }
})

/** @throws DomainError `monitoring.sampleNotRepeatable`: it was drawn before what it was drawn from was kept. */
export const sampleFile = download(verificationRoutes.sampleFile, async ({ db, input, today }) => {
  const { year, number } = input
  const found = demandPlan(await planInForce(db, year, today), year)
  const sample = await demandSample(db, found, number)
  if (sample.drawnFrom === null) throw new DomainError('monitoring.sampleNotRepeatable', 'conflict', { number })
  const chosen = new Map(
    ((await listSampleItems(db, [sample.id])).get(sample.id) ?? []).map((one) => [one.id, one.reasons]),
  )
  const rule = ruleOf(sample)
  // Our own canonical JSON, written by the act that drew it.
  const rows = (JSON.parse(sample.drawnFrom) as DrawnRow[]).map((row) => ({
    ...row,
    chance: keyOfChance(rule.seed, row.id, digest),
    reasons: chosen.get(row.id) ?? [],
  }))
  const table = sampleCsv({ ...sample, year, rule }, rows)
  const bytes = printCsv(table, { delimiter: ',', bom: false })
  return { fileName: sampleCsvText.file(year, number), mediaType: 'text/csv; charset=utf-8', bytes }
})
