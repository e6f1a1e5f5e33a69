import { type Finding, type RepairCode, type RuleCode, type Severity, severities } from './finding.ts'

/** Findings that a person decides together: one rule, one severity, one variant ("doce meses de 8 suman 96"). */
export type FindingGroup = {
  rule: RuleCode
  severity: Severity
  variant: string | null
  count: number
  /** Findings per unit in the order found; `unitId` null for the plan as a whole. */
  units: { unitId: string | null; count: number }[]
  /** Repairs that at least one finding offers, with how many offer each; in the order offered. */
  repairs: { code: RepairCode; count: number }[]
  findings: Finding[]
}

/** Groups by severity (gravest first), then in the order in which the rules found them. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.severity, finding.variant])
    const own = groups.get(key)
    if (own) own.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()]
    .flatMap(toGroup)
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}

/** True when the finding belongs to the group of that rule, severity and variant. */
export function isInGroup(finding: Finding, group: Pick<FindingGroup, 'rule' | 'severity' | 'variant'>): boolean {
  return finding.rule === group.rule && finding.severity === group.severity && finding.variant === group.variant
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { block: 0, warning: 0, notice: 0 }
  for (const finding of findings) counts[finding.severity] += 1
  return counts
}

/**
 * What still stops a submission: every block, and every warning that nobody accepted with a reason while it was the
 * same (by fingerprint). Blocks can't be accepted (D3; decisions.md 19). With `unitId`, only that unit's.
 */
export function findingsToSettle(
  findings: readonly Finding[],
  acceptedFingerprints: ReadonlySet<string>,
  unitId?: string,
): Finding[] {
  return findings.filter(
    (finding) =>
      (unitId === undefined || finding.unitId === unitId) &&
      (finding.severity === 'block' ||
        (finding.severity === 'warning' && !acceptedFingerprints.has(finding.fingerprint))),
  )
}

function toGroup(findings: Finding[]): FindingGroup[] {
  const [first] = findings
  if (first === undefined) return []
  const units = tally(findings.map((finding) => finding.unitId))
  const repairs = tally(findings.flatMap((finding) => [...new Set(finding.repairs.map((repair) => repair.code))]))
  return [
    {
      rule: first.rule,
      severity: first.severity,
      variant: first.variant,
      count: findings.length,
      units: [...units].map(([unitId, count]) => ({ unitId, count })),
      repairs: [...repairs].map(([code, count]) => ({ code, count })),
      findings,
    },
  ]
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
