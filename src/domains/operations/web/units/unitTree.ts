import { foldText } from '../../../../kernel/text.ts'
import type { UnitPlanStatus } from '../../model/plan.ts'
import { isPresented } from '../parts/planSteps.ts'

export type TreeUnit = {
  unitId: string
  name: string
  code: string
  kind: 'central' | 'regional' | 'departamental' | 'organo'
  parentId: string | null
  status: UnitPlanStatus | null
  activities: number
  doubts: { block: number; warning: number }
}

export type TreeGroupId = 'central' | 'organo' | 'territorial'

/** A unit with its level in the tree; `offices` counts what hangs from it, shown or not. */
export type TreeRow<Unit extends TreeUnit> = { unit: Unit; level: 2 | 3; offices: number }
export type TreeGroup<Unit extends TreeUnit> = {
  id: TreeGroupId
  rows: TreeRow<Unit>[]
  activities: number
  doubts: number
  steps: StepCounts
}

/** Units by where their plan of the year stands. Units that have none (in a past year most of them) are not owed one. */
export type StepCounts = { withPlan: number; presented: number; draft: number; observed: number; withoutPlan: number }

export function countSteps(units: readonly Pick<TreeUnit, 'status'>[]): StepCounts {
  const count = (is: (status: UnitPlanStatus | null) => boolean): number =>
    units.filter((unit) => is(unit.status)).length
  const withoutPlan = count((status) => status === null)
  return {
    withPlan: units.length - withoutPlan,
    presented: count(isPresented),
    draft: count((status) => status === 'draft'),
    observed: count((status) => status === 'observed'),
    withoutPlan,
  }
}

/** `todas`, `dudas` or a status; `none` stands for a plan that nobody opened. */
export type UnitFilter = 'todas' | 'dudas' | 'none' | UnitPlanStatus

/** Blocks and warnings: what must be settled before submitting; advice is not counted. */
export function doubtsOf(unit: Pick<TreeUnit, 'doubts'>): number {
  return unit.doubts.block + unit.doubts.warning
}

export function passesFilter(unit: TreeUnit, filter: UnitFilter): boolean {
  if (filter === 'todas') return true
  if (filter === 'dudas') return doubtsOf(unit) > 0
  return (unit.status ?? 'none') === filter
}

/** Every word of the text occurs in name or code, without accents or case. */
export function holdsText(unit: TreeUnit, text: string): boolean {
  const words = foldText(text).split(' ').filter(Boolean)
  const own = foldText(`${unit.code} ${unit.name}`)
  return words.every((word) => own.includes(word))
}

/**
 * Units in groups by kind, in the order given; offices stand under the regional unit that they hang from. A unit of
 * a collapsed parent is left out, and so is one that does not pass, but a parent stays when one of its offices passes.
 */
export function unitTree<Unit extends TreeUnit>(
  units: readonly Unit[],
  passes: (unit: Unit) => boolean,
  collapsed: ReadonlySet<string>,
): TreeGroup<Unit>[] {
  const regional = new Set(units.filter((unit) => unit.kind === 'regional').map((unit) => unit.unitId))
  const hangs = (unit: Unit): boolean =>
    unit.kind === 'departamental' && unit.parentId !== null && regional.has(unit.parentId)
  const rowsOf = (unit: Unit): TreeRow<Unit>[] => {
    const offices = units.filter((office) => hangs(office) && office.parentId === unit.unitId)
    const shown = offices.filter(passes)
    if (!passes(unit) && shown.length === 0) return []
    const below = collapsed.has(unit.unitId) ? [] : shown
    return [
      { unit, level: 2, offices: offices.length },
      ...below.map((office): TreeRow<Unit> => ({ unit: office, level: 3, offices: 0 })),
    ]
  }
  const groupOf = (unit: Unit): TreeGroupId =>
    unit.kind === 'central' || unit.kind === 'organo' ? unit.kind : 'territorial'
  return (['central', 'organo', 'territorial'] as const).flatMap((id) => {
    const own = units.filter((unit) => groupOf(unit) === id)
    const passing = own.filter(passes)
    const rows = own.filter((unit) => !hangs(unit)).flatMap(rowsOf)
    if (passing.length === 0) return []
    return [
      {
        id,
        rows,
        activities: passing.reduce((sum, unit) => sum + unit.activities, 0),
        doubts: passing.reduce((sum, unit) => sum + doubtsOf(unit), 0),
        steps: countSteps(passing),
      },
    ]
  })
}
