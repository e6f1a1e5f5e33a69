import type { OutputOf } from '../../../../kernel/contract.ts'
import type { unitYearRoutes } from '../../contract.ts'

export type UnitYear = OutputOf<typeof unitYearRoutes.unitYear>
export type YearMonth = UnitYear['months'][number]
