import { DomainError } from '../../../kernel/domainError.ts'
import { act } from '../../platform/index.ts'
import { templateRoutes } from '../contracts/templates.ts'
import { mayAcceptTemplate } from '../model/planPolicy.ts'
import { acceptanceChanges } from '../model/template.ts'
import { commitChanges, demandEditable, loadGround, unitsOf } from './commitChanges.ts'
import { loadTemplate } from './keepTemplate.ts'

export const acceptTemplateChange = act({
  route: templateRoutes.acceptTemplateChange,
  load: async ({ tx, input, today }) => {
    const { template } = await loadTemplate(tx, input, today)
    const ground = await loadGround({ tx, today }, input.year, input.activityIds)
    const isCopy = [...ground.activities.values()].every((one) => one.template?.templateId === template.id)
    if (!isCopy) throw new DomainError('operations.activityNotFound', 'notFound', { templateId: template.id })
    return { template, ground }
  },
  authorize: (actor, { ground }) => {
    const scope = unitsOf(ground)
    const assignment = mayAcceptTemplate(actor, scope)
    return assignment === undefined ? undefined : { assignment, scope }
  },
  run: async (context) => {
    const { input, resource } = context
    const { template, ground } = resource
    // What was looked at is what is accepted: a newer version is shown first.
    if (input.version !== template.version)
      throw new DomainError('operations.templateChanged', 'conflict', { found: template.version })
    demandEditable(ground)
    const changes = [...ground.activities.values()].flatMap((copy) => acceptanceChanges(template, copy, input.withOwn))
    const changeId = await commitChanges(context, ground, { kind: 'template', summary: template.name, changes })
    const touched = [...new Set(changes.map((change) => change.activityId))]
    const units = unitsOf(ground)
    return {
      answer: { changeId, activities: touched.length },
      log:
        changeId === null
          ? null
          : {
              things: [`operations.template:${template.id}`, ...touched.map((id) => `operations.activity:${id}`)],
              unitId: units.length === 1 ? (units[0] ?? null) : null,
              data: { changeId, version: template.version, changes },
            },
    }
  },
})
