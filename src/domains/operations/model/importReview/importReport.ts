import { z } from 'zod'

const count = z.number().int()

/** What an accepted import did and what it left: kept with the import for ever, and handed out as JSON. Basis points. */
export const importReportSchema = z.object({
  version: z.literal(1),
  year: count,
  fileName: z.string(),
  sha256: z.string(),
  at: z.string(),
  by: z.string(),
  units: z.object({
    matched: count,
    created: z.array(
      z.object({
        ...{ id: z.string(), code: z.string(), name: z.string(), readAs: z.string() },
        /** Kind, and name of the unit above; absent in the first reports. */
        kind: z.enum(['central', 'regional', 'departamental', 'organo']).optional(),
        under: z.string().nullable().optional(),
      }),
    ),
    leftOut: z.array(z.string()),
    aliases: z.array(z.object({ unitId: z.string(), alias: z.string() })),
  }),
  activities: z.object({ added: count, same: count, changed: count, annulled: count, leftOut: count }),
  /** Of the rows that entered or were there already: read back from the database, these must be the same. */
  totals: z.object({ activities: count, numbers: count, total: count, months: z.array(count).length(12) }),
  decisions: z.record(z.string(), count),
  joinedFragments: count,
  frontMatter: z.object({ sections: count, signatures: count }),
  catalogue: z
    .object({
      strategicPlanId: z.string(),
      name: z.string(),
      added: z.record(z.string(), count),
      /** Rows that hang from a line or process since. */
      linkedRows: count,
      codesWithoutObjective: z.array(z.string()),
    })
    .nullable(),
  leftovers: z.object({
    fragments: z.array(z.object({ place: z.string(), unit: z.string().nullable(), cells: z.array(z.string()) })),
    rows: z.array(z.object({ place: z.string(), unit: z.string(), cells: z.array(z.string()) })),
    doubts: z.array(
      z.object({
        place: z.string(),
        unit: z.string(),
        activity: z.string(),
        rule: z.string(),
        severity: z.string(),
        message: z.string(),
        original: z.string().nullable(),
      }),
    ),
    document: z.array(z.object({ place: z.string().nullable(), rule: z.string(), message: z.string() })),
  }),
  /** Sets of changes that undoing takes back. */
  changeIds: z.array(z.string()),
  signatureIds: z.array(z.string()),
  sectionsAdded: z.boolean(),
})
export type ImportReport = z.infer<typeof importReportSchema>
