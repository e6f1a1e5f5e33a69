import type { Activity } from '../activity.ts'
import type { Finding, FindingField, FindingOf, Repair, RuleCode, RuleParams, Severity } from './finding.ts'
import type { ReviewIndex, ReviewRow } from './reviewIndex.ts'

/** A row gets at most one finding of each family: the first rule of the registry that has something to say. */
export type RuleFamily = 'months' | 'target' | 'name' | 'result' | 'means' | 'responsible' | 'text' | 'link' | 'plan'

type RuleFacts<C extends RuleCode> = {
  code: C
  family: RuleFamily
  /** The gravest severity that the rule gives; a finding may carry a lighter one. */
  severity: Severity
  /** Where the rule comes from: a decision of the design, a fact seen in real plans, or a norm. */
  source: string
}

/** What a check answers. `facts` are what the fingerprint is made of: whatever makes it another finding. */
export type Hit<C extends RuleCode> = {
  severity?: Severity
  field: FindingField
  variant?: string
  params: RuleParams[C]
  facts: readonly (string | number | null)[]
  repairs?: readonly Repair[]
}
export type PlanHit<C extends RuleCode> = Hit<C> & { activity: Activity | null; unitId: string | null }

export type RowRule = RuleFacts<RuleCode> & {
  scope: 'row'
  check: (row: ReviewRow, index: ReviewIndex) => Finding | null
}
export type PlanRule = RuleFacts<RuleCode> & { scope: 'plan'; check: (index: ReviewIndex) => Finding[] }
export type Rule = RowRule | PlanRule

/** A rule that looks at one row; the index only answers questions about the rest of the plan in constant time. */
export function rowRule<C extends RuleCode>(
  rule: RuleFacts<C> & { check: (row: ReviewRow, index: ReviewIndex) => Hit<C> | null },
): RowRule {
  return {
    ...rule,
    scope: 'row',
    check: (row, index) => {
      const hit = rule.check(row, index)
      return hit && toFinding(rule, { ...hit, activity: row.activity, unitId: row.activity.unitId })
    },
  }
}

/** A rule that looks at a unit or at the plan as a whole, in one pass. */
export function planRule<C extends RuleCode>(
  rule: RuleFacts<C> & { check: (index: ReviewIndex) => PlanHit<C>[] },
): PlanRule {
  return { ...rule, scope: 'plan', check: (index) => rule.check(index).map((hit) => toFinding(rule, hit)) }
}

function toFinding<C extends RuleCode>(rule: RuleFacts<C>, hit: PlanHit<C>): FindingOf<C> {
  return {
    rule: rule.code,
    severity: hit.severity ?? rule.severity,
    activityId: hit.activity?.id ?? null,
    unitId: hit.unitId,
    field: hit.field,
    variant: hit.variant ?? null,
    params: hit.params,
    fingerprint: JSON.stringify([rule.code, hit.activity?.id ?? null, hit.unitId, ...hit.facts]),
    repairs: hit.repairs ?? [],
  }
}
