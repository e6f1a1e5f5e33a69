import type { Activity } from '../../model/activity.ts'
import { hasQuantities } from '../../model/physicalTarget.ts'

/** An activity of which nothing is known yet. */
export const blank: Activity = {
  id: '',
  unitPlanId: '',
  unitId: '',
  position: 0,
  code: '',
  lineText: '',
  classification: 'unclassified',
  lineId: null,
  processId: null,
  name: '',
  expectedResult: '',
  means: [],
  responsibleText: '',
  responsibles: [],
  supports: [],
  condition: null,
  modality: null,
  weightBp: null,
  target: null,
  months: Array.from({ length: 12 }, () => null),
  exempt: [],
  template: null,
  copiedFrom: null,
}

/** What a new activity carries; its place and code are given by the plan. */
export function toInput(activity: Activity) {
  const {
    id: _id,
    unitPlanId: _plan,
    unitId: _unit,
    position: _place,
    code: _code,
    exempt: _exempt,
    template: _template,
    ...rest
  } = activity
  const { months, ...fields } = rest
  return hasQuantities(activity.target) ? fields : { ...fields, months }
}
