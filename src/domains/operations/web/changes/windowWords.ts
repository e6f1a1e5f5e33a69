import type { OutputOf } from '../../../../kernel/contract.ts'
import { shortDay } from '../../../../ui/dates.ts'
import type { changeRequestRoutes } from '../../contract.ts'
import { changesText } from './messages.es.ts'

type Standing = Pick<
  OutputOf<typeof changeRequestRoutes.changeRequests>,
  'windows' | 'windowOpen' | 'nextWindow' | 'inForce' | 'yearOver' | 'yearClosed'
>

/** Whether changes may be asked for today, and where they may not, or not all of them: why, and who may do what. */
export function windowWords(standing: Standing, year: string): { lead: string; who?: string } {
  const { windows, windowOpen, nextWindow, inForce, yearOver, yearClosed } = standing
  const words = changesText.standing
  if (yearClosed) return { lead: words.yearClosed }
  if (inForce === null) return { lead: words.notInForce, who: words.whileFormulated }
  const next = nextWindow === null ? null : shortDay(nextWindow.startsOn)
  if (yearOver) {
    if (windowOpen) return { lead: words.yearOver(year), who: words.conditional }
    return next === null
      ? { lead: words.yearAndWindowsOver(year), who: words.anotherWindow }
      : { lead: words.yearOver(year), who: words.nextAfterYear(next) }
  }
  if (windows.length === 0) return { lead: words.always }
  if (windowOpen) return { lead: words.openToday }
  return next === null ? { lead: words.closed, who: words.planningSets } : { lead: words.closedUntil(next) }
}
