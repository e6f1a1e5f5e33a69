import { type FormEvent, type ReactNode, useState } from 'react'
import { z } from 'zod'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import type { Activity } from '../../model/activity.ts'
import { yearQuantity } from '../../model/physicalTarget.ts'
import { fieldText, planText } from '../parts/messages.es.ts'
import { readTarget, TargetFields, targetDraftOf } from '../parts/TargetFields.tsx'
import { useChange } from '../parts/useChange.ts'
import { useViewer } from '../parts/useViewer.ts'

const draftSchema = z.object({ unitOfMeasure: z.string(), quantities: z.array(z.string()).length(12) })

/** The year's quantity in words. */
export function targetText(target: Activity['target']): string {
  if (target === null) return fieldText.noTarget
  const quantity = yearQuantity(target)
  return fieldText.yearQuantity(quantity === null ? '–' : quantity.toLocaleString('es-SV'), target.unitOfMeasure)
}

type EditorProps = { year: string; activity: Activity; onDone: () => void }

/** Unit of measure and quantities of the chosen row; the server derives the months from them. */
export function TargetEditor({ year, activity, onDone }: EditorProps): ReactNode {
  const { personId, locale } = useViewer()
  const announce = useAnnounce()
  const change = useChange()
  const [tried, setTried] = useState(false)
  const draft = useDraft({
    key: `target:${activity.id}:${personId}`,
    initial: targetDraftOf(activity.target),
    parse: (stored) => draftSchema.safeParse(stored).data,
  })
  const result = readTarget(draft.value)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (change.isPending || !('target' in result)) return
    const changes = [
      { activityId: activity.id, field: 'target' as const, before: activity.target, after: result.target },
    ]
    change.mutate(
      { input: { year, kind: 'edit', summary: '', changes } },
      {
        onSuccess: () => {
          draft.clear()
          announce(fieldText.saved)
          onDone()
        },
      },
    )
  }
  return (
    <form className="target-form" onSubmit={submit} noValidate {...draft.formProps}>
      <TargetFields
        idPrefix="ficha"
        value={draft.value}
        onChange={draft.setValue}
        locale={locale}
        error={tried && 'problem' in result ? result : undefined}
      />
      {change.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(change.error.message, change.error.remedy)}
        </Notice>
      )}
      <div className="acts">
        <Button type="submit" small busy={change.isPending}>
          {planText.save}
        </Button>
        <Button
          small
          variant="quiet"
          onClick={() => {
            draft.clear()
            onDone()
          }}
        >
          {planText.cancel}
        </Button>
      </div>
    </form>
  )
}
