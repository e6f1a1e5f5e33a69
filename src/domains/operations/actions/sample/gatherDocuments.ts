import { getFile } from '../../../platform/index.ts'
import type { SampleRow } from '../../documents/sample/sampleRows.ts'
import { sampleText as text, valueText as words } from '../../documents/sample/sampleText.es.ts'
import { type ListedDocument, listDocuments } from '../../store/documentStore.ts'
import { type ListedCopy, listSignedCopies } from '../../store/signedCopyStore.ts'
import { type PlanSample, reaches } from './planSample.ts'

const EVERY = 1_000_000

/** What went out of the plan of a year, and the signed copies that came back. */
export async function gatherDocuments(sample: PlanSample): Promise<void> {
  const { db, plan, names, files, folder } = sample
  const { documents } = await listDocuments(db, plan.id, EVERY)
  const rows: SampleRow<'documentos'>[] = []
  const own = documents.filter(({ unitId }) => unitId === null || reaches(sample.reach, unitId))
  for (const document of own.reverse())
    rows.push({
      anio: plan.year,
      version: document.versionNumber,
      unidad_codigo: document.unitId === null ? null : names.unitCode(document.unitId),
      formato: document.format,
      copia: words.copy[document.copy],
      bytes: document.byteLength,
      sha256: document.sha256,
      entregado: document.at,
      archivo: await addDocument(sample, document),
    })
  await files.addTable(folder, 'documentos', text.tables.documentos, rows)
  const copies: SampleRow<'copias_firmadas'>[] = []
  for (const copy of (await listSignedCopies(db, plan.id)).reverse())
    copies.push({
      anio: plan.year,
      version: names.versionNumber(copy.versionId),
      bytes: copy.byteLength,
      sha256: copy.sha256,
      empieza_con: copy.extendsSha256,
      guardada: copy.at,
      retirada: copy.withdrawn?.at ?? null,
      motivo_retiro: copy.withdrawn?.reason ?? null,
      archivo: await addSignedCopy(sample, copy),
    })
  await files.addTable(folder, 'copias_firmadas', text.tables.copias_firmadas, copies)
}

function whyLeft({ reach }: PlanSample, document: ListedDocument): string | null {
  if (reach.units !== 'all' && document.unitId === null) return text.why.otherUnits
  if (document.copy === 'interna' && !reach.names) return text.why.internal
  if (document.kind === 'comparison') return text.why.comparison
  if (document.versionNumber === null && document.kind === 'plan') return text.why.working
  if (document.format !== 'pdf') return text.why.format
  return document.fileName === null ? text.why.notKept : null
}

async function addDocument(sample: PlanSample, document: ListedDocument): Promise<string | null> {
  const { db, plan, names, files, folder } = sample
  const why = whyLeft(sample, document)
  const { sha256, byteLength: bytes, versionNumber, unitId } = document
  if (why !== null) {
    files.left.push({ what: text.what.document(plan.year, document.format), why, bytes, sha256 })
    return null
  }
  const unit = unitId === null ? '' : `-${names.unitCode(unitId)}`
  const isRecord = document.kind === 'record'
  const name = isRecord ? 'constancia' : `version-${versionNumber}${unit}`
  const path = `${folder}documentos/${name}-${sha256.slice(0, 8)}.pdf`
  // The same bytes may have gone out for two requests.
  if (files.included.some((one) => one.path === path)) return path
  const what = isRecord ? text.what.printedRecord(plan.year) : text.what.printed(plan.year, versionNumber)
  return files.add(path, what, await getFile(db, sha256))
}

async function addSignedCopy(sample: PlanSample, copy: ListedCopy): Promise<string | null> {
  const { db, plan, reach, names, files, folder } = sample
  const { sha256, byteLength: bytes, mediaType } = copy
  const number = names.versionNumber(copy.versionId) ?? 0
  const what = text.what.signed(plan.year, number)
  if (!reach.names || reach.units !== 'all') {
    files.left.push({ what, why: reach.names ? text.why.otherUnits : text.why.signed, bytes, sha256 })
    return null
  }
  const path = `${folder}firmadas/version-${number}-${sha256.slice(0, 8)}.${mediaType.split('/').at(-1)}`
  // The same bytes may have been withdrawn and attached again.
  if (files.included.some((one) => one.path === path)) return path
  return files.add(path, what, await getFile(db, sha256))
}
