import { z } from 'zod'
import { decisionSchema } from '../model/importReview/decision.ts'
import { importIssueSchema } from '../model/planImport/importedPlan.ts'
import { importFields } from '../model/planImport/importFields.ts'
import { idShape, monthsShape } from './shapes.ts'

/** Shapes of the import's answers. Places are written as a person finds them again: "línea 12", "Hoja1!B4". */
const severity = z.enum(['block', 'warning', 'notice'])
const rowState = z.enum(['ready', 'warning', 'block', 'out'])
const unitKind = z.enum(['central', 'regional', 'departamental', 'organo'])
const decisionKind = z.enum([
  'accept',
  'ask',
  'take',
  'spread',
  'increments',
  'dropValue',
  'writeMonths',
  'writeText',
  'leaveOut',
])

/** How unsigned numbers of a section are to be read; null leaves it to the reading. */
export const figureScaleShape = z.enum(['percent', 'fraction', 'quantity'])

export const mappedFieldShape = z.union([
  z.enum([...importFields, 'total']),
  z.enum([
    ...(['months.1', 'months.2', 'months.3', 'months.4', 'months.5', 'months.6'] as const),
    ...(['months.7', 'months.8', 'months.9', 'months.10', 'months.11', 'months.12'] as const),
  ]),
])

export const importShape = z.object({
  id: idShape,
  year: z.number().int(),
  fileName: z.string(),
  sha256: z.string(),
  format: z.string(),
  bytes: z.number().int(),
  state: z.enum(['staged', 'accepted', 'discarded', 'undone']),
  at: z.string(),
  by: z.string(),
  settledAt: z.string().nullable(),
  units: z.number().int(),
  activities: z.number().int(),
})

const counts = {
  rows: z.number().int(),
  ready: z.number().int(),
  warning: z.number().int(),
  block: z.number().int(),
  out: z.number().int(),
  /** Rows with an open warning or block. */
  doubts: z.number().int(),
}

const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('existing'), unitId: idShape }),
  z.object({
    ...{ kind: z.literal('new'), name: z.string(), unitKind, parentId: idShape.nullable() },
    /** It hangs from another new unit of the document, by its index. */
    under: z.number().int().nullable(),
  }),
  z.object({ kind: z.literal('leaveOut') }),
  z.object({ kind: z.literal('undecided') }),
])

const difference = z.object({
  field: z.string(),
  before: z.union([z.string(), monthsShape]),
  after: z.union([z.string(), monthsShape]),
})

export const importPreviewShape = z.object({
  import: importShape,
  /** Year that the document says of itself, when it is another one. */
  otherYear: z.number().int().nullable(),
  mapped: z.boolean(),
  needsMapping: z.boolean(),
  totals: z.object({ ...counts, units: z.number().int(), numbers: z.number().int(), total: z.number().int() }),
  units: z.array(
    z.object({
      index: z.number().int(),
      name: z.string(),
      aliases: z.array(z.string()),
      kind: unitKind,
      signatures: z.number().int(),
      notes: z.number().int(),
      ...counts,
      target,
      decided: z.boolean(),
      candidates: z.array(idShape),
    }),
  ),
  groups: z.array(
    z.object({
      key: z.string(),
      rule: z.string(),
      severity,
      detail: z.string(),
      message: z.string(),
      rows: z.number().int(),
      open: z.number().int(),
      choices: z.array(decisionKind),
      decided: decisionKind.nullable(),
      sample: z.string(),
    }),
  ),
  /** Doubts about the document as a whole; fragments stand apart. */
  documentIssues: z.array(importIssueSchema.extend({ place: z.string().nullable() })),
  fragments: z.array(
    z.object({
      key: z.string(),
      place: z.string(),
      unit: z.string().nullable(),
      cells: z.array(z.string()),
      joinedTo: z.string().nullable(),
      /** Rows of its unit that it could go on with. */
      candidates: z.array(z.object({ key: z.string(), activity: z.string() })),
    }),
  ),
  frontMatter: z.object({
    title: z.string().nullable(),
    institution: z.string().nullable(),
    forms: z.array(z.object({ code: z.string(), version: z.string().nullable(), date: z.string().nullable() })),
    sections: z.number().int(),
    norms: z.number().int(),
    terms: z.number().int(),
    values: z.number().int(),
    perspectives: z.number().int(),
    objectives: z.number().int(),
    alignment: z.number().int(),
    steps: z.number().int(),
    signatures: z.number().int(),
    mission: z.boolean(),
    vision: z.boolean(),
  }),
  catalogue: z.object({
    perspectives: z.number().int(),
    objectives: z.number().int(),
    lines: z.number().int(),
    processes: z.number().int(),
    codesWithoutObjective: z.array(z.string()),
  }),
  comparison: z.object({
    /** Activities that the plan of the year holds today. */
    existing: z.number().int(),
    added: z.number().int(),
    same: z.number().int(),
    changed: z.array(
      z.object({
        ...{ key: z.string(), unit: z.string(), activity: z.string(), differences: z.array(difference) },
        /** A person ticked it: it enters with the rest. */
        taken: z.boolean(),
      }),
    ),
    gone: z.array(z.object({ activityId: idShape, unit: z.string(), activity: z.string(), taken: z.boolean() })),
  }),
  /** The tree of units, for telling which one a unit of the document is. */
  tree: z.array(z.object({ id: idShape, name: z.string(), kind: unitKind, parentId: idShape.nullable() })),
})

const texts = z.object({
  strategicLine: z.string(),
  code: z.string().nullable(),
  activity: z.string(),
  expectedResult: z.string(),
  verification: z.string(),
  responsible: z.string(),
})

export const importRowsShape = z.object({
  rows: z.array(
    texts.extend({
      key: z.string(),
      state: rowState,
      months: monthsShape,
      sum: z.number().int().nullable(),
      /** What the row counts, and how many in the year; null quantity: only the unit of measure is known. */
      target: z.object({ unitOfMeasure: z.string(), quantity: z.number().int().nullable() }).nullable(),
      /** How many values stand where twelve should, when they could not be placed. */
      unplaced: z.number().int().nullable(),
      comparison: z.enum(['new', 'changed', 'same']),
      doubts: z.array(z.object({ id: z.string(), rule: z.string(), severity, field: z.string(), open: z.boolean() })),
    }),
  ),
})

const neighbour = z.object({ cells: z.array(z.string()) }).nullable()

export const importDoubtsShape = z.object({
  doubts: z.array(
    z.object({
      id: z.string(),
      rowKey: z.string(),
      unit: z.number().int(),
      unitName: z.string(),
      rule: z.string(),
      severity,
      message: z.string(),
      field: z.string(),
      original: z.string().nullable(),
      open: z.boolean(),
      decision: decisionSchema.nullable(),
      place: z.string(),
      activity: z.string(),
      cells: z.array(z.string()),
      /** Cells of the row that the doubt is about, by position. */
      marked: z.array(z.number().int()),
      before: neighbour,
      after: neighbour,
      months: monthsShape,
      choices: z.array(
        z.object({
          decision: decisionSchema,
          months: monthsShape.nullable(),
          text: z.string().nullable(),
          dropped: z.string().nullable(),
        }),
      ),
      writes: z.array(z.enum(['writeMonths', 'writeText'])),
    }),
  ),
})

export const layoutSectionShape = z.object({
  index: z.number().int(),
  name: z.string().nullable(),
  hidden: z.boolean(),
  rows: z.number().int(),
  headerRow: z.number().int().nullable(),
  columns: z.array(
    z.object({
      column: z.number().int(),
      label: z.string(),
      samples: z.array(z.string()),
      proposed: mappedFieldShape.nullable(),
      confidence: z.enum(['high', 'medium', 'low', 'none']),
    }),
  ),
  percentScale: figureScaleShape.nullable(),
})
