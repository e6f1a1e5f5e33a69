import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { DateInput, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { evaluationRoutes } from '../../contract.ts'
import { evaluationReads, type Place } from './evaluationData.ts'
import { evaluationText as words } from './messages.es.ts'

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

type Props = {
  place: Place
  today: string
  /** Units of which nothing was reviewed. */
  left: number
  onClose: () => void
}

/** The minutes of the session that closes an evaluation. */
export function MinutesDialog({ place, today, left, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const [where, setWhere] = useState('')
  const [heldOn, setHeldOn] = useState(today)
  const [attendees, setAttendees] = useState('')
  const [agreements, setAgreements] = useState('')
  const [tried, setTried] = useState(false)
  const close = useAct(evaluationRoutes.closeEvaluation, {
    refresh: evaluationReads,
    onSuccess: ({ commitments }) => {
      announce(words.closed(commitments), { toast: true })
      onClose()
    },
  })
  const faults = {
    ...(where.trim().length < 3 ? { where: words.placeMissing } : {}),
    ...(heldOn === '' || heldOn > today ? { heldOn: words.heldOnMissing } : {}),
    ...(lines(attendees).length === 0 ? { attendees: words.attendeesMissing } : {}),
    ...(lines(agreements).some((line) => line.length < 5) ? { agreements: words.agreementsShort } : {}),
  }
  const shown: { where?: string; heldOn?: string; attendees?: string; agreements?: string } = tried ? faults : {}
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(faults).length > 0 || close.isPending) return
    const minutes = { place: where, heldOn, attendees: lines(attendees), agreements: lines(agreements) }
    close.mutate({ input: { ...place, minutes } })
  }
  const frame = { title: words.close, hint: words.closeHint(left), confirm: words.close, form, onClose }
  return (
    <FormDialog {...frame} busy={close.isPending} problem={close.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <TextInput
          label={words.place}
          error={shown.where}
          width="full"
          maxLength={300}
          value={where}
          onChange={(event) => setWhere(event.currentTarget.value)}
        />
        <DateInput
          label={words.heldOn}
          error={shown.heldOn}
          max={today}
          value={heldOn}
          onChange={(event) => setHeldOn(event.currentTarget.value)}
        />
        <TextArea
          label={words.attendees}
          hint={words.attendeesHint}
          error={shown.attendees}
          rows={4}
          value={attendees}
          onChange={(event) => setAttendees(event.currentTarget.value)}
        />
        <TextArea
          label={words.agreements}
          hint={words.agreementsHint}
          optional
          error={shown.agreements}
          rows={4}
          value={agreements}
          onChange={(event) => setAgreements(event.currentTarget.value)}
        />
      </form>
    </FormDialog>
  )
}
