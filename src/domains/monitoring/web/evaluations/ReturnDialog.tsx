import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { evaluationRoutes } from '../../contract.ts'
import { type EvaluatedUnit, evaluationReads, type Place } from './evaluationData.ts'
import { evaluationText as words } from './messages.es.ts'

const SHORTEST = 5

/** Sends a part back to its unit, saying what to correct. */
export function ReturnDialog({
  unit,
  place,
  onClose,
}: {
  unit: EvaluatedUnit
  place: Place
  onClose: () => void
}): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const [comment, setComment] = useState('')
  const [tried, setTried] = useState(false)
  const take = useAct(evaluationRoutes.takeEvaluationStep, {
    refresh: evaluationReads,
    onSuccess: () => {
      announce(words.did.return, { toast: true })
      onClose()
    },
  })
  const isShort = comment.trim().length < SHORTEST
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (isShort || take.isPending) return
    take.mutate({ input: { ...place, unitId: unit.id, act: 'return', comment } })
  }
  const frame = { title: words.acts.return, hint: words.returnHint, confirm: words.acts.return, form, onClose }
  return (
    <FormDialog {...frame} busy={take.isPending} problem={take.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <TextArea
          label={words.comment}
          error={tried && isShort ? words.commentMissing : undefined}
          rows={3}
          maxLength={2000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </form>
    </FormDialog>
  )
}
