import { z } from 'zod'

/** Version of the public JSON contract of `hilo plan revisar --json`; raised when a field changes meaning or goes. */
export const IMPORTED_PLAN_VERSION = 1

const place = z.union([
  z.object({ line: z.number().int() }),
  z.object({ sheet: z.string(), cell: z.string() }),
  z.object({ page: z.number().int(), row: z.number().int() }),
  z.object({ table: z.number().int(), row: z.number().int() }),
])

/** Basis points (8.33 % = 833); null is "not programmed", 0 is a written zero. */
const share = z.number().int().nullable()

export const importIssueSchema = z.object({
  /** Stable code of the rule, e.g. `months.sum`. */
  rule: z.string(),
  /** `block`: can't be submitted; `warning`: fix or confirm with a reason; `notice`: for information. */
  severity: z.enum(['block', 'warning', 'notice']),
  /** Plain Spanish, for a person: what was found. */
  message: z.string(),
  /** Field it speaks of: `months.9` for September, `strategicLine`, `row`… */
  field: z.string(),
  /** Text as it stands in the document. */
  original: z.string().nullable(),
  /** What could be put instead; never applied without a person. */
  proposal: z.string().nullable(),
})
export type ImportIssue = z.infer<typeof importIssueSchema>

export const importedActivitySchema = z.object({
  source: place,
  /** Text of the line or process as written, code included. */
  strategicLine: z.string(),
  /** `3.1` when the text carries a code, else null. */
  code: z.string().nullable(),
  activity: z.string(),
  expectedResult: z.string(),
  verification: z.string(),
  responsible: z.string(),
  months: z.array(share).length(12),
  sum: share,
  /**
   * Unit of measure as written, and the whole quantity of each month (null: none planned) where a person said that the
   * figures are quantities; `months` then derive from them. Absent when the row has neither.
   */
  physicalTarget: z
    .object({ unitOfMeasure: z.string(), quantities: z.array(z.number().int().nullable()).length(12) })
    .optional(),
  /** The row's cells exactly as read, kept for ever beside the fields. */
  original: z.array(z.string()),
  issues: z.array(importIssueSchema),
})
export type ImportedActivity = z.infer<typeof importedActivitySchema>

export const importedSignatureSchema = z.object({
  /** As written in the document; may hold a person's name: internal copies only. */
  name: z.string(),
  post: z.string(),
  /** Heading over the signature ("Responsable:"), or null in a block without label. */
  label: z.string().nullable(),
})

export const importedUnitSchema = z.object({
  /** Canonical name: the fullest form seen. */
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(['central', 'regional', 'departamental', 'organo']),
  signatures: z.array(importedSignatureSchema),
  /** "Nota:" texts under the table; a condition is attached to an activity by a person. */
  notes: z.array(z.object({ source: place, text: z.string() })),
  activities: z.array(importedActivitySchema),
  issues: z.array(importIssueSchema),
})
export type ImportedUnit = z.infer<typeof importedUnitSchema>

/** Kinds of front-matter section that a plan holds and prints (003, pages 1 to 15). */
export const sectionKinds = [
  'introduction',
  'objective',
  'scope',
  'legalFrame',
  'glossary',
  'mission',
  'vision',
  'values',
  'objectives',
  'alignment',
  'method',
  'other',
] as const

export const frontMatterSchema = z.object({
  title: z.string().nullable(),
  year: z.number().int().nullable(),
  institution: z.string().nullable(),
  /** Control blocks of the forms found: the consolidated plan's and the unit sheets'. Dates are YYYY-MM-DD. */
  documentControl: z.array(
    z.object({
      code: z.string(),
      version: z.string().nullable(),
      date: z.string().nullable(),
      pages: z.number().int().nullable(),
      occurrences: z.number().int(),
    }),
  ),
  signatures: z.array(importedSignatureSchema),
  sections: z.array(
    z.object({ kind: z.enum(sectionKinds), title: z.string(), paragraphs: z.array(z.string()), source: place }),
  ),
  legalFrame: z.array(z.object({ norm: z.string(), articles: z.array(z.string()), text: z.string() })),
  glossary: z.array(z.object({ term: z.string(), definition: z.string() })),
  mission: z.string().nullable(),
  vision: z.string().nullable(),
  values: z.array(z.object({ name: z.string(), text: z.string() })),
  perspectives: z.array(
    z.object({
      number: z.number().int(),
      name: z.string(),
      goal: z.string(),
      objectives: z.array(z.object({ number: z.number().int(), text: z.string() })),
    }),
  ),
  /** One pair for each objective that a proposal of the outer plan reaches. */
  alignment: z.array(z.object({ axis: z.string(), proposal: z.string(), objective: z.number().int() })),
  method: z.array(z.object({ number: z.number().int(), title: z.string(), paragraphs: z.array(z.string()) })),
  contents: z.array(z.object({ title: z.string(), page: z.number().int() })),
})
export type FrontMatter = z.infer<typeof frontMatterSchema>

/** What a read plan is, before anybody decided anything: the JSON that `hilo plan revisar --json` prints. */
export const importedPlanSchema = z.object({
  version: z.literal(IMPORTED_PLAN_VERSION),
  document: z.object({
    name: z.string(),
    format: z.enum(['text', 'csv', 'xlsx', 'ods', 'docx', 'pdf', 'json']),
    sha256: z.string(),
    bytes: z.number().int(),
  }),
  frontMatter: frontMatterSchema,
  units: z.array(importedUnitSchema),
  /** Pieces of rows cut by a page break whose head is not in the document: kept, attached to nothing. */
  orphanFragments: z.array(z.object({ source: place, unit: z.string().nullable(), cells: z.array(z.string()) })),
  totals: z.object({
    units: z.number().int(),
    unitsByKind: z.record(z.string(), z.number().int()),
    activities: z.number().int(),
    joinedFragments: z.number().int(),
    orphanFragments: z.number().int(),
    numbers: z.number().int(),
    explicitZeros: z.number().int(),
    /** Basis points. */
    total: z.number().int(),
    months: z.array(z.number().int()).length(12),
    codedRows: z.number().int(),
    distinctCodes: z.number().int(),
    issues: z.record(z.string(), z.number().int()),
  }),
  /** Doubts about the document as a whole (unknown layout, hidden sheet, text not understood). */
  issues: z.array(importIssueSchema.extend({ source: place.nullable() })),
})
export type ImportedPlan = z.infer<typeof importedPlanSchema>
