import { basename } from 'node:path'
import { type ImportedPlan, type ImportIssue, readPlanFile } from '../../domains/operations/index.ts'
import type { Command, ExitCode, Terminal } from '../command.ts'
import { cliText } from '../messages.es.ts'
import { readBytes } from '../readBytes.ts'

function issuesOf(plan: ImportedPlan): ImportIssue[] {
  const ofUnits = plan.units.flatMap((unit) => [...unit.issues, ...unit.activities.flatMap(({ issues }) => issues)])
  return [...plan.issues, ...ofUnits]
}

function countByRule(issues: readonly ImportIssue[]): { issue: ImportIssue; count: number }[] {
  const rules = new Map<string, { issue: ImportIssue; count: number }>()
  for (const issue of issues) {
    const known = rules.get(issue.rule)
    if (known === undefined) rules.set(issue.rule, { issue, count: 1 })
    else known.count++
  }
  return [...rules.values()].sort((a, b) => b.count - a.count || (a.issue.rule < b.issue.rule ? -1 : 1))
}

function summarize(plan: ImportedPlan, { out }: Terminal): void {
  const text = cliText.review
  out(text.read(plan.document.name, plan.document.format))
  out(text.totals(plan.totals.units, plan.totals.activities))
  for (const { name, activities, issues } of plan.units) {
    const doubts = issues.length + activities.reduce((sum, activity) => sum + activity.issues.length, 0)
    out(text.unit(name, activities.length, doubts))
  }
  const rules = countByRule(issuesOf(plan))
  out(rules.length === 0 ? text.noDoubts : text.doubts)
  for (const { issue, count } of rules) {
    out(text.rule(issue.rule, issue.severity, count))
    out(text.example(issue.message))
  }
  if (plan.orphanFragments.length > 0) out(text.orphans(plan.orphanFragments.length))
}

/** Reads without a database and writes nothing; anything that a person should look at makes the code 3. */
export const reviewPlanCommand: Command = {
  words: ['plan', 'revisar'],
  positionals: ['ARCHIVO'],
  options: { json: { type: 'boolean', help: cliText.options.json } },
  summary: cliText.summaries.review,
  run: async ({ terminal, positionals: [path = ''], resolvePath, isSet }): Promise<ExitCode> => {
    const file = resolvePath(path)
    const plan = await readPlanFile(await readBytes(file), basename(file))
    if (isSet('json')) terminal.out(JSON.stringify(plan))
    else summarize(plan, terminal)
    return issuesOf(plan).length === 0 && plan.orphanFragments.length === 0 ? 0 : 3
  },
}
