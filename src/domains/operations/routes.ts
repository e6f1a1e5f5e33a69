import type { BoundRoute } from '../platform/index.ts'
import { addActivities } from './actions/addActivities.ts'
import { annulActivities } from './actions/annulActivities.ts'
import { applyRoundTrip } from './actions/applyRoundTrip.ts'
import { changeActivities } from './actions/changeActivities.ts'
import { createPlan, openUnitPlan } from './actions/createPlan.ts'
import { downloadDictionary, downloadPlan } from './actions/downloadPlan.ts'
import { frontMatter, saveFrontMatter } from './actions/frontMatter.ts'
import { previewRoundTrip } from './actions/previewRoundTrip.ts'
import { activities, activity } from './actions/readActivities.ts'
import { acceptedDoubts, catalogue, doubts } from './actions/readPlanAside.ts'
import { listPlans, overview, unitPlan } from './actions/readPlans.ts'
import { saveMonths } from './actions/saveMonths.ts'
import { undoChange } from './actions/undoChange.ts'

export const operationsRoutes: BoundRoute[] = [
  listPlans,
  createPlan,
  openUnitPlan,
  overview,
  unitPlan,
  catalogue,
  doubts,
  acceptedDoubts,
  activities,
  activity,
  addActivities,
  changeActivities,
  saveMonths,
  annulActivities,
  undoChange,
  downloadPlan,
  downloadDictionary,
  previewRoundTrip,
  applyRoundTrip,
  frontMatter,
  saveFrontMatter,
]
