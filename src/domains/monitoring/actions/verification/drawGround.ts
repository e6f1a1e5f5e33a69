import type { Month } from '../../../../kernel/month.ts'
import type { PlanInForce } from '../../../operations/index.ts'
import { type Reader, sha256 } from '../../../platform/index.ts'
import {
  type Digest,
  type DrawnRow,
  repeatedFiles,
  riskSample,
  rowsOfDraw,
  type SampleItem,
  type SampleRule,
} from '../../model/verification/riskSample.ts'
import { readVerifiable } from './verificationGround.ts'

export const digest: Digest = (text) => sha256(new TextEncoder().encode(text))

/** The validated reports of some months with what the criteria look at, as they are now. */
export async function readDrawn(
  db: Reader,
  found: PlanInForce,
  { fromMonth, toMonth }: { fromMonth: Month; toMonth: Month },
): Promise<DrawnRow[]> {
  const verifiable = await readVerifiable(db, found)
  // A file is repeated where it proves another report of the plan, of any month.
  const repeated = repeatedFiles(verifiable.map(({ row }) => row))
  return verifiable
    .filter(({ report: { month } }) => month >= fromMonth && month <= toMonth)
    .map(({ report, activity, unit, row: { files, ...row } }) => ({
      ...{ ...row, month: report.month, code: activity.code, unit: unit.code },
      repeatedFile: files.some((file) => repeated.has(file)),
    }))
}

export function drawOf(drawnFrom: readonly DrawnRow[], rule: SampleRule): SampleItem[] {
  const { rows, repeated } = rowsOfDraw(drawnFrom)
  return riskSample(rows, rule, { repeated, digest })
}
