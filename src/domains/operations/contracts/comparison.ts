import { z } from 'zod'
import { changeShape, idShape, monthsShape } from './shapes.ts'

const rowShape = z.object({
  activityId: idShape,
  unitId: idShape,
  code: z.string(),
  name: z.string(),
  months: monthsShape,
})

/** `before` of each change is the earlier value, `after` the later one. */
const changedShape = rowShape.extend({ nameBefore: z.string(), changes: z.array(changeShape) })

const unitShape = z.object({
  id: idShape,
  code: z.string(),
  name: z.string(),
  added: z.number(),
  dropped: z.number(),
  changed: z.number(),
})

/** Two plans side by side, field by field: two years, or two versions of one. */
export const comparisonShape = z.object({
  counts: z.object({ added: z.number(), dropped: z.number(), changed: z.number(), same: z.number() }),
  /** Every unit of either side with its differences, whatever the filter. */
  units: z.array(unitShape),
  added: z.array(rowShape),
  dropped: z.array(rowShape),
  changed: z.array(changedShape),
})

/** The same for versions of a year, where an activity may also have passed to another unit: it counts for both. */
export const versionComparisonShape = comparisonShape.extend({
  counts: comparisonShape.shape.counts.extend({ moved: z.number() }),
  units: z.array(unitShape.extend({ moved: z.number() })),
  moved: z.array(changedShape.extend({ unitBefore: idShape })),
})
