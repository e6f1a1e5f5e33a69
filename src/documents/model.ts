/**
 * The printed document: plain data that every printer (PDF, XLSX, DOCX, CSV, JSON, the page on A4) reads. A domain turns
 * its records into this shape; printers know no domain and make no query. It survives JSON unchanged, so its canonical
 * JSON is what a version of a document is hashed by (decisions.md 11, 27).
 *
 * Texts are plain text: nothing in them is ever read as markup. Dates are `YYYY-MM-DD`, instants UTC ISO 8601.
 */
export type PrintedDocument = {
  /** In the letterhead of every page and in the properties of the file. */
  title: string
  /** BCP 47 tag that decides how figures and dates are written and words hyphenated. */
  locale: string
  institution: PrintedInstitution
  control: DocumentControl
  /** Instant written in the file as its creation. Never the clock: same data, same bytes. */
  issuedAt: string
  cover?: Cover
  contents?: Contents
  sections: readonly DocumentSection[]
  footer?: DocumentFooter
  approval?: DocumentApproval
  /** Words of the frame that an institution writes its own way. */
  labels?: Partial<FrameLabels>
}

export type PrintedInstitution = {
  name: string
  /** Second line of the letterhead, as the unit that owns the document. */
  unit?: string
  /** A whole `<svg>` without texts, drawn in the letterhead. */
  emblemSvg?: string
}

/** Code, version and date of the form (not of its content): the same code stands on every unit's sheet of a consolidated plan. */
export type DocumentControl = { formCode: string; version: string; date: string }

export type FrameLabels = {
  formCode: string
  version: string
  date: string
  page: string
  /** Between page and pages: `2 de 4`. */
  pageOf: string
  approvedVersion: string
  /** Between version and day: `2, del 15/03/2026`. */
  approvedOn: string
  verification: string
  /** Before the address where anyone can check the document. */
  checkAt: string
  /** Before the day of a head of the log. */
  logHead: string
  /** In its place when there was none yet. */
  noLogHead: string
  /** Before the address where the heads are published. */
  logHeadAt: string
}

/** A first page of its own, for long documents. */
export type Cover = { title: string; subtitle?: string; lines?: readonly LabelledText[]; signatures?: SignaturesBlock }

/** List of headings with their pages, to the given heading level. */
export type Contents = { title: string; depth: HeadingLevel }

export type HeadingLevel = 1 | 2 | 3

export type DocumentFooter = { text?: string }

/**
 * What an approved document says of itself in the control block of every page. `address` is the page where anyone can
 * check it; a PDF also draws it, with the code, as QR.
 */
export type DocumentApproval = {
  version: string
  date: string
  code: string
  address?: string
  logHead?: PublishedHead
}

/**
 * The newest head of the log of acts that was public when the document was registered: with two documents anybody notices a
 * history that was changed between them. `head` is null when no day of the log had ended; `address` is the page of all heads.
 */
export type PublishedHead = { head: { day: string; hash: string } | null; address?: string }

export type LabelledText = { label: string; text: string }

/** A stretch of the document under one heading. What changes the frame of the page starts on a new page. */
export type DocumentSection = {
  /** Names it in files that come back: the identity of the unit's plan. */
  key?: string
  heading?: { level: HeadingLevel; text: string }
  /** `landscape` when missing. Another orientation than the section before starts a page. */
  orientation?: PageOrientation
  /** Letterhead of another form inside the document: a unit's plan in a consolidated plan. Starts a page. */
  frame?: { title?: string; unit?: string; control?: DocumentControl }
  /** Repeated under the letterhead of every page of the section (`Unidad: …  Periodo: …`). Starts a page. */
  runningLine?: readonly LabelledText[]
  startsPage?: boolean
  blocks: readonly DocumentBlock[]
}

export type PageOrientation = 'portrait' | 'landscape'

export type DocumentBlock =
  /** `lead` is printed strong in front: **Condición.** … */
  | { kind: 'paragraph'; text: string; lead?: string }
  | { kind: 'definitions'; items: readonly Definition[] }
  | { kind: 'bullets'; items: readonly string[] }
  | { kind: 'steps'; items: readonly Step[] }
  /** Small print beside the matter: sources, corrections, what a reader must know about the figures. */
  | { kind: 'note'; text: string; lead?: string }
  | { kind: 'pageBreak' }
  | DocumentTable
  | SignaturesBlock

export type Definition = { term: string; text: string }
export type Step = { title?: string; text: string }

export type DocumentTable = {
  kind: 'table'
  caption?: string
  columns: readonly TableColumn[]
  /** A first header row over neighbouring columns: `Programa anual, en porcentaje` over Suma and the twelve months. */
  columnGroups?: readonly { label: string; columns: readonly string[] }[]
  groups: readonly TableGroup[]
  loadRow?: LoadRow
  /** Printed in the place of the rows when there are none. */
  emptyText?: string
}

export type TableColumn = {
  /** Unique in its table; cells are found by it and CSV and JSON name the column by it. */
  key: string
  label: string
  /** Share of the width of the page, relative to the other columns. */
  width: number
  align: 'start' | 'center' | 'end'
  kind: ColumnKind
  strong?: boolean
}

/** `share`: basis points (833 = 8.33 %), printed without the sign; `number`: any figure; `text`: as it stands. */
export type ColumnKind = 'text' | 'share' | 'number'

/** Rows under a repeated second-level header: the strategic line or the process. Without heading they stand alone. */
export type TableGroup = { heading?: GroupHeading; rows: readonly TableRow[] }

export type GroupHeading = { label: string; text: string; aside?: string }

/** A missing cell is an empty one. `key` identifies the row in files that come back. */
export type TableRow = { key?: string; cells: Readonly<Record<string, TableCell>> }

/** `null` is printed as nothing, 0 as 0. */
export type CellValue = string | number | null

export type TableCell = CellValue | MarkedCell

/** A warning on a figure: its sign is printed after the value and its meaning once under the table, never colour alone. */
export type MarkedCell = { value: CellValue; mark: StatusMark }
export type StatusMark = { sign: string; meaning: string }

/** Foot of a plan table: how many activities have work in each month, drawn as figure and bar; peaks are darker. */
export type LoadRow = {
  label: string
  values: Readonly<Record<string, number | null>>
  peaks?: readonly string[]
}

/** Never parted by the end of a page. More than three cells are set as a grid: the sections of a large unit. */
export type SignaturesBlock = { kind: 'signatures'; title?: string; cells: readonly SignatureCell[] }

export type SignatureCell = {
  /** `Elaboró`, `Visto bueno`, `Autorizó`, `Responsable`. */
  act: string
  post: string
  /** Public copies print posts only (decisions.md 26). */
  name?: string
  /** `Firmado en el sistema el …`, or place and date. */
  statement?: string
}

/** What a person should know about a printed file: it is whole, but not all of it could be printed as it was. */
export type PrintWarning =
  /** No shipped font has these characters: □ stands in their place. */
  | { code: 'charactersReplaced'; count: number; characters: string }
  /** The emblem is no drawing that can be read: the letterhead was printed without it. */
  | { code: 'emblemUnreadable' }

export type {
  EditableCatalogue,
  EditableColumn,
  EditablePart,
  EditableRow,
  EditableSheet,
} from './workbookModel.ts'
