import type { Month } from '../../src/kernel/month.ts'
import type { DemoReporting } from '../data/monthTypes.ts'
import type { DemoGround } from './ground.ts'

/** A plan that is reported: the ids of its rows by key, and their keys by id. */
export type YearWork = {
  ground: DemoGround
  year: number
  reporting: DemoReporting
  rows: ReadonlyMap<string, string>
  keys: ReadonlyMap<string, string>
}

/** A month of it. */
export type MonthWork = YearWork & { month: Month }
