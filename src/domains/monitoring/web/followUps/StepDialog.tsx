import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { FileDrop } from '../../../../ui/controls/FileDrop.tsx'
import { TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { followUpRoutes } from '../../contract.ts'
import { ACCEPTED_FILES } from '../../model/evidence.ts'
import type { FollowUpAct } from '../../model/followUp/followUpWorkflow.ts'
import { followUpReads } from './followUpData.ts'
import { followUpText as words } from './messages.es.ts'
import { parseStepDraft, type StepDraft, stepFaults } from './stepDraft.ts'

type FileFieldProps = { file: File | null; onChange: (file: File | null) => void }

/** The file of an answer: one, that may be taken out again before it is sent. */
function AnswerFile({ file, onChange }: FileFieldProps): ReactNode {
  return (
    <>
      <FileDrop
        label={words.file}
        hint={words.fileHint}
        optional
        accept={ACCEPTED_FILES}
        onFiles={([chosen]) => onChange(chosen ?? null)}
      />
      {file === null ? null : (
        <p role="status">
          {words.fileChosen(file.name)}{' '}
          <Button small onClick={() => onChange(null)}>
            {words.fileOut}
          </Button>
        </p>
      )}
    </>
  )
}

type Props = { id: string; act: FollowUpAct; personId: string; onClose: () => void }

/** Answers, returns or closes, with what the act needs; what is typed stays in this tab until it is sent. */
export function StepDialog({ id, act, personId, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const draft = useDraft<StepDraft>({
    key: `followUp:${id}:${act}:${personId}`,
    initial: { text: '', place: '' },
    parse: parseStepDraft,
  })
  const change = (part: Partial<StepDraft>): void => draft.update((newest) => ({ ...newest, ...part }))
  const [file, setFile] = useState<File | null>(null)
  const [tried, setTried] = useState(false)
  const take = useAct(followUpRoutes.takeFollowUpStep, {
    refresh: followUpReads,
    onSuccess: () => {
      draft.clear()
      announce(words.done[act], { toast: true })
      onClose()
    },
  })
  const faults = stepFaults(act, draft.value, file !== null)
  const shown = tried ? faults : {}
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(faults).length > 0 || take.isPending) return
    take.mutate({ input: { id, act, ...draft.value }, ...(file !== null && { file }) })
  }
  const frame = { title: words.acts[act], hint: words.hints[act], confirm: words.acts[act], form, onClose }
  return (
    <FormDialog {...frame} busy={take.isPending} problem={take.error}>
      <form id={form} className="form" onSubmit={submit} noValidate {...draft.formProps}>
        {draft.restored ? <Notice kind="info">{words.restored}</Notice> : null}
        <TextArea
          label={words.texts[act]}
          optional={act === 'close'}
          error={shown.text}
          rows={4}
          maxLength={2000}
          value={draft.value.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        {act === 'answer' ? (
          <>
            <AnswerFile file={file} onChange={setFile} />
            <TextInput
              label={words.place}
              hint={words.placeHint}
              error={shown.place}
              optional={file !== null}
              width="full"
              maxLength={500}
              value={draft.value.place}
              onChange={(event) => change({ place: event.currentTarget.value })}
            />
          </>
        ) : null}
      </form>
    </FormDialog>
  )
}
