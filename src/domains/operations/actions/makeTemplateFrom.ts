import { DomainError } from '../../../kernel/domainError.ts'
import { act } from '../../platform/index.ts'
import { templateRoutes } from '../contracts/templates.ts'
import type { Activity } from '../model/activity.ts'
import type { Change } from '../model/activityChange.ts'
import { mayKeepTemplate } from '../model/planPolicy.ts'
import { haveSameName } from '../model/template.ts'
import { getPlanUnit } from '../store/planUnitStore.ts'
import { insertTemplates } from '../store/templateStore.ts'
import { commitChanges, demandEditable, loadGround, unitsOf } from './commitChanges.ts'
import { demandNewName } from './keepTemplate.ts'

/** The catalogue's words are those of the unit that wrote most: the others see theirs as differences. */
function fullest(activities: readonly Activity[]): Activity | undefined {
  const words = ({ expectedResult, means }: Activity): number => expectedResult.length + means.join('').length
  return activities.toSorted((a, b) => words(b) - words(a) || (a.code < b.code ? -1 : 1))[0]
}

export const makeTemplateFrom = act({
  route: templateRoutes.makeTemplateFrom,
  load: async ({ tx, input, today }) => {
    const ground = await loadGround({ tx, today }, input.year, input.activityIds)
    const lead = await getPlanUnit(tx, ground.plan, today, input.leadUnitId)
    return { ground, lead }
  },
  authorize: (actor, { ground, lead }) => {
    const assignment = mayKeepTemplate(actor, lead.id)
    return assignment === undefined ? undefined : { assignment, scope: unitsOf(ground) }
  },
  run: async (context) => {
    const { tx, newId, input, resource } = context
    const { ground, lead } = resource
    demandEditable(ground)
    const activities = [...ground.activities.values()]
    const source = fullest(activities)
    if (source === undefined || unitsOf(ground).length < 2 || !haveSameName(activities))
      throw new DomainError('operations.templateNotSame', 'conflict')
    if (activities.some((activity) => activity.template !== null))
      throw new DomainError('operations.alreadyTemplate', 'conflict')
    await demandNewName(tx, ground.plan.id, source.name)
    const { lineText, lineId, processId, name, expectedResult, means, target } = source
    const { resultMayDiffer, meansMayDiffer } = input
    const id = newId()
    const words = { lineText, lineId, processId, name: name.trim(), expectedResult, means }
    const may = { resultMayDiffer, meansMayDiffer, unitOfMeasure: target?.unitOfMeasure ?? null }
    const place = { id, planId: ground.plan.id, leadUnitId: lead.id, version: 1, withdrawn: false }
    await insertTemplates(tx, [{ ...place, ...words, ...may }])
    const changes = activities.map(
      (activity): Change => ({
        activityId: activity.id,
        field: 'template',
        before: null,
        after: { templateId: id, version: 1 },
      }),
    )
    const changeId = await commitChanges(context, ground, { kind: 'template', summary: words.name, changes })
    return {
      answer: { id, changeId },
      log: {
        things: [`operations.template:${id}`, ...activities.map((activity) => `operations.activity:${activity.id}`)],
        unitId: lead.id,
        data: { changeId, ...words, ...may },
      },
    }
  },
})
