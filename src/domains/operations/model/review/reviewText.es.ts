import type { Finding, Repair, RepairCode, RepairParams, RuleCode, RuleParams, Severity } from './finding.ts'
import type { RuleText } from './reviewSentence.ts'
import { monthsText } from './reviewTextMonths.es.ts'
import { planText } from './reviewTextPlan.es.ts'
import { repairText } from './reviewTextRepairs.es.ts'
import { rowText } from './reviewTextRow.es.ts'

export type FindingText = { name: string; title: string; explanation: string; whatToDo: string }

/** Spanish sentences for all rules; a rule without its sentence is a type error. */
export const reviewText: { readonly [C in RuleCode]: RuleText<RuleParams[C]> } = {
  ...monthsText,
  ...rowText,
  ...planText,
}

export const severityText: Readonly<Record<Severity, { title: string; short: string }>> = {
  block: { title: 'Bloquea: así no se presenta', short: 'Bloquea' },
  warning: { title: 'Aviso: la jefatura corrige o confirma', short: 'Aviso' },
  notice: { title: 'Consejo: mejora la lectura', short: 'Consejo' },
}

/** Kept when a warning is confirmed instead of repaired ("Dejar 96 con motivo"). */
export const acceptText = { label: 'Dejar como está, con motivo', detail: 'lo firma la jefatura' } as const

/** The sentences of a finding, with its figures in them. */
export function describeFinding(finding: Pick<Finding, 'rule' | 'params'>): FindingText {
  return describe(finding.rule, finding.params)
}

/** The words of a repair on its button or option. */
export function describeRepair(repair: Pick<Repair, 'code' | 'params'>): { label: string; detail: string } {
  return describeOption(repair.code, repair.params)
}

function describe<C extends RuleCode>(rule: C, params: RuleParams[C]): FindingText {
  const text = reviewText[rule]
  return {
    name: text.name,
    title: text.title(params),
    explanation: text.explanation(params),
    whatToDo: text.whatToDo(params),
  }
}

function describeOption<C extends RepairCode>(code: C, params: RepairParams[C]): { label: string; detail: string } {
  const text = repairText[code]
  return { label: text.label(params), detail: text.detail(params) }
}
