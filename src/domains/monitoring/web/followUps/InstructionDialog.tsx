import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { DateInput, TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { followUpRoutes } from '../../contract.ts'
import { useViewed } from '../useViewed.ts'
import { followUpReads } from './followUpData.ts'
import { followUpText as words } from './messages.es.ts'
import { pageSubject } from './pageSubject.ts'

const SHORTEST = 5

/** Gives an instruction to a unit; `origin` is the address of the page that is open, whose unit comes filled in. */
export function InstructionDialog({ origin, onClose }: { origin: string; onClose: () => void }): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const { today } = useViewed()
  const ground = useRead(followUpRoutes.instructionGround, pageSubject(origin))
  const [chosen, setChosen] = useState<string | null>()
  const [text, setText] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [tried, setTried] = useState(false)
  const act = useAct(followUpRoutes.giveInstruction, {
    refresh: followUpReads,
    onSuccess: () => {
      announce(words.wasGiven, { toast: true })
      onClose()
    },
  })
  const unitId = chosen === undefined ? (ground.data?.unitId ?? null) : chosen
  const isShort = text.trim().length < SHORTEST
  const isPast = dueOn === '' || dueOn < today
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (unitId === null || isShort || isPast || act.isPending) return
    act.mutate({ input: { unitId, text, dueOn, origin } })
  }
  const frame = { title: words.give, hint: words.giveHint, confirm: words.give, form, onClose }
  return (
    <FormDialog {...frame} busy={act.isPending} problem={act.error ?? ground.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <Combobox
          label={words.toUnit}
          error={tried && unitId === null ? words.unitMissing : undefined}
          items={(ground.data?.units ?? []).map(({ id, name }) => ({ id, label: name }))}
          value={unitId}
          onChange={setChosen}
        />
        <TextArea
          label={words.order}
          error={tried && isShort ? words.orderMissing : undefined}
          rows={4}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <DateInput
          label={words.until}
          error={tried && isPast ? words.dayMissing : undefined}
          min={today}
          value={dueOn}
          onChange={(event) => setDueOn(event.currentTarget.value)}
        />
      </form>
      {origin === '' ? null : <p className="hint">{words.fromHere}</p>}
    </FormDialog>
  )
}
