import type { SourcePlace } from '../../../../kernel/sourceDocument.ts'
import type { ImportedActivity, ImportedUnit } from './importedPlan.ts'
import { issue } from './issue.ts'
import { issueText } from './issueText.es.ts'
import { canonicalName, sameUnit, unitKind, unitWords } from './unitNames.ts'

/** A unit while its plan is being read. */
export type UnitDraft = {
  names: string[]
  words: string[][]
  signatures: ImportedUnit['signatures']
  notes: { source: SourcePlace; text: string }[]
  activities: ImportedActivity[]
  issues: ImportedUnit['issues']
  /** Nothing but a column of the rows names it. */
  onlyInRows: boolean
}

/** Name of the unit that takes the rows of a table whose unit nobody can tell; it carries a blocking doubt. */
export const UNKNOWN_UNIT = 'Unidad sin identificar'

/** The units of a document in order of appearance; spellings of one name lead to one unit. */
export class UnitRegistry {
  readonly units: UnitDraft[] = []
  private readonly byName = new Map<string, UnitDraft>()

  resolve(name: string): UnitDraft {
    const unit = this.resolveInRow(name)
    unit.onlyInRows = false
    return unit
  }

  /** The same, for a name that stands in a row and not over a table. */
  resolveInRow(name: string): UnitDraft {
    const unit = this.find(name) ?? this.create()
    this.addName(unit, name)
    return unit
  }

  find(name: string): UnitDraft | undefined {
    const exact = this.byName.get(name)
    if (exact) return exact
    const words = unitWords(name)
    return this.units.find((unit) => unit.words.some((other) => sameUnit(words, other)))
  }

  /** Another spelling of a unit; ignored when it already names one. */
  addName(unit: UnitDraft, name: string): void {
    if (this.byName.has(name)) return
    this.byName.set(name, unit)
    unit.names.push(name)
    unit.words.push(unitWords(name))
  }

  private create(): UnitDraft {
    const lists = { names: [], words: [], signatures: [], notes: [], activities: [], issues: [] }
    const unit: UnitDraft = { ...lists, onlyInRows: true }
    this.units.push(unit)
    return unit
  }
}

export function finishUnit(draft: UnitDraft): ImportedUnit {
  const name = canonicalName(draft.names)
  const aliases = draft.names.filter((other) => other !== name)
  const variants = new Set(draft.words.map((words) => words.join(' ')))
  const issues = [...draft.issues]
  if (variants.size > 1)
    issues.push(
      issue('unit.nameVariant', issueText['unit.nameVariant'](draft.names.map((each) => `«${each}»`).join(', ')), {
        field: 'unit',
        original: aliases.join(' | '),
        proposal: name,
      }),
    )
  if (name === UNKNOWN_UNIT) issues.push(issue('unit.unknown', issueText['unit.unknown'](), { field: 'unit' }))
  const { signatures, notes, activities } = draft
  return { name, aliases, kind: unitKind(name), signatures, notes, activities, issues }
}
