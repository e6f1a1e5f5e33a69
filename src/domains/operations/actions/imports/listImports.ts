import { query } from '../../../platform/index.ts'
import { importRoutes } from '../../contracts/imports.ts'
import { type ImportLine, listImports as list, type PlanImport } from '../../store/importStore.ts'

export const listImports = query(importRoutes.listImports, async ({ db, input }) => ({
  imports: await list(db, input.year),
}))

export function lineOf(one: PlanImport): ImportLine {
  const { id, year, sha256, fileName, state, by, at, settledAt, plan } = one
  const { format, bytes } = plan.document
  const { units, activities } = plan.totals
  return { id, year, sha256, fileName, state, by, at, settledAt, format, bytes, units, activities }
}
