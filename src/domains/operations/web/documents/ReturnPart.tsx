import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { FileDrop } from '../../../../ui/controls/FileDrop.tsx'
import type { CallError } from '../../../../ui/data/call.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { Progress } from '../../../../ui/feedback/Progress.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { activityRoutes, documentRoutes, planRoutes } from '../../contract.ts'
import { applyInput } from './accepted.ts'
import { documentsText } from './messages.es.ts'
import { ReturnPreview } from './ReturnPreview.tsx'

const text = documentsText.back
const refresh = [planRoutes.overview, planRoutes.unitPlan, activityRoutes.activities]

type Applied = { changeIds: readonly string[]; sentence: string }

/** A file that came back: what it would change, applied only on a person's word, and undone as a whole. */
export function ReturnPart({ year }: { year: number }): ReactNode {
  const [applied, setApplied] = useState<Applied | null>(null)
  const preview = useAct(documentRoutes.previewRoundTrip)
  const apply = useAct(documentRoutes.applyRoundTrip, {
    refresh,
    onSuccess: ({ changeIds, changed, added, annulled }) => {
      setApplied({ changeIds, sentence: text.applied(changed, added, annulled) })
      preview.reset()
    },
  })
  const take = (file: File): void => {
    setApplied(null)
    apply.reset()
    preview.mutate({ input: { year }, file })
  }
  return (
    <Section title={text.title} caption={text.caption}>
      <FileDrop
        label={text.file}
        hint={text.fileHint}
        accept=".xlsx,.ods,.docx,.pdf,.json"
        disabled={preview.isPending || apply.isPending}
        onFiles={([file]) => file && take(file)}
      />
      {preview.isPending ? <Progress label={text.reading} /> : null}
      <Refusal error={preview.error ?? apply.error} />
      {preview.data === undefined ? null : (
        <ReturnPreview
          key={preview.submittedAt}
          preview={preview.data}
          busy={apply.isPending}
          onApply={(accepted) => apply.mutate({ input: applyInput(year, preview.data, accepted) })}
          onDiscard={() => preview.reset()}
        />
      )}
      {applied === null ? null : <AppliedNotice key={applied.changeIds.join()} year={year} applied={applied} />}
    </Section>
  )
}

function Refusal({ error }: { error: CallError | null }): ReactNode {
  if (error === null) return null
  return (
    <Notice kind="error" live title={error.message}>
      {` ${error.remedy}`}
    </Notice>
  )
}

/** Undoing goes from the last set to the first, as the sets were made. */
function AppliedNotice({ year, applied }: { year: number; applied: Applied }): ReactNode {
  const [undone, setUndone] = useState(false)
  const undo = useAct(activityRoutes.undoChange, { refresh })
  const undoAll = async (): Promise<void> => {
    try {
      for (const changeId of applied.changeIds.toReversed()) await undo.mutateAsync({ input: { year, changeId } })
      setUndone(true)
    } catch {
      // The refusal is on the screen as the state of the act.
    }
  }
  if (undone) {
    return (
      <Notice kind="info" live>
        {text.undone}
      </Notice>
    )
  }
  const button = (
    <Button busy={undo.isPending} onClick={() => void undoAll()}>
      {text.undo}
    </Button>
  )
  return (
    <>
      <Notice kind="success" live actions={applied.changeIds.length === 0 ? null : button}>
        {applied.sentence}
      </Notice>
      <Refusal error={undo.error} />
    </>
  )
}
