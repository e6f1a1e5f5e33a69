import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { closingRoutes } from '../../contract.ts'
import type { Extension, Viewed } from './ClosingsTables.tsx'
import { closingReads } from './closingsData.ts'
import { closingText as words } from './messages.es.ts'

type Props = { extension: Extension; viewed: Viewed; onClose: () => void }

/** Takes an extension back before its end, with the reason that stays beside it. */
export function WithdrawDialog({ extension, viewed: { year, locale }, onClose }: Props): ReactNode {
  const announce = useAnnounce()
  const withdraw = useAct(closingRoutes.withdrawExtension, {
    refresh: closingReads,
    onSuccess: () => {
      announce(words.withdrawDone, { toast: true })
      onClose()
    },
  })
  return (
    <ReasonDialog
      withReason
      title={words.withdrawTitle}
      hint={words.withdrawHint(extension.unitName, extension.month, formatDay(extension.dueOn, locale))}
      busy={withdraw.isPending}
      problem={withdraw.error}
      onConfirm={(reason = '') => withdraw.mutate({ input: { year, extensionId: extension.id, reason } })}
      onClose={onClose}
    />
  )
}
