import { DomainError } from '../../../../kernel/domainError.ts'
import { act } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { changeRequestRoutes } from '../../contracts/changeRequests.ts'
import { wrongWindow } from '../../model/changes/changeWindow.ts'
import { planningOffice } from '../../model/planPolicy.ts'
import { replaceChangeWindows } from '../../store/changeWindowStore.ts'
import { getPlanForChange } from '../../store/planStore.ts'

export const saveChangeWindows = act({
  route: changeRequestRoutes.saveChangeWindows,
  load: ({ tx, input, today }) => getPlanForChange(tx, input.year, today),
  authorize: (actor) => {
    const assignment = findAssignment(actor, planningOffice)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, input, resource: plan }) => {
    const repeated = new Set(input.windows.map(({ quarter }) => quarter)).size !== input.windows.length
    const wrong = wrongWindow(input.windows)
    if (repeated || wrong !== undefined)
      throw new DomainError('operations.changeWindowWrong', 'invalid', { quarter: wrong?.quarter ?? 0 })
    await replaceChangeWindows(tx, plan.id, input.windows)
    return {
      answer: { windows: input.windows.length },
      log: { things: [`operations.plan:${plan.id}`], data: { year: plan.year, windows: input.windows } },
    }
  },
})
