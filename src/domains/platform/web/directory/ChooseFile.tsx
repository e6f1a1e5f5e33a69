import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ErrorSummary } from '../../../../ui/controls/ErrorSummary.tsx'
import { FileDrop } from '../../../../ui/controls/FileDrop.tsx'
import { DateInput } from '../../../../ui/controls/TextInput.tsx'
import type { CallError } from '../../../../ui/data/call.ts'
import { Progress } from '../../../../ui/feedback/Progress.tsx'
import { fieldId, formErrors } from '../parts/formErrors.ts'
import { directoryText } from './messages.es.ts'

const labels = { from: directoryText.from }

/** The file and the day from which it holds. */
export function ChooseFile(props: {
  today: string
  act: { isPending: boolean; error: CallError | null }
  onChosen: (chosen: { file: File; from: string }) => void
}): ReactNode {
  const { today, act, onChosen } = props
  const [file, setFile] = useState<File | null>(null)
  const [from, setFrom] = useState(today)
  const [attempt, setAttempt] = useState(0)
  const refused = formErrors(act.isPending ? null : act.error, labels)
  const missing = attempt > 0 && file === null
  const own = [{ message: directoryText.chooseFirst, fieldId: fieldId('archivo') }]
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (file !== null && !act.isPending) onChosen({ file, from })
  }
  return (
    <form className="platform-form platform-narrow" onSubmit={submit} noValidate>
      <ErrorSummary errors={missing ? own : refused.summary} attempt={attempt} />
      <FileDrop
        id={fieldId('archivo')}
        label={directoryText.file}
        hint={file === null ? directoryText.fileHint : file.name}
        error={missing ? directoryText.chooseFirst : undefined}
        accept=".xlsx,.ods,.csv,.tsv,.txt"
        onFiles={([first]) => setFile(first ?? null)}
      />
      <DateInput
        id={fieldId('from')}
        label={directoryText.from}
        hint={directoryText.fromHint}
        error={refused.of('from')}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      {act.isPending && file !== null ? <Progress label={directoryText.reading(file.name)} /> : null}
      <div>
        <Button type="submit" variant="primary" busy={act.isPending}>
          {directoryText.read}
        </Button>
      </div>
    </form>
  )
}
