import type { SelectOption } from '../../../../ui/controls/TextInput.tsx'
import { objectiveCode, type Tree } from '../parts/tree.ts'

/** Objectives of a plan to choose from. */
export function objectiveOptions(tree: Tree): SelectOption[] {
  return tree.objectives.map((objective) => ({
    value: objective.id,
    label: `${objectiveCode(objective)} ${objective.text}`,
  }))
}
