import type { SampleRow } from '../../documents/sample/sampleRows.ts'
import { sampleText as text, valueText as words } from '../../documents/sample/sampleText.es.ts'
import type { PlanRecord } from '../../model/records/planRecord.ts'
import type { RecordKind } from '../../model/records/recordFile.ts'
import { listRecords, readRecord } from '../../store/recordStore.ts'
import { type PlanSample, reaches } from './planSample.ts'

/** A record of all units, as an acta, goes only to whoever may see all of them. */
const WHOLE_PLAN = ''

/** The records of what was decided, as they were frozen; of some units only those that speak of one of them. */
export async function gatherRecords(sample: PlanSample): Promise<void> {
  const { db, plan, files, folder } = sample
  const rows: SampleRow<'constancias'>[] = []
  for (const record of await listRecords(db, plan.id)) {
    const { file, bytes } = await readRecord(db, record)
    if (!reaches(sample.reach, 'unit' in file.content ? file.content.unit.id : WHOLE_PLAN)) continue
    const path = `${folder}constancias/${record.code}.json`
    await files.add(path, text.what.record(plan.year, record.number), bytes)
    rows.push(rowOf(plan.year, record, path))
  }
  await files.addTable(folder, 'constancias', text.tables.constancias, rows)
}

function rowOf(year: number, record: PlanRecord<RecordKind>, path: string): SampleRow<'constancias'> {
  return {
    anio: year,
    tipo: words.recordKind[record.kind],
    numero: record.number,
    codigo: record.code,
    emitida_el: record.issuedOn,
    puesto: record.postName,
    cuando: record.at,
    sha256: record.sha256,
    archivo: path,
  }
}
