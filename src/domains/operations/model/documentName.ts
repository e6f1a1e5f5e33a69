import type { CopyKind } from './planFile.ts'
import type { PlanFormat } from './planFormat.ts'

const marks: Readonly<Record<PlanFormat, string>> = {
  pdf: '',
  docx: '',
  xlsx: '-para-editar',
  csv: '-datos',
  json: '-datos',
}

/** Name under which a document goes out: `plan-2026-DEM-copia-interna.pdf`. */
export function documentName(
  year: number,
  { format, copy, unitCode }: { format: PlanFormat; copy: CopyKind; unitCode: string | undefined },
): string {
  const unit = unitCode === undefined ? '' : `-${unitCode}`
  const internal = copy === 'interna' && (format === 'pdf' || format === 'docx') ? '-copia-interna' : ''
  return `plan-${year}${unit}${marks[format]}${internal}.${format}`
}
