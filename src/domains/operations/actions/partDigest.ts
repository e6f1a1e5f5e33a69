import { canonicalJson, sha256 } from '../../platform/index.ts'
import type { UnitFile } from '../model/planFile.ts'

/** A unit's part as it stands in a version: the state of its workflow is not of the plan's content. */
export function partOf(unit: UnitFile): UnitFile {
  return { ...unit, status: 'inForce' }
}

/** SHA-256 of a unit's part: what a signature of the unit, or of a section of it, stands for. */
export function partDigest(unit: UnitFile): string {
  return sha256(canonicalJson(partOf(unit)))
}
