import { type FormEvent, type ReactNode, useState } from 'react'
import { z } from 'zod'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { CheckboxGroup } from '../../../../ui/controls/choices.tsx'
import { ErrorSummary } from '../../../../ui/controls/ErrorSummary.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { type ActivityDraft, draftOf, draftShape, readDraft } from '../activity/activityDraft.ts'
import { blank, toInput } from '../activity/newActivity.ts'
import { SheetSections } from '../activity/SheetSections.tsx'
import { useViewer } from '../parts/useViewer.ts'
import { type ItemFormProps, itemsOf } from './itemForms.ts'
import type { AskedItem } from './itemWords.ts'
import { changesText } from './messages.es.ts'

type Kind = 'add' | 'split' | 'merge'
const MOST_PARTS = 10

type PartProps = Pick<ItemFormProps, 'request' | 'names' | 'form'> & {
  legend: string
  at: number
  draft: ActivityDraft
  attempt: number
  onChange: (draft: ActivityDraft) => void
}

function Part({ request, names, form, legend, at, draft, attempt, onChange }: PartProps): ReactNode {
  const { problems } = readDraft(draft, blank, names.locale)
  return (
    <fieldset className="change-part">
      <legend>{legend}</legend>
      <SheetSections
        draft={draft}
        onChange={onChange}
        problems={attempt === 0 ? {} : problems}
        names={names}
        idPrefix={`${form}-${at}`}
        firstOpenMonth={request.firstOpenMonth}
      />
    </fieldset>
  )
}

/** New activities that a request puts into the plan: one alone, the parts of one, or the whole of several. */
export function PartsForm({ kind, ...props }: ItemFormProps & { kind: Kind }): ReactNode {
  const { year, request, activities, names, form, onItems } = props
  const { personId, locale } = useViewer()
  const fresh = draftOf(blank, locale)
  const stored = useDraft<ActivityDraft[]>({
    key: `change-${kind}:${year}:${request.number}:${personId}`,
    initial: kind === 'split' ? [fresh, fresh] : [fresh],
    parse: (kept) =>
      z
        .array(draftShape)
        .min(kind === 'split' ? 2 : 1)
        .safeParse(kept).data,
  })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [attempt, setAttempt] = useState(0)
  const parts = stored.value.map((draft) => readDraft(draft, blank, locale))
  const missing =
    kind === 'split' && chosen.length !== 1
      ? [changesText.activityMissing]
      : kind === 'merge' && chosen.length < 2
        ? [changesText.activitiesMissing]
        : []
  const wrong = parts.flatMap(({ problems }, at) =>
    Object.entries(problems).map(([field, message]) => ({ message, fieldId: `${form}-${at}-${field}` })),
  )
  const itemOf = (): AskedItem => {
    const given = parts.map(({ activity }) => toInput(activity))
    const [first = toInput(blank)] = given
    if (kind === 'split') return { kind, activityId: chosen[0] ?? '', into: given }
    return kind === 'merge' ? { kind, activityIds: chosen, into: first } : { kind, activity: first }
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (missing.length > 0 || wrong.length > 0) return
    stored.clear()
    onItems([...itemsOf(request), itemOf()])
  }
  const legendOf = (at: number): string =>
    kind === 'split' ? changesText.part(at + 1) : kind === 'merge' ? changesText.whole : changesText.kinds.add
  const options = activities.map(({ id, code, name }) => ({ id, label: `${code} ${name}` }))
  return (
    <form id={form} className="form" onSubmit={submit} noValidate {...stored.formProps}>
      <ErrorSummary
        errors={attempt === 0 ? [] : [...missing.map((message) => ({ message })), ...wrong]}
        attempt={attempt}
      />
      {kind === 'split' ? (
        <Combobox
          label={changesText.activity}
          items={options}
          value={chosen[0] ?? null}
          onChange={(id) => setChosen(id === null ? [] : [id])}
        />
      ) : null}
      {kind === 'merge' ? (
        <CheckboxGroup
          label={changesText.activities}
          options={options.map(({ id, label }) => ({ value: id, label }))}
          values={chosen}
          onChange={setChosen}
        />
      ) : null}
      {stored.value.map((draft, at) => (
        <Part
          key={at}
          {...{ request, names, form, at, draft, attempt }}
          legend={legendOf(at)}
          onChange={(next) => stored.update((newest) => newest.with(at, next))}
        />
      ))}
      {kind === 'split' ? (
        <div className="acts">
          <Button
            disabled={stored.value.length >= MOST_PARTS}
            onClick={() => stored.update((newest) => [...newest, fresh])}
          >
            {changesText.addPart}
          </Button>
          <Button disabled={stored.value.length <= 2} onClick={() => stored.update((newest) => newest.slice(0, -1))}>
            {changesText.removePart}
          </Button>
        </div>
      ) : null}
    </form>
  )
}
