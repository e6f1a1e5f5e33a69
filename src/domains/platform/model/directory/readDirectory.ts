import type { SourceDocument, SourcePlace, SourceRow } from '../../../../kernel/sourceDocument.ts'
import { foldText } from '../../../../kernel/text.ts'

/** One row of a list of units or people, as it was written. `''` for an empty cell. */
export type DirectoryRow = { place: RowPlace } & (
  | {
      kind: 'unit'
      code: string
      name: string
      unitKind: string
      parent: string
      department: string
      aliases: string[]
    }
  | { kind: 'person'; name: string; email: string; unit: string; post: string; roles: string[] }
)

/** Sheet (null outside workbooks) and cell, line or row. */
export type RowPlace = { sheet: string | null; ref: string }

type Field = 'code' | 'unit' | 'kind' | 'parent' | 'department' | 'aliases' | 'name' | 'email' | 'post' | 'roles'

/** Words by which lists name their columns, without accents or case. */
const headers: Readonly<Record<Field, readonly string[]>> = {
  code: ['codigo', 'cod', 'cod.', 'sigla', 'siglas', 'clave', 'codigo de la unidad'],
  unit: ['unidad', 'nombre de la unidad', 'dependencia', 'unidad organizativa', 'oficina'],
  kind: ['tipo', 'clase', 'tipo de unidad'],
  parent: ['unidad superior', 'depende de', 'superior', 'unidad padre', 'dependencia superior'],
  department: ['departamento', 'provincia', 'departamento o provincia'],
  aliases: ['alias', 'otros nombres', 'tambien llamada'],
  name: ['nombre', 'nombre completo', 'persona', 'funcionario', 'nombres y apellidos', 'empleado'],
  email: ['correo', 'correo electronico', 'correo institucional', 'email', 'e-mail'],
  post: ['puesto', 'cargo', 'plaza', 'nombre del puesto'],
  roles: ['rol', 'roles'],
}

const fields = Object.keys(headers) as Field[]

type Columns = Partial<Record<Field, number>>

function columnsOf(row: SourceRow): Columns {
  const columns: Columns = {}
  row.cells.forEach((cell, index) => {
    const text = foldText(cell.text)
    for (const field of fields)
      if (columns[field] === undefined && headers[field].includes(text)) columns[field] = index
  })
  return columns
}

/** A list of people has addresses; one of units, codes and names. */
function tableKind(columns: Columns): 'unit' | 'person' | undefined {
  if (columns.email !== undefined && columns.name !== undefined) return 'person'
  if (columns.code !== undefined && (columns.unit !== undefined || columns.name !== undefined)) return 'unit'
  return undefined
}

function placeOf(place: SourcePlace): RowPlace {
  if ('cell' in place) return { sheet: place.sheet, ref: place.cell }
  if ('line' in place) return { sheet: null, ref: String(place.line) }
  return { sheet: null, ref: String(place.row) }
}

function listOf(text: string): string[] {
  return text
    .split(/[;\n|]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function toRow(kind: 'unit' | 'person', row: SourceRow, columns: Columns): DirectoryRow {
  const text = (field: Field): string => {
    const index = columns[field]
    return index === undefined ? '' : (row.cells[index]?.text ?? '').replace(/\s+/gu, ' ').trim()
  }
  const place = placeOf(row.place)
  if (kind === 'unit') {
    const name = text(columns.unit === undefined ? 'name' : 'unit')
    return {
      place,
      kind,
      code: text('code'),
      name,
      unitKind: text('kind'),
      parent: text('parent'),
      department: text('department'),
      aliases: listOf(text('aliases')),
    }
  }
  const roles = listOf(text('roles').replaceAll(',', ';'))
  return { place, kind, name: text('name'), email: text('email'), unit: text('unit'), post: text('post'), roles }
}

/**
 * The lists of units and people of a document: a row of known headers begins a table, which lasts until the next one.
 * Hidden rows and sheets are left out, what stands outside such tables too.
 */
export function readDirectory(document: SourceDocument): DirectoryRow[] {
  const found: DirectoryRow[] = []
  for (const section of document.sections.filter(({ hidden }) => !hidden)) {
    let table: { kind: 'unit' | 'person'; columns: Columns } | undefined
    for (const row of section.rows.filter(({ hidden, tabular }) => !hidden && tabular)) {
      const columns = columnsOf(row)
      const kind = tableKind(columns)
      if (kind !== undefined) table = { kind, columns }
      else if (table !== undefined && row.cells.some((cell) => cell.text.trim() !== ''))
        found.push(toRow(table.kind, row, table.columns))
    }
  }
  return found
}
