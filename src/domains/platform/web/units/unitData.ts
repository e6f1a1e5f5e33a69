import type { OutputOf } from '../../../../kernel/contract.ts'
import { foldText } from '../../../../kernel/text.ts'
import type { ComboboxItem } from '../../../../ui/controls/Combobox.tsx'
import { logRoutes, peopleRoutes, postRoutes, unitRoutes } from '../../contract.ts'

export type Unit = OutputOf<typeof unitRoutes.listUnits>['units'][number]
export type Post = OutputOf<typeof postRoutes.listPosts>['posts'][number]

export type Department = OutputOf<typeof unitRoutes.listUnits>['departments'][number]

/** Reads that show names of units or posts: fetched again after each change of the tree. */
export const affected = [
  unitRoutes.listUnits,
  unitRoutes.readUnit,
  postRoutes.listPosts,
  peopleRoutes.listPeople,
  peopleRoutes.pickPeople,
  peopleRoutes.readPerson,
  logRoutes.readLog,
]

export function unitItems(units: readonly Unit[], without?: string): ComboboxItem[] {
  return units
    .filter((unit) => unit.id !== without)
    .map((unit) => ({ id: unit.id, label: unit.name, detail: [unit.code, ...unit.aliases].join(' · ') }))
}

/** Units whose name, code or alias holds every word. */
export function matching(units: readonly Unit[], search: string): readonly Unit[] {
  const words = foldText(search).split(' ').filter(Boolean)
  if (words.length === 0) return units
  return units.filter((unit) => {
    const text = foldText([unit.name, unit.code, ...unit.aliases].join(' '))
    return words.every((word) => text.includes(word))
  })
}

/** What a department is called; one that the country's data do not have shows its code. */
export function departmentName(departments: readonly Department[], code: string): string {
  return departments.find((one) => one.code === code)?.name ?? code
}
