import { type FormEvent, type ReactNode, useState } from 'react'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { ErrorSummary } from '../../../../ui/controls/ErrorSummary.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import type { Activity } from '../../model/activity.ts'
import { changesIn, draftOf, draftShape, readDraft, sectionIds } from '../activity/activityDraft.ts'
import { SheetSections } from '../activity/SheetSections.tsx'
import { useViewer } from '../parts/useViewer.ts'
import { type ItemFormProps, splitEdits, withEdits } from './itemForms.ts'
import { changesText } from './messages.es.ts'

/** The sheet of one activity: whatever differs from the plan is asked for, field by field. */
function Sheet({ year, request, names, form, onItems, base }: ItemFormProps & { base: Activity }): ReactNode {
  const { personId, locale } = useViewer()
  const { others, edits } = splitEdits(request, base.id)
  const stored = useDraft({
    key: `change:${year}:${request.number}:${base.id}:${personId}`,
    initial: draftOf(withEdits(base, edits), locale),
    parse: (kept) => draftShape.safeParse(kept).data,
  })
  const [attempt, setAttempt] = useState(0)
  const { activity, problems } = readDraft(stored.value, base, locale)
  const asked = sectionIds
    .flatMap((section) => changesIn(section, base, activity))
    .flatMap((change) => (change.field === 'template' || change.field === 'position' ? [] : [change]))
  const shown = attempt === 0 ? {} : problems
  const errors = Object.entries(shown).map(([field, message]) => ({ message, fieldId: `${form}-${field}` }))
  const nothing = attempt > 0 && asked.length === 0 ? [{ message: changesText.nothingEdited }] : []
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (asked.length === 0 || Object.keys(problems).length > 0) return
    stored.clear()
    onItems([...others, ...asked.map((change) => ({ kind: 'edit' as const, change }))])
  }
  return (
    <form id={form} className="form" onSubmit={submit} noValidate {...stored.formProps}>
      <ErrorSummary errors={[...errors, ...nothing]} attempt={attempt} />
      <SheetSections
        draft={stored.value}
        onChange={stored.setValue}
        problems={shown}
        names={names}
        idPrefix={form}
        firstOpenMonth={request.firstOpenMonth}
      />
    </form>
  )
}

/** Chooses the activity, then shows its sheet. */
export function SheetForm(props: ItemFormProps): ReactNode {
  const { activities } = props
  const [activityId, setActivityId] = useState<string | null>(null)
  const base = activities.find(({ id }) => id === activityId)
  return (
    <>
      <div className="form">
        <Combobox
          label={changesText.activity}
          value={activityId}
          onChange={setActivityId}
          items={activities.map(({ id, code, name }) => ({ id, label: `${code} ${name}` }))}
        />
      </div>
      {base === undefined ? null : <Sheet key={base.id} {...props} base={base} />}
    </>
  )
}
