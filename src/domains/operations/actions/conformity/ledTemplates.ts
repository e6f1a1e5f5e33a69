import { postsAt, type Reader } from '../../../platform/index.ts'
import type { Template } from '../../model/template.ts'
import { listTemplates } from '../../store/templateStore.ts'

/** Those that a rectora with somebody to look leads; a type that was withdrawn is looked at no more. */
export function ledOf(templates: readonly Template[], posts: Awaited<ReturnType<typeof postsAt>>): Template[] {
  const leads = new Set(posts.filter(({ roles }) => roles.includes('technicalLead')).map(({ unitId }) => unitId))
  return templates.filter(({ leadUnitId, withdrawn }) => !withdrawn && leads.has(leadUnitId))
}

/** The actividades tipo of a plan that a unidad rectora looks at on a day, by name. */
export async function ledTemplates(db: Reader, planId: string, today: string): Promise<Template[]> {
  return ledOf(await listTemplates(db, planId), await postsAt(db, today))
}
