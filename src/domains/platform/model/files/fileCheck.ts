import { hourIn } from '../../../../kernel/clock.ts'
import type { Notice } from '../notices/notice.ts'
import { fileCheckText as words } from './fileCheckText.es.ts'

/** What can be wrong with a kept file. `unreadable`: it is there and the disk fails on it. */
export const fileFaultStates = ['altered', 'missing', 'unreadable'] as const
export type FileFaultState = (typeof fileFaultStates)[number]

/** From this hour of the institution's day on the kept files are read again: nobody is at work. */
export const CHECK_HOUR = 2

/** Without a check that ended for longer than so many days, somebody has to look why. */
export const CHECK_DAYS = 2

/**
 * What the runner does now. A check that did not end goes on on whatever day and at whatever hour: begun anew each night, the
 * last files of a big storage would never be reached.
 */
export function fileCheckStep(
  newest: { day: string; isEnded: boolean } | undefined,
  { now, today, timeZone }: { now: string; today: string; timeZone: string },
): 'begin' | 'continue' | 'rest' {
  if (newest !== undefined && !newest.isEnded) return 'continue'
  if (newest !== undefined && newest.day >= today) return 'rest'
  return hourIn(timeZone, now) >= CHECK_HOUR ? 'begin' : 'rest'
}

/**
 * What administration is told of the last check. Read once it stays read, as long as the same number of files is wrong and
 * the first of them is the same.
 */
export function fileNotice(faults: { count: number; first: string; day: string } | undefined): Notice[] {
  if (faults === undefined || faults.count === 0) return []
  return [
    {
      ...{ id: 'fileFault', kind: 'fileFault', text: words.notice(faults.count), unitName: '' },
      ...{ href: '/admin/institucion/archivos', dueOn: null, since: faults.day },
      facts: [`fileFault/${faults.count}:${faults.first}`],
    },
  ]
}
