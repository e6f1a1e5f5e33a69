import { type ReactNode, useState } from 'react'
import { sameValue } from '../../../../kernel/sameValue.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import type { Responsible } from '../../model/activity.ts'
import { fieldText } from '../parts/messages.es.ts'
import type { ActivityDraft } from './activityDraft.ts'
import { activityText } from './messages.es.ts'
import { type Names, responsibleName } from './valueText.ts'

type PeopleProps = {
  draft: ActivityDraft
  onChange: (draft: ActivityDraft) => void
  names: Names
  idPrefix: string
}

/** What was chosen so far, each with its way out. */
function ChosenList({
  items,
  onRemove,
}: {
  items: readonly { id: string; name: string }[]
  onRemove: (index: number) => void
}): ReactNode {
  if (items.length === 0) return <p className="soft">{activityText.noResponsibles}</p>
  return (
    <ul className="chosen">
      {items.map(({ id, name }, at) => (
        <li key={id}>
          <span>{name}</span>
          <Button small variant="quiet" icon="close" label={activityText.remove(name)} onClick={() => onRemove(at)} />
        </li>
      ))}
    </ul>
  )
}

/** Who answers: posts, units and committees in order, and the units that help. */
export function PeopleFields({ draft, onChange, names, idPrefix }: PeopleProps): ReactNode {
  const [committee, setCommittee] = useState('')
  const add = (responsible: Responsible): void => {
    if (draft.responsibles.some((one) => sameValue(one, responsible))) return
    onChange({ ...draft, responsibles: [...draft.responsibles, responsible] })
  }
  const units = names.units.map(({ id, name, code }) => ({ id, label: name, detail: code }))
  return (
    <>
      <fieldset className="field">
        <legend>{fieldText.responsibles}</legend>
        <p className="hint">{activityText.responsibleHint}</p>
        <ChosenList
          items={draft.responsibles.map((one) => ({ id: JSON.stringify(one), name: responsibleName(one, names) }))}
          onRemove={(index) => onChange({ ...draft, responsibles: draft.responsibles.toSpliced(index, 1) })}
        />
        <div className="adders">
          <Combobox
            key={`post ${draft.responsibles.length}`}
            id={`${idPrefix}-post`}
            label={activityText.addPost}
            value={null}
            onChange={(postId) => (postId === null ? undefined : add({ kind: 'post', postId }))}
            items={names.posts.map(({ id, name, holders }) => ({ id, label: name, detail: holders.join(', ') }))}
          />
          <Combobox
            key={`unit ${draft.responsibles.length}`}
            id={`${idPrefix}-unit`}
            label={activityText.addUnit}
            value={null}
            onChange={(unitId) => (unitId === null ? undefined : add({ kind: 'unit', unitId }))}
            items={units}
          />
          <div className="committee">
            <TextInput
              id={`${idPrefix}-committee`}
              label={activityText.committee}
              value={committee}
              maxLength={300}
              onChange={(event) => setCommittee(event.currentTarget.value)}
            />
            <Button
              disabled={committee.trim() === ''}
              onClick={() => {
                add({ kind: 'committee', name: committee.trim() })
                setCommittee('')
              }}
            >
              {activityText.addCommittee}
            </Button>
          </div>
        </div>
      </fieldset>
      <fieldset className="field">
        <legend>{fieldText.supports}</legend>
        {draft.supports.length === 0 ? null : (
          <ChosenList
            items={draft.supports.map((id) => ({ id, name: names.units.find((unit) => unit.id === id)?.name ?? id }))}
            onRemove={(index) => onChange({ ...draft, supports: draft.supports.toSpliced(index, 1) })}
          />
        )}
        <Combobox
          key={`support ${draft.supports.length}`}
          id={`${idPrefix}-support`}
          label={activityText.addSupport}
          value={null}
          onChange={(id) =>
            id === null || draft.supports.includes(id)
              ? undefined
              : onChange({ ...draft, supports: [...draft.supports, id] })
          }
          items={units}
        />
      </fieldset>
    </>
  )
}
