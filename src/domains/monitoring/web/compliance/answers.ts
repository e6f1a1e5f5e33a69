import type { OutputOf } from '../../../../kernel/contract.ts'
import type { complianceRoutes, reprogrammedRoutes } from '../../contract.ts'

type Rows = OutputOf<typeof complianceRoutes.complianceRows>
type Sheet = OutputOf<typeof reprogrammedRoutes.complianceActivity>

/** Both programmes of a group, side by side. */
export type BothAnswer = Rows['parts'][number]['figures']
export type FigureAnswer = NonNullable<BothAnswer['inForce']>

/** An activity behind a figure, against both programmes. */
export type RowAnswer = Rows['rows'][number]
export type SideAnswer = NonNullable<RowAnswer['inForce']>

/** The same month by month. */
export type MonthlyRow = Sheet['rows'][number]
export type MonthlySide = NonNullable<MonthlyRow['inForce']>
export type ChangeAnswer = Sheet['changes'][number]
