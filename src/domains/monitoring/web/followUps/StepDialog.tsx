import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { followUpRoutes } from '../../contract.ts'
import type { FollowUpAct } from '../../model/followUp/followUpWorkflow.ts'
import { followUpReads } from './followUpData.ts'
import { followUpText as words } from './messages.es.ts'

const SHORTEST = 3
const isShort = (text: string): boolean => text.trim().length < SHORTEST

/** Answers, returns or closes, with the words that the act needs. */
export function StepDialog({ id, act, onClose }: { id: string; act: FollowUpAct; onClose: () => void }): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const [text, setText] = useState('')
  const [place, setPlace] = useState('')
  const [tried, setTried] = useState(false)
  const take = useAct(followUpRoutes.takeFollowUpStep, {
    refresh: followUpReads,
    onSuccess: () => {
      announce(words.done[act], { toast: true })
      onClose()
    },
  })
  const noText = act !== 'close' && isShort(text)
  const noPlace = act === 'answer' && isShort(place)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (noText || noPlace || take.isPending) return
    take.mutate({ input: { id, act, text, place } })
  }
  const frame = { title: words.acts[act], hint: words.hints[act], confirm: words.acts[act], form, onClose }
  return (
    <FormDialog {...frame} busy={take.isPending} problem={take.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <TextArea
          label={words.texts[act]}
          optional={act === 'close'}
          error={tried && noText ? words.textMissing : undefined}
          rows={4}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {act === 'answer' ? (
          <TextInput
            label={words.place}
            hint={words.placeHint}
            error={tried && noPlace ? words.placeMissing : undefined}
            width="full"
            maxLength={500}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
        ) : null}
      </form>
    </FormDialog>
  )
}
