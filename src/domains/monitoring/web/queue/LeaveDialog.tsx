import type { ReactNode } from 'react'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { queueText as words } from './messages.es.ts'

export type LeaveDialogProps = { count: number; onLeave: () => void; onClose: () => void }

/** Signing out leaves nothing in the browser: asks while something in it did not arrive. */
export function LeaveDialog({ count, onLeave, onClose }: LeaveDialogProps): ReactNode {
  return (
    <ReasonDialog
      title={words.leaveTitle}
      hint={words.leaveHint(count)}
      {...{ withReason: false, busy: false, problem: null, onClose }}
      onConfirm={onLeave}
    />
  )
}
