import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Dialog } from '../../../../ui/overlays/Dialog.tsx'
import { activityRoutes } from '../../contract.ts'
import type { Activity } from '../../model/activity.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { monthReads } from '../programming/useMonthSave.ts'
import { activityText } from './messages.es.ts'

/** Takes an activity out of a draft plan, with the reason that its history keeps. */
export function AnnulDialog(props: { year: string; activity: Activity; onClose: () => void }): ReactNode {
  const { year, activity, onClose } = props
  const navigate = useNavigate()
  const form = useId()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const annul = useAct(activityRoutes.annulActivities, {
    refresh: monthReads.filter(({ name }) => name !== activityRoutes.activity.name),
  })
  const isShort = reason.trim().length < 3
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (isShort || annul.isPending) return
    annul.mutate(
      { input: { year, ids: [activity.id], reason } },
      { onSuccess: () => void navigate({ href: addresses.unit(year, activity.unitId) }) },
    )
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={activityText.annulTitle(activity.code)}
      actions={
        <>
          <Button type="submit" form={form} variant="danger" busy={annul.isPending}>
            {activityText.annul}
          </Button>
          <Button onClick={onClose} data-autofocus>
            {planText.cancel}
          </Button>
        </>
      }
    >
      <p>{activityText.annulText}</p>
      {annul.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(annul.error.message, annul.error.remedy)}
        </Notice>
      )}
      <form id={form} onSubmit={submit} noValidate>
        <TextInput
          label={activityText.annulReason}
          value={reason}
          maxLength={500}
          error={tried && isShort ? activityText.annulReasonMissing : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </form>
    </Dialog>
  )
}
