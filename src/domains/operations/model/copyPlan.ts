import type { Activity } from './activity.ts'
import { nameKey, type Template } from './template.ts'

/**
 * What the plan that is copied into already holds: annulled activities too, so that nothing comes back by itself.
 * `undone`: whoever added it undid that, so it counts as never added.
 */
export type HeldActivity = {
  unitId: string
  copiedFrom: string | null
  name: string
  annulled: boolean
  undone: boolean
}

/**
 * The activities of a year that its copy still lacks, by unit. What was copied before, even when annulled since, and
 * what the unit already has under the same name stays out.
 */
export function stillToCopy(
  source: readonly Activity[],
  held: readonly HeldActivity[],
): { wanted: Activity[]; already: Activity[] } {
  const copied = new Set(held.filter((one) => !one.undone).map((one) => one.copiedFrom))
  const named = new Set(held.filter((one) => !one.annulled).map((one) => `${one.unitId} ${nameKey(one.name)}`))
  const isHeld = (activity: Activity): boolean =>
    copied.has(activity.id) || named.has(`${activity.unitId} ${nameKey(activity.name)}`)
  return { wanted: source.filter((one) => !isHeld(one)), already: source.filter(isHeld) }
}

/**
 * An activity as it enters the next plan: everything stays, months too, with the link to where it came from. Months in
 * which nothing was due were decided for their own year.
 */
export function copyActivity(
  source: Activity,
  place: { id: string; unitPlanId: string; position: number; code: string },
  templates: ReadonlyMap<string, string>,
): Activity {
  const templateId = source.template === null ? undefined : templates.get(source.template.templateId)
  const template = source.template === null || templateId === undefined ? null : { ...source.template, templateId }
  return { ...source, ...place, template, exempt: [], copiedFrom: source.id }
}

/** Actividades tipo that the next plan lacks, by name; withdrawn ones are left behind. */
export function templatesToCopy(
  source: readonly Template[],
  held: readonly Template[],
): { template: Template; heldId: string | null }[] {
  return source
    .filter((template) => !template.withdrawn)
    .map((template) => {
      const same = held.find((one) => !one.withdrawn && nameKey(one.name) === nameKey(template.name))
      return { template, heldId: same?.id ?? null }
    })
}
