import { DomainError } from '../../../kernel/domainError.ts'
import { sameValue } from '../../../kernel/sameValue.ts'
import { act, type Tx } from '../../platform/index.ts'
import { templateRoutes } from '../contracts/templates.ts'
import { mayKeepTemplate } from '../model/planPolicy.ts'
import { nameKey, type Template } from '../model/template.ts'
import { getPlanForChange } from '../store/planStore.ts'
import { getPlanUnit } from '../store/planUnitStore.ts'
import { getTemplate, insertTemplates, listTemplates, updateTemplate } from '../store/templateStore.ts'
import { linkTextOf } from './knownLink.ts'

/** @throws DomainError `operations.templateExists`: two of one name would be counted twice. */
export async function demandNewName(tx: Tx, planId: string, name: string, ownId?: string): Promise<void> {
  const same = (await listTemplates(tx, planId)).find(
    (one) => !one.withdrawn && one.id !== ownId && nameKey(one.name) === nameKey(name),
  )
  if (same !== undefined) throw new DomainError('operations.templateExists', 'conflict', { id: same.id })
}

/** The plan locked, and one of its actividades tipo. */
export async function loadTemplate(tx: Tx, input: { year: number; templateId: string }, today: string) {
  const plan = await getPlanForChange(tx, input.year, today)
  return { plan, template: await getTemplate(tx, plan.id, input.templateId) }
}

/** @throws DomainError `operations.templateWithdrawn`. */
export function demandAlive(template: Template): void {
  if (template.withdrawn) throw new DomainError('operations.templateWithdrawn', 'conflict', { id: template.id })
}

export const createTemplate = act({
  route: templateRoutes.createTemplate,
  load: async ({ tx, input, today }) => {
    const plan = await getPlanForChange(tx, input.year, today)
    return { plan, lead: await getPlanUnit(tx, plan, today, input.leadUnitId) }
  },
  authorize: (actor, { lead }) => {
    const assignment = mayKeepTemplate(actor, lead.id)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, newId, input, resource: { plan, lead } }) => {
    const { year: _year, leadUnitId, ...words } = input
    await demandNewName(tx, plan.id, words.name)
    const lineText = await linkTextOf(tx, plan, words)
    const id = newId()
    const template = { id, planId: plan.id, leadUnitId, version: 1, lineText, ...words, withdrawn: false }
    await insertTemplates(tx, [template])
    return {
      answer: { id },
      log: { things: [`operations.template:${id}`], unitId: lead.id, data: { year: plan.year, ...words } },
    }
  },
})

export const changeTemplate = act({
  route: templateRoutes.changeTemplate,
  load: ({ tx, input, today }) => loadTemplate(tx, input, today),
  authorize: (actor, { template }) => {
    const assignment = mayKeepTemplate(actor, template.leadUnitId)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, input, resource: { plan, template } }) => {
    demandAlive(template)
    const { year: _year, templateId: _id, version, ...words } = input
    if (version !== template.version)
      throw new DomainError('operations.templateChanged', 'conflict', { believed: version, found: template.version })
    await demandNewName(tx, plan.id, words.name, template.id)
    const sameLink = words.lineId === template.lineId && words.processId === template.processId
    const lineText = sameLink ? template.lineText : await linkTextOf(tx, plan, words)
    const after = { ...template, ...words, lineText }
    if (sameValue(after, template)) return { answer: { version }, log: null }
    await updateTemplate(tx, { ...after, version: version + 1 })
    return {
      answer: { version: version + 1 },
      log: {
        things: [`operations.template:${template.id}`],
        unitId: template.leadUnitId,
        data: { before: template, after: { ...after, version: version + 1 } },
      },
    }
  },
})

export const withdrawTemplate = act({
  route: templateRoutes.withdrawTemplate,
  load: ({ tx, input, today }) => loadTemplate(tx, input, today),
  authorize: (actor, { template }) => {
    const assignment = mayKeepTemplate(actor, template.leadUnitId)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, input, resource: { template } }) => {
    demandAlive(template)
    await updateTemplate(tx, { ...template, withdrawn: true })
    return {
      answer: { id: template.id },
      log: {
        things: [`operations.template:${template.id}`],
        unitId: template.leadUnitId,
        data: { withdrawn: true, reason: input.reason },
      },
    }
  },
})
