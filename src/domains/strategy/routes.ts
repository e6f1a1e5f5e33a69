import type { BoundRoute } from '../platform/index.ts'
import { createCatalogue } from './actions/createCatalogue.ts'
import { createStrategicPlan } from './actions/createStrategicPlan.ts'
import { getObjective, getStrategicPlan } from './actions/getStrategicPlan.ts'
import { listStrategicPlans } from './actions/listStrategicPlans.ts'
import { removeAlignment } from './actions/removeAlignment.ts'
import { saveAlignment } from './actions/saveAlignment.ts'
import { saveLine } from './actions/saveLine.ts'
import { saveObjective } from './actions/saveObjective.ts'
import { savePerspective } from './actions/savePerspective.ts'
import { saveProcess } from './actions/saveProcess.ts'
import { saveStrategicPlan } from './actions/saveStrategicPlan.ts'
import { restoreLine, withdrawLine } from './actions/withdrawLine.ts'
import { restoreProcess, withdrawProcess } from './actions/withdrawProcess.ts'

export const strategyRoutes: BoundRoute[] = [
  listStrategicPlans,
  getStrategicPlan,
  getObjective,
  createStrategicPlan,
  saveStrategicPlan,
  createCatalogue,
  savePerspective,
  saveObjective,
  saveLine,
  withdrawLine,
  restoreLine,
  saveProcess,
  withdrawProcess,
  restoreProcess,
  saveAlignment,
  removeAlignment,
]
