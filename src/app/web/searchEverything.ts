import { activityRoutes, planRoutes } from '../../domains/operations/contract.ts'
import { foldText } from '../../kernel/text.ts'
import { call } from '../../ui/data/call.ts'
import type { PaletteGroup, PaletteItem } from '../../ui/overlays/CommandPalette.tsx'
import { appText } from './messages.es.ts'

const SHOWN = 8

const holds = (text: string, words: readonly string[]): boolean => {
  const folded = foldText(text)
  return words.every((word) => folded.includes(word))
}

/** What Ctrl+K finds: pages, units and activities of the year at work, without accents or case. */
export async function searchEverything(
  text: string,
  year: number | undefined,
  pages: readonly PaletteItem[],
  signal: AbortSignal,
): Promise<readonly PaletteGroup[]> {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '')
  const groups: PaletteGroup[] = [
    { id: 'pages', label: appText.pages, items: pages.filter((page) => holds(page.label, words)).slice(0, SHOWN) },
  ]
  if (year !== undefined && words.length > 0) {
    const [plan, found] = await Promise.all([
      call(planRoutes.overview, { year }, { signal }),
      call(activityRoutes.activities, { year, text, limit: SHOWN }, { signal }),
    ])
    const names = new Map(plan.units.map((unit) => [unit.unitId, unit.name]))
    const units = plan.units.filter((unit) => holds(`${unit.code} ${unit.name}`, words)).slice(0, SHOWN)
    groups.push(
      {
        id: 'units',
        label: appText.unitsFound,
        items: units.map((unit) => ({
          id: unit.unitId,
          label: unit.name,
          detail: unit.code,
          href: `/plan/${year}/unidades/${unit.unitId}`,
        })),
      },
      {
        id: 'activities',
        label: appText.activitiesFound,
        items: found.activities.map((activity) => ({
          id: activity.id,
          label: activity.name,
          detail: `${activity.code} · ${names.get(activity.unitId) ?? ''}`,
          href: `/plan/${year}/actividades/${activity.id}`,
        })),
      },
    )
  }
  return groups.filter((group) => group.items.length > 0)
}
