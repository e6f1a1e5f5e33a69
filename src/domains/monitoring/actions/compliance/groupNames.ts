import { compareLineCodes } from '../../../strategy/model/index.ts'
import type { Grouping } from '../../model/compliance/grouping.ts'
import type { ComplianceGround } from './complianceGround.ts'

/** What a group is called and where it stands in the list. */
export type GroupName = { code: string | null; name: string | null; position: number }

type Named = { id: string; code: string | null; name: string | null }

function unitsOf({ readings }: ComplianceGround): Named[] {
  const units = [...readings.inForce.rows.values(), ...readings.original.rows.values()].map(({ unit }) => unit)
  return [...new Map(units.map((unit) => [unit.id, unit])).values()]
}

function listOf(ground: ComplianceGround, grouping: Grouping): Named[] {
  const { objectives, lines, perspectives } = ground.year.catalogue
  switch (grouping) {
    case 'institution':
      return []
    case 'unit':
      return unitsOf(ground)
    case 'unitKind':
      return ['central', 'organo', 'regional', 'departamental'].map((id) => ({ id, code: null, name: null }))
    case 'department':
      return ground.departments.map(({ code, name }) => ({ id: code, code: null, name }))
    case 'line':
      return lines
        .toSorted((a, b) => compareLineCodes(a.code, b.code))
        .map(({ id, code, text }) => ({ id, code, name: text }))
    case 'objective':
      return objectives.map(({ id, number, text }) => ({ id, code: `OE${number}`, name: text }))
    case 'perspective':
      return perspectives.map(({ id, name }) => ({ id, code: null, name }))
  }
}

/** Names of the groups of a grouping, in the order in which a plan prints them; what is not there comes last. */
export function groupNames(ground: ComplianceGround, grouping: Grouping): (key: string) => GroupName {
  const known = new Map(
    listOf(ground, grouping).map(({ id, code, name }, position) => [id, { code, name, position }] as const),
  )
  return (key) => known.get(key) ?? { code: null, name: null, position: known.size }
}
