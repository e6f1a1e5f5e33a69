import { type Department, departmentOn } from '../model/departments.ts'
import { readPackInForce } from './countryPackStore.ts'
import type { Reader } from './database/transaction.ts'

/** Where the units are on a day. */
export type UnitDepartments = {
  /** Those of the country. */
  departments: readonly Department[]
  /** Only of units of which it was said; a department that the country's data do not have is called by its code. */
  ofUnit: ReadonlyMap<string, Department>
}

/** Where the units are on a day, as far as somebody said it until now (`departmentOn`). */
export async function unitDepartments(db: Reader, day: string): Promise<UnitDepartments> {
  const [{ departments }, rows] = await Promise.all([
    readPackInForce(db),
    db
      .selectFrom('platform_unit_version')
      .select(['unit_id as unitId', 'valid_from as validFrom', 'department'])
      .orderBy('valid_from')
      .execute(),
  ])
  const versions = new Map<string, typeof rows>()
  for (const row of rows) versions.set(row.unitId, [...(versions.get(row.unitId) ?? []), row])
  const named = new Map(departments.map((one) => [one.code, one]))
  const ofUnit = [...versions].flatMap(([unitId, own]): [string, Department][] => {
    const code = departmentOn(own, day)
    return code === null ? [] : [[unitId, named.get(code) ?? { code, name: code }]]
  })
  return { departments, ofUnit: new Map(ofUnit) }
}
