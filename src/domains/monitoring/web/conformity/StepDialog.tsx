import type { ReactNode } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { reportConformityRoutes } from '../../contract.ts'
import { type ConformityRow, conformityReads, seenOf } from './conformityData.ts'
import { conformityText as words } from './messages.es.ts'

type Props = { year: string; month: Month; row: ConformityRow; act: 'give' | 'withdraw'; onClose: () => void }

/** One report at a time: giving conformity after an exception, or taking back what was said. */
export function StepDialog({ year, month, row, act, onClose }: Props): ReactNode {
  const announce = useAnnounce()
  const done = (text: string) => ({
    refresh: conformityReads,
    onSuccess: () => {
      announce(text, { toast: true })
      onClose()
    },
  })
  const give = useAct(reportConformityRoutes.reviewReportConformity, done(words.given(1)))
  const withdraw = useAct(reportConformityRoutes.withdrawReportConformity, done(words.withdrawn))
  const taking = act === 'give' ? give : withdraw
  const place = { year, month }
  return (
    <ReasonDialog
      title={act === 'give' ? words.giveOne : words.withdraw}
      hint={act === 'give' ? words.giveOneHint(row.unit.name) : words.withdrawHint(row.unit.name)}
      withReason={act === 'withdraw'}
      busy={taking.isPending}
      problem={taking.error}
      onConfirm={(reason) =>
        act === 'give'
          ? give.mutate({ input: { ...place, give: [seenOf(row)], except: [] } })
          : withdraw.mutate({ input: { ...place, reports: [seenOf(row)], reason: reason ?? '' } })
      }
      onClose={onClose}
    />
  )
}
