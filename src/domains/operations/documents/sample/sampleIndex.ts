import type { DocumentTable, PrintedDocument } from '../../../../documents/model.ts'
import type { LeftOut } from '../../../../kernel/dataFile.ts'
import { type SampleHead, sampleText as text } from './sampleText.es.ts'

export type IncludedFile = { path: string; what: string; bytes: number; sha256: string }

/** Rows of a data file as a table to print: its fields are its columns. */
export function dataTable(
  fields: readonly string[],
  rows: readonly Readonly<Record<string, string | number | null>>[],
): DocumentTable {
  return {
    kind: 'table',
    // A figure stays one; a text that looks like one does not become it.
    columns: fields.map((key) => ({ key, label: key, width: 10, align: 'start', kind: kindOf(rows, key) })),
    groups: [{ rows: rows.map((cells) => ({ cells })) }],
  }
}

function kindOf(rows: readonly Readonly<Record<string, string | number | null>>[], key: string): 'number' | 'text' {
  return rows.some((row) => typeof row[key] === 'number') ? 'number' : 'text'
}

/** The index as one prints it: what is in the sample and what was left out. */
export function sampleIndexDocument(
  head: SampleHead,
  locale: string,
  files: readonly IncludedFile[],
  left: readonly LeftOut[],
): PrintedDocument {
  const { labels, columns, leftColumns } = text
  return {
    title: text.title,
    locale,
    institution: { name: head.institution },
    control: { formCode: text.formCode, version: text.version, date: head.at.slice(0, 10) },
    issuedAt: head.at,
    sections: [
      {
        heading: { level: 1, text: text.title },
        blocks: [
          {
            kind: 'definitions',
            items: [
              { term: labels.institution, text: head.institution },
              { term: labels.years, text: head.years },
              { term: labels.units, text: head.units },
              { term: labels.names, text: head.names ? text.withNames : text.withoutNames },
              { term: labels.head, text: text.headOf(head) },
            ],
          },
          { kind: 'paragraph', text: text.intro(files.length, left.length) },
        ],
      },
      {
        heading: { level: 2, text: text.included },
        blocks: [
          {
            kind: 'table',
            columns: [
              { key: 'path', label: columns.path, width: 32, align: 'start', kind: 'text' },
              { key: 'what', label: columns.what, width: 36, align: 'start', kind: 'text' },
              { key: 'bytes', label: columns.bytes, width: 10, align: 'end', kind: 'number' },
              { key: 'sha256', label: columns.sha256, width: 46, align: 'start', kind: 'text' },
            ],
            groups: [{ rows: files.map((file) => ({ cells: { ...file, sha256: broken(file.sha256) } })) }],
          },
        ],
      },
      {
        heading: { level: 2, text: text.left },
        blocks: [
          {
            kind: 'table',
            columns: [
              { key: 'what', label: leftColumns.what, width: 36, align: 'start', kind: 'text' },
              { key: 'why', label: leftColumns.why, width: 42, align: 'start', kind: 'text' },
              { key: 'sha256', label: leftColumns.sha256, width: 46, align: 'start', kind: 'text' },
            ],
            groups: [
              { rows: left.map(({ what, why, sha256 }) => ({ cells: { what, why, sha256: broken(sha256 ?? '') } })) },
            ],
            emptyText: text.nothingLeft,
          },
        ],
      },
    ],
  }
}

/** A digest in groups of eight: printed in one piece it would run out of its column. */
function broken(sha256: string): string {
  return sha256.replace(/.{8}(?=.)/gu, '$& ')
}
