import { z } from 'zod'

const monthShares = z.array(z.number().int().min(0).max(1_000_000).nullable()).length(12)

/** What a person decided about one doubt. Nothing in a read plan changes without one of these. */
export const decisionSchema = z.discriminatedUnion('kind', [
  /** It stays as it was read, and is no doubt any more. */
  z.object({ kind: z.literal('accept') }),
  /** It stays as it was read and stays a doubt: the unit answers later. */
  z.object({ kind: z.literal('ask') }),
  /** What the reader proposed beside the doubt. */
  z.object({ kind: z.literal('take') }),
  /** The written months in proportion, so that they add up to exactly 100 % (largest remainder). */
  z.object({ kind: z.literal('spread') }),
  /** Levels that grow to 100 % become the part of each month. */
  z.object({ kind: z.literal('increments') }),
  /** Thirteen values for twelve months: the value in this place (from 1) goes. */
  z.object({ kind: z.literal('dropValue'), position: z.number().int().min(1).max(40) }),
  z.object({ kind: z.literal('writeMonths'), months: monthShares }),
  z.object({ kind: z.literal('writeText'), text: z.string().trim().min(1).max(4000) }),
  /** The row does not enter the plan; it stays in the report of the import. */
  z.object({ kind: z.literal('leaveOut') }),
])
export type Decision = z.infer<typeof decisionSchema>
export type DecisionKind = Decision['kind']

/** Which unit of the institution a unit of the document is. */
export const unitDecisionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('existing'), unitId: z.string().min(1).max(100) }),
  z.object({
    kind: z.literal('new'),
    name: z.string().trim().min(1).max(200).optional(),
    unitKind: z.enum(['central', 'regional', 'departamental', 'organo']),
    parentId: z.string().min(1).max(100).nullable(),
    /** It hangs from a unit of the same document, named as read there; `parentId` is null then. */
    underRead: z.string().min(1).max(500).optional(),
  }),
  z.object({ kind: z.literal('leaveOut') }),
])
export type UnitDecision = z.infer<typeof unitDecisionSchema>

/** A piece of a row whose head was not found: it stays loose, or goes on with the row of that key. */
export const fragmentDecisionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('keepLoose') }),
  z.object({ kind: z.literal('join'), rowKey: z.string().min(1).max(300) }),
])
export type FragmentDecision = z.infer<typeof fragmentDecisionSchema>

/**
 * All that was decided about one import; the keys are those of `rowKey`, `doubtId` and the unit's name as read. `changes`:
 * differences with the plan that is there which a person ticked, by key of the row or id of an activity that is gone.
 */
export const importDecisionsSchema = z.object({
  doubts: z.record(z.string(), decisionSchema),
  units: z.record(z.string(), unitDecisionSchema),
  fragments: z.record(z.string(), fragmentDecisionSchema),
  changes: z.record(z.string(), z.literal('take')),
})
export type ImportDecisions = z.infer<typeof importDecisionsSchema>

export const NO_DECISIONS: ImportDecisions = { doubts: {}, units: {}, fragments: {}, changes: {} }
