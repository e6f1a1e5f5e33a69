import type { AddToSample, SampledYear, SampleSink } from '../../../platform/index.ts'
import {
  type MonitoringRow,
  type MonitoringTable,
  monitoringFields,
  monitoringSampleText as text,
} from '../../documents/sampleFields.es.ts'
import { listCuts, type StoredCut } from '../../store/cutStore.ts'
import { gatherIssued } from './gatherIssued.ts'
import { gatherReports } from './gatherReports.ts'
import { addBytes, reaches } from './sampleParts.ts'

/** A cut is of all units: with only some of them asked for, its digest is all that goes. */
async function addCut(
  sampled: SampledYear,
  sink: SampleSink,
  { number, sha256 }: Pick<StoredCut, 'number' | 'sha256'>,
): Promise<string | null> {
  const { year } = sampled
  const what = text.cut(year, number)
  if (reaches(sampled, null))
    return addBytes(sampled, sink, { path: `${year}/cortes/corte-${number}.json`, what, sha256 })
  sink.leaveOut({ what, why: text.why.otherUnits, bytes: null, sha256 })
  return null
}

async function gatherCuts(sampled: SampledYear, sink: SampleSink, cuts: readonly StoredCut[]): Promise<void> {
  const rows: MonitoringRow<'cortes'>[] = []
  for (const { number, month, at, postName, note, sha256 } of cuts) {
    const archivo = await addCut(sampled, sink, { number, sha256 })
    rows.push({
      ...{ anio: sampled.year, numero: number, mes: month, cerrado: at, puesto: postName, nota: note, sha256 },
      archivo,
    })
  }
  await addTable(sampled, sink, 'cortes', rows)
}

function addTable<T extends MonitoringTable>(
  { year }: SampledYear,
  sink: SampleSink,
  table: T,
  rows: readonly MonitoringRow<T>[],
): Promise<void> {
  const about = { path: `${year}/${table}`, what: text.tables[table], fields: monitoringFields[table] }
  return sink.addTable(table, about, rows)
}

/** What monitoring keeps of a year, as far as it is closed: cuts, reports with their evidence, and what was issued. */
export const addMonitoringToSample: AddToSample = async (sampled, sink) => {
  const cuts = await listCuts(sampled.db, sampled.planId)
  await gatherCuts(sampled, sink, cuts)
  const { reports, evidence, extracts } = await gatherReports(sampled, sink, cuts.at(-1)?.month ?? 0)
  await addTable(sampled, sink, 'informes', reports)
  await addTable(sampled, sink, 'evidencias', evidence)
  await addTable(sampled, sink, 'extractos', extracts)
  await addTable(sampled, sink, 'informes_emitidos', await gatherIssued(sampled, sink, cuts))
}
