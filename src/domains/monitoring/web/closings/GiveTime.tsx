import type { ReactNode } from 'react'
import { MONTHS } from '../../../../kernel/month.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { closingRoutes, cutRoutes } from '../../contract.ts'
import { type Closings, closingReads, lastClosed } from './closingsData.ts'
import { MoreTimeDialog } from './MoreTimeDialog.tsx'
import { closingText as words } from './messages.es.ts'

type Props = { year: string; today: string; read: Closings; onClose: () => void }

/** More time for a month whose day has not passed for everybody, or has just passed. */
export function ExtendDialog({ year, today, read, onClose }: Props): ReactNode {
  const months = MONTHS.filter((month) => month > lastClosed(read))
  const next = read.months.find(({ month, dueOn }) => months.includes(month) && dueOn >= today)?.month
  const act = useAct(closingRoutes.extendClosing, { refresh: closingReads })
  return (
    <MoreTimeDialog
      text={words.moreTime.extension}
      months={months}
      usualMonth={next ?? months.at(-1) ?? 12}
      units={read.units}
      act={act}
      onClose={onClose}
      onGive={({ day, ...given }, done) =>
        act.mutate({ input: { year, dueOn: day, ...given } }, { onSuccess: ({ ids }) => done(ids.length) })
      }
    />
  )
}

/** A month that a cut closed, open again for some units; the cut does not change. */
export function ReopenDialog({ year, read, onClose }: Props): ReactNode {
  const months = MONTHS.filter((month) => month <= lastClosed(read))
  const act = useAct(cutRoutes.reopenMonth, { refresh: closingReads })
  return (
    <MoreTimeDialog
      text={words.moreTime.reopening}
      months={months}
      usualMonth={months.at(-1) ?? 1}
      units={read.units}
      act={act}
      onClose={onClose}
      onGive={({ day, ...given }, done) =>
        act.mutate({ input: { year, endsOn: day, ...given } }, { onSuccess: ({ ids }) => done(ids.length) })
      }
    />
  )
}
