import { act } from '../../../platform/index.ts'
import { closingRoutes } from '../../contracts/closing.ts'
import type { UnitClosingAct } from '../../model/closing/unitClosing.ts'
import { closingPermit, takeClosingSteps } from './closingSteps.ts'
import { loadClosings } from './writeClosing.ts'

function closingStep(route: typeof closingRoutes.declareClosing, step: UnitClosingAct) {
  return act({
    route,
    load: (context) => loadClosings(context, context.input),
    authorize: (_actor, { standings }) => closingPermit(standings, step),
    run: async (context) => {
      const { input, resource } = context
      const { plan, standings } = resource
      await takeClosingSteps(context, plan, standings, step)
      const units = standings.map(({ unit }) => unit.id)
      const totals = Object.fromEntries(standings.map(({ unit, totals: own }) => [unit.code, own]))
      return {
        answer: { units: units.length },
        log: {
          things: standings.map(({ unitPlan }) => `operations.unitPlan:${unitPlan.id}`),
          unitId: units.length === 1 ? (units[0] ?? null) : null,
          data: { year: input.year, units, totals },
        },
      }
    },
  })
}

export const declareClosing = closingStep(closingRoutes.declareClosing, 'declareClosing')
export const recallClosing = closingStep(closingRoutes.recallClosing, 'recallClosing')
export const confirmClosing = closingStep(closingRoutes.confirmClosing, 'confirmClosing')
