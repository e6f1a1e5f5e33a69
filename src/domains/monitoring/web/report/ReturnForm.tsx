import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Select, TextArea } from '../../../../ui/controls/TextInput.tsx'
import type { ReportField } from '../../model/dueMonth.ts'
import { reportText as words } from './messages.es.ts'

export type Comment = { field: ReportField | null; text: string }
const SHORTEST = 5

type Props = {
  /** Those of which the comment may speak alone; none: it speaks of the whole. */
  fields: readonly ReportField[]
  busy: boolean
  onReturn: (comment: Comment) => void
}

/** Says what is wrong, and of which part where there are several; without it nothing is returned. */
export function ReturnForm({ fields, busy, onReturn }: Props): ReactNode {
  const [comment, setComment] = useState<Comment>({ field: null, text: '' })
  const [tried, setTried] = useState(false)
  const short = comment.text.trim().length < SHORTEST
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!short) onReturn(comment)
  }
  return (
    <form className="form" noValidate onSubmit={submit}>
      {fields.length > 0 ? (
        <Select
          label={words.returnField}
          placeholder={words.wholeReport}
          options={fields.map((value) => ({ value, label: words.fields[value] }))}
          value={comment.field ?? ''}
          onChange={(event) => {
            const field = fields.find((one) => one === event.currentTarget.value) ?? null
            setComment({ ...comment, field })
          }}
        />
      ) : null}
      <TextArea
        label={words.comment}
        error={tried && short ? words.commentMissing : undefined}
        rows={3}
        maxLength={2000}
        value={comment.text}
        onChange={(event) => setComment({ ...comment, text: event.currentTarget.value })}
      />
      <p>
        <Button type="submit" disabled={busy}>
          {words.returnIt}
        </Button>
      </p>
    </form>
  )
}
