import { canonicalJson, type SampledYear, type SampleSink, sha256 } from '../../../platform/index.ts'
import { type MonitoringRow, monitoringSampleText as text } from '../../documents/sampleFields.es.ts'
import { publishedTotals, type Shown } from '../../model/extract/smallCells.ts'
import type { PlacedPiece } from './sampleParts.ts'

const figure = (count: Shown | null): number | null => (typeof count === 'number' ? count : null)

/**
 * What an extract states, with its totals as a file of JSON; none of what is no extract, nor of a confidential one. The sample
 * leaves the house, so small figures are not in it: its rows, where they go along, give all of them again.
 */
export async function extractRows(
  { year }: SampledYear,
  sink: SampleSink,
  { evidence, order, place: { month, unit, activity } }: PlacedPiece,
): Promise<MonitoringRow<'extractos'>[]> {
  if (evidence.kind !== 'file' || evidence.confidentiality === 'confidential') return []
  const { extract, sha256: storedSha256 } = evidence.file
  if (extract === null) return []
  const { registerName, filter, from, to, takenOn, countedBy, originalSha256 } = extract
  const totals = publishedTotals(extract.totals)
  const content = canonicalJson({
    registerName,
    filter,
    from,
    to,
    takenOn,
    countedBy,
    originalSha256,
    storedSha256,
    totals,
  })
  const name = `${String(month).padStart(2, '0')}-${activity}-${order}-${storedSha256.slice(0, 8)}.json`
  const archivo = await sink.add(`${year}/extractos/${name}`, text.totals(year, month, activity), content)
  return [
    {
      ...{ anio: year, mes: month, unidad_codigo: unit, actividad_codigo: activity, orden: order },
      ...{ registro: registerName, filtro: filter, desde: from, hasta: to, tomado_el: takenOn },
      ...{ cuenta: text.counts[countedBy], filas: figure(totals.rows), personas: figure(totals.persons) },
      ...{ original_sha256: originalSha256, guardado_sha256: storedSha256, archivo },
      totales_sha256: sha256(new TextEncoder().encode(content)),
    },
  ]
}
