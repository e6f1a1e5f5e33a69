import type { SourceCell, SourceDocument } from '../../../../../kernel/sourceDocument.ts'
import type { RegisterField } from '../register.ts'

/** Columns of a register of invented persons. */
export const fields: readonly RegisterField[] = [
  { name: 'Documento', kind: 'personKey' },
  { name: 'Nombre', kind: 'identity' },
  { name: 'Sexo', kind: 'sex' },
  { name: 'Nacimiento', kind: 'birthDate' },
  { name: 'Municipio', kind: 'territory' },
  { name: 'Fecha', kind: 'date' },
  { name: 'Servicio', kind: 'category' },
  { name: 'Monto', kind: 'number' },
]

type Line = readonly (string | SourceCell)[]

/** A sheet of those lines, the head first, as a reader hands it over. */
export function aDocument(lines: readonly Line[], more: Partial<SourceDocument> = {}): SourceDocument {
  const rows = lines.map((cells, at) => ({
    place: { sheet: 'Hoja1', cell: `A${at + 1}` },
    cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
    ...{ hidden: false, tabular: true },
  }))
  return { format: 'xlsx', sections: [{ name: 'Hoja1', hidden: false, rows }], issues: [], ...more }
}

export const head: Line = fields.map(({ name }) => name)
export const aLine = (number: number, change: Partial<Record<string, string | SourceCell>> = {}): Line => {
  const line: Record<string, string | SourceCell> = {
    ...{
      Documento: `${String(number).padStart(8, '0')}-1`,
      Nombre: `Persona ${number}`,
      Sexo: 'Mujer',
      Nacimiento: '1990-05-04',
    },
    ...{ Municipio: 'Ilopango', Fecha: '2026-02-10', Servicio: 'Colocación', Monto: '10.50' },
  }
  return fields.map(({ name }) => change[name] ?? line[name] ?? '')
}
