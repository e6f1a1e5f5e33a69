import type { BoundRoute } from '../platform/index.ts'
import { acceptFindings, withdrawAcceptance } from './actions/acceptFindings.ts'
import { addActivities } from './actions/addActivities.ts'
import { annulActivities } from './actions/annulActivities.ts'
import { applyRepair } from './actions/applyRepair.ts'
import { changeActivities } from './actions/changeActivities.ts'
import { createPlan, openUnitPlan } from './actions/createPlan.ts'
import { fillInBulk } from './actions/fillInBulk.ts'
import { activities, activity } from './actions/readActivities.ts'
import { findings, findingsOfGroup, previewRepair } from './actions/readFindings.ts'
import { listPlans, overview, unitPlan } from './actions/readPlans.ts'
import { saveMonths } from './actions/saveMonths.ts'
import { undoChange } from './actions/undoChange.ts'

export const operationsRoutes: BoundRoute[] = [
  listPlans,
  createPlan,
  openUnitPlan,
  overview,
  unitPlan,
  activities,
  activity,
  addActivities,
  changeActivities,
  saveMonths,
  annulActivities,
  undoChange,
  findings,
  findingsOfGroup,
  previewRepair,
  applyRepair,
  acceptFindings,
  withdrawAcceptance,
  fillInBulk,
]
