import type { SampledYear, SampleSink } from '../../../platform/index.ts'
import { type MonitoringRow, monitoringSampleText as text } from '../../documents/sampleFields.es.ts'
import type { StoredCut } from '../../store/cutStore.ts'
import { listIssuesOfCut } from '../../store/executionStore.ts'
import { addBytes, reaches } from './sampleParts.ts'

/** The reports on execution that were issued, as they were frozen. */
export async function gatherIssued(
  sampled: SampledYear,
  sink: SampleSink,
  cuts: readonly StoredCut[],
): Promise<MonitoringRow<'informes_emitidos'>[]> {
  const { db, year, unitCode } = sampled
  const rows: MonitoringRow<'informes_emitidos'>[] = []
  for (const cut of cuts)
    for (const { unitId, period, number, narrative, code, issuedOn, postName, sha256 } of await listIssuesOfCut(
      db,
      cut.id,
    )) {
      if (!reaches(sampled, unitId)) continue
      const unit = unitId === null ? '' : unitCode(unitId)
      const place = [`corte-${cut.number}`, text.periods[period], ...(unit === '' ? [] : [unit]), `emision-${number}`]
      const path = `${year}/ejecucion/${place.join('-')}.json`
      const archivo = await addBytes(sampled, sink, { path, what: text.issued(year, number, unit), sha256 })
      rows.push({
        ...{ anio: year, corte: cut.number, periodo: text.periods[period], unidad_codigo: unit, emision: number },
        ...{ version_texto: narrative, codigo: code, emitido_el: issuedOn, puesto: postName, sha256, archivo },
      })
    }
  return rows
}
