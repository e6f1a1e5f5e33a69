import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { z } from 'zod'
import { Select, TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { observationRoutes } from '../../contract.ts'
import type { Activity } from '../../model/activity.ts'
import { fieldText } from '../parts/messages.es.ts'
import { observedFields } from '../parts/observedFields.ts'
import { useViewer } from '../parts/useViewer.ts'
import { approvalReads } from './approvalReads.ts'
import { unitApprovalText as words } from './messages.es.ts'

const SHORTEST = 5
const observationSchema = z.object({ activityId: z.string(), field: z.string(), text: z.string() })

type AddProps = { year: string; unitId: string; activities: readonly Activity[]; onClose: () => void }

/** Writes an observation on the plan of a unit, on one of its activities or on one of its fields. */
export function AddObservationDialog({ year, unitId, activities, onClose }: AddProps): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const { personId } = useViewer()
  const draft = useDraft({
    key: `observation:${year}:${unitId}:${personId}`,
    initial: { activityId: '', field: '', text: '' },
    parse: (kept) => observationSchema.safeParse(kept).data,
  })
  const { activityId, field, text } = draft.value
  const change = (part: Partial<typeof draft.value>): void => draft.update((newest) => ({ ...newest, ...part }))
  const [tried, setTried] = useState(false)
  const short = text.trim().length < SHORTEST
  const add = useAct(observationRoutes.addObservation, {
    refresh: approvalReads,
    onSuccess: () => {
      draft.clear()
      announce(words.added, { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    const place = activityId === '' ? {} : { activityId, ...(field === '' ? {} : { field }) }
    if (!short && !add.isPending) add.mutate({ input: { year, unitId, ...place, text } })
  }
  const frame = { title: words.addTitle, hint: words.addHint, form, onClose }
  return (
    <FormDialog {...frame} confirm={words.add} busy={add.isPending} problem={add.error}>
      <form id={form} className="form" onSubmit={submit} noValidate {...draft.formProps}>
        <Select
          label={words.about}
          placeholder={words.wholePlan}
          options={activities.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
          value={activityId}
          width="full"
          onChange={(event) => change({ activityId: event.currentTarget.value })}
        />
        {activityId === '' ? null : (
          <Select
            label={words.field}
            placeholder={words.wholeRow}
            options={observedFields.map((value) => ({ value, label: fieldText[value] }))}
            value={field}
            onChange={(event) => change({ field: event.currentTarget.value })}
          />
        )}
        <TextArea
          label={words.text}
          error={tried && short ? words.textMissing : undefined}
          value={text}
          maxLength={2000}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      </form>
    </FormDialog>
  )
}

type AnswerProps = { year: string; observationId: string; asked: string; onClose: () => void }

/** The unit says what it did about an observation. */
export function AnswerDialog({ year, observationId, asked, onClose }: AnswerProps): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const { personId } = useViewer()
  const draft = useDraft({
    key: `answer:${observationId}:${personId}`,
    initial: '',
    parse: (kept) => (typeof kept === 'string' ? kept : undefined),
  })
  const text = draft.value
  const [tried, setTried] = useState(false)
  const short = text.trim().length < SHORTEST
  const answer = useAct(observationRoutes.answerObservation, {
    refresh: approvalReads,
    onSuccess: () => {
      draft.clear()
      announce(words.answered, { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!short && !answer.isPending) answer.mutate({ input: { year, observationId, text } })
  }
  const frame = { title: words.answerTitle, hint: asked, form, onClose }
  return (
    <FormDialog {...frame} confirm={words.answer} busy={answer.isPending} problem={answer.error}>
      <form id={form} className="form" onSubmit={submit} noValidate {...draft.formProps}>
        <TextArea
          label={words.answerText}
          error={tried && short ? words.textMissing : undefined}
          value={text}
          maxLength={2000}
          data-autofocus
          onChange={(event) => draft.setValue(event.currentTarget.value)}
        />
      </form>
    </FormDialog>
  )
}
