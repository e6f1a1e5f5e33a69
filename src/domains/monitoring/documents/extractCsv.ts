import type { DocumentTable, TableColumn } from '../../../documents/model.ts'
import type { KeptRow } from '../model/extract/identities.ts'
import type { FieldKind, RegisterField } from '../model/extract/register.ts'
import { extractCsvText as text } from './extractCsvText.es.ts'

const labels: Partial<Record<FieldKind, (name: string) => string>> = {
  ...{ personKey: text.pseudonym, identity: text.pseudonym, birthDate: text.age },
}

/** The rows of an extract as they are kept: the columns of the register, with pseudonyms where it said who. */
export function extractCsv(rows: readonly KeptRow[], fields: readonly RegisterField[]): DocumentTable {
  const columns = fields.map(
    ({ name, kind }, at): TableColumn => ({
      ...{ key: String(at), label: labels[kind]?.(name) ?? name, width: 10, align: 'start' },
      kind: kind === 'number' ? 'number' : 'text',
    }),
  )
  // A number has at most 15 figures, which a float keeps.
  const cellOf = (value: string | null, at: number) =>
    value !== null && fields[at]?.kind === 'number' ? Number(value) : value
  return {
    kind: 'table',
    columns,
    groups: [
      {
        rows: rows.map(({ values }) => ({
          cells: Object.fromEntries(values.map((value, at) => [String(at), cellOf(value, at)])),
        })),
      },
    ],
  }
}
