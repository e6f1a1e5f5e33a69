import type { CopyKind } from './planFile.ts'
import type { PlanFormat } from './planFormat.ts'

const data: Readonly<Record<PlanFormat, string>> = { pdf: '', docx: '', xlsx: '', csv: '-datos', json: '-datos' }

/** Name under which a document goes out: `plan-2026-DEM-copia-interna.pdf`, `plan-2026-version-2-datos.csv`. */
export function documentName(
  year: number,
  document: {
    format: PlanFormat
    copy: CopyKind
    unitCode?: string | undefined
    /** Of an approved version; only a working copy is edited. */
    version?: number
  },
): string {
  const { format, copy, unitCode, version } = document
  const unit = unitCode === undefined ? '' : `-${unitCode}`
  const internal = copy === 'interna' && (format === 'pdf' || format === 'docx') ? '-copia-interna' : ''
  const use = format === 'xlsx' && version === undefined ? '-para-editar' : data[format]
  const approved = version === undefined ? '' : `-version-${version}`
  return `plan-${year}${approved}${unit}${use}${internal}.${format}`
}
