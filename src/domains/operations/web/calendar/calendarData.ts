import type { OutputOf } from '../../../../kernel/contract.ts'
import type { calendarRoutes } from '../../contract.ts'

export type Calendar = OutputOf<typeof calendarRoutes.formulationCalendar>
