import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { DateInput, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { evaluationRoutes } from '../../contract.ts'
import { evaluationReads, type Place } from './evaluationData.ts'
import { evaluationText as words } from './messages.es.ts'
import { type MinutesDraft, minutesFaults, minutesOf, parseMinutesDraft } from './minutesDraft.ts'

type Props = {
  place: Place
  today: string
  /** Units of which nothing was reviewed. */
  left: number
  personId: string
  onClose: () => void
}

/** The minutes of the session that closes an evaluation; what is typed stays in this tab until it is closed. */
export function MinutesDialog({ place, today, left, personId, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const draft = useDraft<MinutesDraft>({
    key: `minutes:${place.year}:${place.quarter}:${personId}`,
    initial: { place: '', heldOn: today, attendees: '', agreements: '' },
    parse: parseMinutesDraft,
  })
  const change = (part: Partial<MinutesDraft>): void => draft.update((newest) => ({ ...newest, ...part }))
  const [tried, setTried] = useState(false)
  const close = useAct(evaluationRoutes.closeEvaluation, {
    refresh: evaluationReads,
    onSuccess: ({ commitments }) => {
      draft.clear()
      announce(words.closed(commitments), { toast: true })
      onClose()
    },
  })
  const faults = minutesFaults(draft.value, today)
  const shown = tried ? faults : {}
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(faults).length > 0 || close.isPending) return
    close.mutate({ input: { ...place, minutes: minutesOf(draft.value) } })
  }
  const frame = { title: words.close, hint: words.closeHint(left), confirm: words.close, form, onClose }
  return (
    <FormDialog {...frame} busy={close.isPending} problem={close.error}>
      <form id={form} className="form" onSubmit={submit} noValidate {...draft.formProps}>
        {draft.restored ? <Notice kind="info">{words.restored}</Notice> : null}
        <TextInput
          label={words.place}
          error={shown.place}
          width="full"
          maxLength={300}
          value={draft.value.place}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
        <DateInput
          label={words.heldOn}
          error={shown.heldOn}
          max={today}
          value={draft.value.heldOn}
          onChange={(event) => change({ heldOn: event.currentTarget.value })}
        />
        <TextArea
          label={words.attendees}
          hint={words.attendeesHint}
          error={shown.attendees}
          rows={4}
          value={draft.value.attendees}
          onChange={(event) => change({ attendees: event.currentTarget.value })}
        />
        <TextArea
          label={words.agreements}
          hint={words.agreementsHint}
          optional
          error={shown.agreements}
          rows={4}
          value={draft.value.agreements}
          onChange={(event) => change({ agreements: event.currentTarget.value })}
        />
      </form>
    </FormDialog>
  )
}
