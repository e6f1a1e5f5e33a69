import { buffer } from 'node:stream/consumers'
import { compareText } from '../../../../kernel/text.ts'
import { readStoredFile, type SampledYear, type SampleSink } from '../../../platform/index.ts'
import { type MonitoringRow, monitoringSampleText as text } from '../../documents/sampleFields.es.ts'
import type { Evidence } from '../../model/evidence.ts'
import { isLateReport } from '../../model/monthClosing.ts'
import type { Report } from '../../model/report.ts'
import { listCorrections } from '../../store/correctionStore.ts'
import { listReports } from '../../store/reportStore.ts'
import { listReportSteps } from '../../store/stepStore.ts'
import { extractRows } from './gatherExtracts.ts'
import { type PlacedPiece, type ReportPlace, reaches } from './sampleParts.ts'

type FileEvidence = Extract<Evidence, { kind: 'file' }>

/** Why a file stays in the house, or null: decided before a byte of it is read. */
function whyLeft({ reach }: SampledYear, sink: SampleSink, { confidentiality, file }: FileEvidence): string | null {
  if (confidentiality === 'confidential') return text.why.confidential
  if (!reach.names) return text.why.names
  return sink.hasRoomFor(file.byteLength) ? null : text.why.room
}

const ending = (fileName: string): string => (/\.([a-z0-9]{1,8})$/iu.exec(fileName)?.[1] ?? 'bin').toLowerCase()

async function addFile(
  sampled: SampledYear,
  sink: SampleSink,
  evidence: FileEvidence,
  { month, activity }: ReportPlace,
): Promise<string | null> {
  const { sha256, byteLength: bytes, fileName } = evidence.file
  const what = text.evidence(sampled.year, month, activity)
  const why = whyLeft(sampled, sink, evidence)
  if (why !== null) {
    sink.leaveOut({ what, why, bytes, sha256 })
    return null
  }
  const name = `${String(month).padStart(2, '0')}-${activity}-${sha256.slice(0, 8)}.${ending(fileName)}`
  const content = await buffer(await readStoredFile(sampled.files, sha256))
  return sink.add(`${sampled.year}/evidencias/${name}`, what, content)
}

async function evidenceRow(
  sampled: SampledYear,
  sink: SampleSink,
  { evidence, order, place }: PlacedPiece,
): Promise<MonitoringRow<'evidencias'>> {
  const { means, datedOn, confidentiality, kind } = evidence
  const isExtract = evidence.kind === 'file' && evidence.file.extract !== null
  const common = {
    ...{ anio: sampled.year, mes: place.month, unidad_codigo: place.unit, actividad_codigo: place.activity },
    ...{ orden: order, tipo: isExtract ? text.extract : text.kinds[kind], medio: means, fechada: datedOn },
    confidencialidad: text.levels[confidentiality],
  }
  if (evidence.kind !== 'file') {
    // Where a confidential thing is kept is said in the house too.
    const lugar = confidentiality === 'confidential' ? null : evidence.place
    const none = {
      nombre_archivo: null,
      bytes: null,
      sha256: null,
      sha256_original: null,
      recibido: null,
      archivo: null,
    }
    return { ...common, lugar, ...none }
  }
  const { fileName, byteLength, sha256, originalSha256, uploadedAt } = evidence.file
  return {
    ...{ ...common, lugar: null, nombre_archivo: sampled.reach.names ? fileName : null, bytes: byteLength, sha256 },
    ...{
      sha256_original: originalSha256,
      recibido: uploadedAt,
      archivo: await addFile(sampled, sink, evidence, place),
    },
  }
}

type Gathered = {
  reports: MonitoringRow<'informes'>[]
  evidence: MonitoringRow<'evidencias'>[]
  extracts: MonitoringRow<'extractos'>[]
}

/** The reports of the months up to one that were sent, and what proves them; a draft was read by nobody but its authors. */
export async function gatherReports(sampled: SampledYear, sink: SampleSink, lastClosed: number): Promise<Gathered> {
  const { db, planId, year, unitCode, activityCode } = sampled
  const wanted = ({ month, status, unitId }: Report): boolean =>
    month <= lastClosed && status !== 'draft' && reaches(sampled, unitId)
  const found = (await listReports(db, planId))
    .filter(wanted)
    .toSorted((a, b) => a.month - b.month || compareText(activityCode(a.activityId), activityCode(b.activityId)))
  const ids = found.map(({ id }) => id)
  const trails = await listReportSteps(db, ids)
  const corrections = (await listCorrections(db, planId)).filter(({ status }) => status === 'validated')
  const rectified = new Set(corrections.map(({ reportId }) => reportId))
  const reports: MonitoringRow<'informes'>[] = []
  const rows: MonitoringRow<'evidencias'>[] = []
  const extracts: MonitoringRow<'extractos'>[] = []
  for (const { id, month, unitId, activityId, status, evidence, ...report } of found) {
    const place = { month, unit: unitCode(unitId), activity: activityCode(activityId) }
    reports.push({
      ...{ anio: year, mes: month, unidad_codigo: place.unit, actividad_codigo: place.activity },
      ...{ estado: text.statuses[status], extemporaneo: text.flag(isLateReport(trails.get(id) ?? [])) },
      ...{ parte: report.shareBp, cantidad: report.quantity, recibidos: report.received, atendidos: report.attended },
      ...{ rectificado: text.flag(rectified.has(id)), logro: report.achievement, dificultad: report.difficulty },
      ...{ medida_correctiva: report.corrective, sin_evidencia: report.noEvidence, evidencias: evidence.length },
      persona: report.typedByName,
    })
    for (const [index, one] of evidence.entries()) {
      const piece = { evidence: one, order: index + 1, place }
      rows.push(await evidenceRow(sampled, sink, piece))
      extracts.push(...(await extractRows(sampled, sink, piece)))
    }
  }
  return { reports, evidence: rows, extracts }
}
