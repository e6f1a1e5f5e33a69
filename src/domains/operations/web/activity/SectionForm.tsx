import { type FormEvent, type ReactNode, useState } from 'react'
import { z } from 'zod'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ErrorSummary } from '../../../../ui/controls/ErrorSummary.tsx'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import type { Activity } from '../../model/activity.ts'
import { fieldText, planText } from '../parts/messages.es.ts'
import { useChange } from '../parts/useChange.ts'
import { useViewer } from '../parts/useViewer.ts'
import {
  activityShape,
  changesIn,
  draftOf,
  draftShape,
  problemsIn,
  readDraft,
  type SectionId,
} from './activityDraft.ts'
import { activityText } from './messages.es.ts'
import { SectionFields } from './SectionFields.tsx'
import { changeTexts, type Names } from './valueText.ts'

const storedShape = z.object({ base: activityShape, draft: draftShape })

type SectionFormProps = {
  year: string
  section: SectionId
  /** As the server has it now; the form keeps what it started from, so that a change in between is seen. */
  activity: Activity
  names: Names
  onReload: () => void
  onDone: () => void
}

/** One section of the sheet as a form: sends the values that it believed, and shows both where another was faster. */
export function SectionForm({ year, section, activity, names, onReload, onDone }: SectionFormProps): ReactNode {
  const { personId } = useViewer()
  const announce = useAnnounce()
  const change = useChange()
  const [attempt, setAttempt] = useState(0)
  const stored = useDraft({
    key: `activity:${activity.id}:${section}:${personId}`,
    initial: { base: activity, draft: draftOf(activity, names.locale) },
    parse: (kept) => storedShape.safeParse(kept).data,
  })
  const { base, draft } = stored.value
  const { activity: typed, problems } = readDraft(draft, base, names.locale)
  const own = attempt === 0 ? {} : problemsIn(section, problems)
  const idPrefix = `form-${section}`
  const finish = (): void => {
    stored.clear()
    announce(fieldText.saved)
    onDone()
  }
  const send = (from: Activity): void => {
    const changes = changesIn(section, from, typed)
    if (changes.length === 0) {
      finish()
      return
    }
    change.mutate(
      { input: { year, kind: 'edit', summary: '', changes } },
      {
        onSuccess: finish,
        onError: (error) => {
          if (error.code === 'operations.changeConflict') onReload()
        },
      },
    )
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (!change.isPending && Object.keys(problemsIn(section, problems)).length === 0) send(base)
  }
  const isConflict = change.error?.code === 'operations.changeConflict'
  const conflicts = isConflict ? changesIn(section, base, activity) : []
  return (
    <form className="form section-form" onSubmit={submit} noValidate {...stored.formProps}>
      {stored.restored && attempt === 0 ? <Notice kind="info">{activityText.restored}</Notice> : null}
      <ErrorSummary
        attempt={attempt}
        errors={Object.entries(own).map(([field, message]) => ({ message, fieldId: `${idPrefix}-${field}` }))}
      />
      {isConflict ? (
        <Notice
          kind="warn"
          live
          title={activityText.conflictTitle}
          actions={
            <>
              <Button
                small
                onClick={() => {
                  stored.setValue({ base: activity, draft })
                  send(activity)
                }}
              >
                {activityText.keepMine}
              </Button>
              <Button
                small
                onClick={() => {
                  change.reset()
                  stored.setValue({ base: activity, draft: draftOf(activity, names.locale) })
                }}
              >
                {activityText.keepTheirs}
              </Button>
            </>
          }
        >
          {conflicts.map((conflict) => {
            const mine = changesIn(section, activity, typed).find(({ field }) => field === conflict.field)
            const theirs = changeTexts(conflict, names).after
            return (
              <p key={conflict.field}>
                {activityText.conflictField(
                  fieldText[conflict.field],
                  theirs,
                  mine === undefined ? theirs : changeTexts(mine, names).after,
                )}
              </p>
            )
          })}
        </Notice>
      ) : change.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(change.error.message, change.error.remedy)}
        </Notice>
      )}
      <SectionFields
        section={section}
        draft={draft}
        onChange={(next) => stored.setValue({ base, draft: next })}
        problems={own}
        names={names}
        idPrefix={idPrefix}
      />
      <div className="acts">
        <Button type="submit" variant="primary" busy={change.isPending}>
          {planText.save}
        </Button>
        <Button
          onClick={() => {
            stored.clear()
            onDone()
          }}
        >
          {activityText.discard}
        </Button>
      </div>
    </form>
  )
}
