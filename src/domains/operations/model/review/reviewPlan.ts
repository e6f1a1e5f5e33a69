import type { Finding, PlanForReview } from './finding.ts'
import { reviewRules } from './registry.ts'
import { indexPlan, type ReviewIndex, type ReviewRow } from './reviewIndex.ts'
import type { PlanRule, RowRule, RuleFamily } from './rule.ts'

/**
 * Everything that the rules find in a plan: by rule in the order of the registry, then by unit, position and id,
 * whatever the order of the input. A row gets at most one finding of each family. Nothing is changed; the work grows
 * with n log n. Source: domain.md D3; field.md 1.2.
 */
export function reviewPlan(plan: PlanForReview): Finding[] {
  const index = indexPlan(plan)
  const rowRules = reviewRules.filter((rule) => rule.scope === 'row')
  const planRules = reviewRules.filter((rule) => rule.scope === 'plan')
  return inRegistryOrder([
    ...index.rows.flatMap((row) => reviewRow(row, rowRules, index)),
    ...planRules.flatMap((rule: PlanRule) => rule.check(index)),
  ])
}

function reviewRow(row: ReviewRow, rules: readonly RowRule[], index: ReviewIndex): Finding[] {
  const spoken = new Set<RuleFamily>()
  const findings: Finding[] = []
  for (const rule of rules) {
    const finding = spoken.has(rule.family) ? null : rule.check(row, index)
    if (finding === null) continue
    spoken.add(rule.family)
    findings.push(finding)
  }
  return findings
}

function inRegistryOrder(findings: readonly Finding[]): Finding[] {
  const place = new Map(reviewRules.map((rule, index) => [rule.code, index]))
  return findings.toSorted((a, b) => (place.get(a.rule) ?? 0) - (place.get(b.rule) ?? 0))
}
