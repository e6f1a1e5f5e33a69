import type { ReactNode } from 'react'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { queueText as words } from './messages.es.ts'
import type { QueuedReport } from './queueRules.ts'
import { discardReport } from './sendQueue.ts'

/** Asks before what was written goes for good. */
export function DiscardDialog({ report, onClose }: { report: QueuedReport; onClose: () => void }): ReactNode {
  const announce = useAnnounce()
  const discard = async (): Promise<void> => {
    await discardReport(report)
    announce(words.discarded, { toast: true })
    onClose()
  }
  return (
    <ReasonDialog
      title={words.discardTitle}
      hint={words.discardHint(report.activityName)}
      {...{ withReason: false, busy: false, problem: null, onClose }}
      onConfirm={() => void discard()}
    />
  )
}
