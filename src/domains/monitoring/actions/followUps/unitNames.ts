import { type Reader, readUnits } from '../../../platform/index.ts'

/** What each unit is called by its newest name, also one that is gone. */
export async function unitNames(db: Reader): Promise<(unitId: string) => string> {
  const names = new Map(
    (await readUnits(db)).map(({ id, versions }) => {
      const newest = versions.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom)).at(-1)
      return [id, newest?.name ?? '']
    }),
  )
  return (unitId) => names.get(unitId) ?? ''
}
