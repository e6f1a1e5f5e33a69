import type { StrategicPlan } from '../../model/strategicPlan.ts'
import { strategyText } from '../parts/messages.es.ts'
import { check, orNull, type Problems } from './problems.ts'
import { readValues, writeValues } from './valueLines.ts'

const fieldNames = ['name', 'code', 'version', 'startYear', 'endYear', 'mission', 'vision', 'values'] as const
export type PlanValues = Record<(typeof fieldNames)[number], string>

export const emptyPlanValues: PlanValues = {
  name: '',
  code: '',
  version: '',
  startYear: '',
  endYear: '',
  mission: '',
  vision: '',
  values: '',
}

export function planValues(plan: StrategicPlan): PlanValues {
  return {
    name: plan.name,
    code: plan.code ?? '',
    version: plan.version ?? '',
    startYear: String(plan.startYear),
    endYear: String(plan.endYear),
    mission: plan.mission ?? '',
    vision: plan.vision ?? '',
    values: writeValues(plan.values),
  }
}

/** What the form holds as the contract wants it. */
export function planFields(values: PlanValues) {
  return {
    name: values.name,
    code: orNull(values.code),
    version: orNull(values.version),
    startYear: Number(values.startYear),
    endYear: Number(values.endYear),
    mission: orNull(values.mission),
    vision: orNull(values.vision),
    values: readValues(values.values),
  }
}

export function planProblems(values: PlanValues): Problems<PlanValues> {
  const badValue = readValues(values.values).some(({ name }) => name === '' || name.length > 120)
  return {
    name: check.filled(values.name),
    startYear: check.year(values.startYear),
    endYear: check.year(values.endYear),
    values: badValue ? strategyText.problems.value : undefined,
  }
}
