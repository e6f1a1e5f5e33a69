import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { CheckboxGroup } from '../../../../ui/controls/choices.tsx'
import { TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { planRoutes, templateRoutes } from '../../contract.ts'
import { useUndoable } from '../review/useUndoable.ts'
import { templateReads } from './KeepTemplateDialog.tsx'
import { templateScreen } from './messages.es.ts'
import type { TemplateSheet } from './templateWords.ts'

type Props = { year: string; sheet: TemplateSheet; onClose: () => void }

/** Sends the activity to the drafts of chosen units; whoever sent it can undo it while nobody worked on it there. */
export function PushDialog({ year, sheet, onClose }: Props): ReactNode {
  const form = useId()
  const [unitIds, setUnitIds] = useState<readonly string[]>([])
  const [tried, setTried] = useState(false)
  const refresh = [...templateReads, planRoutes.overview]
  const say = useUndoable(year, refresh)
  const push = useAct(templateRoutes.pushTemplate, {
    refresh,
    onSuccess: ({ changeId, created, skipped }) => {
      say(templateScreen.pushed(created.length, skipped.length), changeId)
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (unitIds.length === 0 || push.isPending) return
    push.mutate({ input: { year, templateId: sheet.template.id, unitIds: [...unitIds] } })
  }
  const frame = { title: templateScreen.pushTitle, hint: templateScreen.pushHint, form, onClose }
  return (
    <FormDialog {...frame} confirm={templateScreen.pushIt(unitIds.length)} busy={push.isPending} problem={push.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <CheckboxGroup
          label={templateScreen.pushChoose}
          error={tried && unitIds.length === 0 ? templateScreen.pushNone : undefined}
          options={sheet.others.map(({ id, name, open }) => ({
            value: id,
            label: name,
            disabled: !open,
            hint: open ? undefined : templateScreen.pushClosed,
          }))}
          values={unitIds}
          onChange={setUnitIds}
        />
      </form>
    </FormDialog>
  )
}

/** Withdraws an actividad tipo, with the reason that the log keeps. */
export function WithdrawDialog({ year, sheet, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = reason.trim().length < 3
  const withdraw = useAct(templateRoutes.withdrawTemplate, {
    refresh: templateReads,
    onSuccess: () => {
      announce(templateScreen.withdrawnDone, { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!short && !withdraw.isPending) withdraw.mutate({ input: { year, templateId: sheet.template.id, reason } })
  }
  const frame = { title: templateScreen.withdrawTitle, hint: templateScreen.withdrawText, form, onClose }
  return (
    <FormDialog {...frame} confirm={templateScreen.withdraw} busy={withdraw.isPending} problem={withdraw.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <TextArea
          label={templateScreen.withdrawReason}
          error={tried && short ? templateScreen.missing : undefined}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </form>
    </FormDialog>
  )
}
