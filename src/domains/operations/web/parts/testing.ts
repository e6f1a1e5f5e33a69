import type { Activity } from '../../model/activity.ts'

const NO_MONTHS = Array.from({ length: 12 }, () => null)

/** An activity for tests of the pages, with everything that is not said left empty. */
export function anActivity(more: Partial<Activity> = {}): Activity {
  return {
    id: 'a1',
    unitPlanId: 'p1',
    unitId: 'u1',
    position: 1,
    code: 'U-01',
    lineText: '',
    classification: 'unclassified',
    lineId: null,
    processId: null,
    name: 'Hacer visitas',
    expectedResult: '',
    means: [],
    responsibleText: '',
    responsibles: [],
    supports: [],
    condition: null,
    modality: null,
    weightBp: null,
    target: null,
    months: NO_MONTHS,
    exempt: [],
    template: null,
    copiedFrom: null,
    ...more,
  }
}
