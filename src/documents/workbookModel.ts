/**
 * What makes a printed workbook one that goes out to be edited and comes back as a preview of changes. Each sheet stands in
 * the place of the table of the document's section of the same key; each row carries the stable key of its record in a
 * hidden locked column and the workbook carries the version it was written from, so that an edit is compared with what the
 * person saw and not with what the database holds by then.
 */
export type EditablePart = {
  /** Identity of the data it was written from, returned as it stands when the file is read back. */
  version: string
  catalogues: readonly EditableCatalogue[]
  sheets: readonly EditableSheet[]
  labels: EditableLabels
}

/** Values offered in the cells of a column: strategic lines, processes. Written to a sheet of their own. */
export type EditableCatalogue = { key: string; label: string; values: readonly string[] }

export type EditableSheet = {
  /** That of the section whose table it stands for: identity of the unit's plan. */
  key: string
  /** Name of the tab: cut to 31 characters, made unique, without the characters that Excel forbids. */
  name: string
  columns: readonly EditableColumn[]
  rows: readonly EditableRow[]
  /** Empty rows below what is printed, with an empty key, for new records. */
  spareRows: number
}

export type EditableColumn = {
  key: string
  label: string
  /** In characters. */
  width: number
  editable: boolean
} & (
  | { kind: 'text' }
  | { kind: 'number' }
  /** Basis points in the model, a fraction with a percentage format in the file. */
  | { kind: 'share' }
  /** Sum of the share columns: a formula with its value, marked where it is not the whole year. */
  | { kind: 'total' }
  /** Text offered from a catalogue; another text is a warning and not a refusal. */
  | { kind: 'choice'; catalogue: string }
)

export type EditableRow = { key: string; cells: Readonly<Record<string, string | number | null>> }

export type EditableLabels = {
  /** Tab of the catalogues. */
  cataloguesSheet: string
  /** Over the rows for new records. */
  newRows: string
  /** Beside the version in the head of each sheet. */
  version: string
  /** Shown by the spreadsheet program when a month is not between 0 % and 100 %. */
  shareError: { title: string; text: string }
  choiceWarning: { title: string; text: string }
}
