import { DomainError } from '../../../../kernel/domainError.ts'
import { findRecordOf, type PlanInForce, type PlanRecord, planInForce } from '../../../operations/index.ts'
import { download, query, type Reader } from '../../../platform/index.ts'
import { cutRoutes } from '../../contracts/cuts.ts'
import { listCuts, type StoredCut } from '../../store/cutStore.ts'
import { demandPlan } from '../monthGround.ts'
import { readCutBytes, readCutFile } from './cutGround.ts'

type Wanted = { year: number; number: number }
type FoundCut = { plan: PlanInForce['plan']; cut: StoredCut; record: PlanRecord | undefined }

/**
 * A cut with its plan, and the record that gives it a code; undefined where it was closed before cuts had one.
 *
 * @throws DomainError `monitoring.noPlanInForce`, `monitoring.cutNotFound`.
 */
export async function getCut(db: Reader, { year, number }: Wanted, today: string): Promise<FoundCut> {
  const { plan } = demandPlan(await planInForce(db, year, today), year)
  const found = (await listCuts(db, plan.id)).find((one) => one.number === number)
  if (found === undefined) throw new DomainError('monitoring.cutNotFound', 'notFound', { year, number })
  return { plan, cut: found, record: await findRecordOf(db, plan.id, 'monthCut', found.id) }
}

export const cut = query(cutRoutes.cut, async ({ db, input, today }) => {
  const { cut: found, record } = await getCut(db, input, today)
  const { number, month, at, sha256, note, personName, postName } = found
  const { rows: _rows, reports: _reports, ...file } = await readCutFile(db, found)
  return { cut: { number, month, at, sha256, note, personName, postName, code: record?.code ?? null }, file }
})

export const downloadCut = download(cutRoutes.downloadCut, async ({ db, input, today }) => {
  const bytes = await readCutBytes(db, (await getCut(db, input, today)).cut)
  return { fileName: `corte-${input.year}-${input.number}.json`, mediaType: 'application/json', bytes }
})
