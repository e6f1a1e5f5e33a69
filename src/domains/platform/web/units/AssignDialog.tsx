import { type ReactNode, useState } from 'react'
import { Combobox, type ComboboxProps } from '../../../../ui/controls/Combobox.tsx'
import { RadioGroup } from '../../../../ui/controls/choices.tsx'
import { DateInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { postRoutes, unitRoutes } from '../../contract.ts'
import { FormDialog } from '../parts/FormDialog.tsx'
import { fieldId } from '../parts/formErrors.ts'
import { postText } from '../parts/messages.es.ts'
import { PersonCombobox } from '../parts/PersonCombobox.tsx'
import { useDone } from '../parts/useDone.ts'
import { affected } from './unitData.ts'

type Fixed = { postId: string; personId?: undefined } | { personId: string; postId?: undefined }
type Kind = 'holder' | 'substitute'

const kinds: { value: Kind; label: string; hint: string }[] = [
  { value: 'holder', label: postText.kinds.holder, hint: postText.kindHints.holder },
  { value: 'substitute', label: postText.kinds.substitute, hint: postText.kindHints.substitute },
]

function PostCombobox(props: Omit<ComboboxProps, 'items'>): ReactNode {
  const posts = useRead(postRoutes.listPosts, {})
  const units = useRead(unitRoutes.listUnits, {})
  const nameOf = (id: string): string => units.data?.units.find((unit) => unit.id === id)?.name ?? ''
  const items = posts.data?.posts.map((post) => ({ id: post.id, label: post.name, detail: nameOf(post.unitId) })) ?? []
  return <Combobox {...props} items={items} />
}

/** A person gets a post, from the page of either. */
export function AssignDialog(props: { title: string; fixed: Fixed; day: string; onClose: () => void }): ReactNode {
  const { title, fixed, day, onClose } = props
  const [other, setOther] = useState<string | null>(null)
  const [kind, setKind] = useState<Kind>('holder')
  const [from, setFrom] = useState(day)
  const [until, setUntil] = useState('')
  const act = useAct(postRoutes.assignPost, { refresh: affected, onSuccess: useDone(postText.done.assign, onClose) })
  // The other half of the pair: a post when the person is given, a person when the post is.
  const field = fixed.postId === undefined ? 'postId' : 'personId'
  const Choice = fixed.postId === undefined ? PostCombobox : PersonCombobox
  const send = (): void => {
    const chosen = { postId: fixed.postId ?? other ?? '', personId: fixed.personId ?? other ?? '' }
    act.mutate({ input: { ...chosen, kind, from, until: until === '' ? null : until } })
  }
  return (
    <FormDialog
      title={title}
      submitLabel={fixed.postId === undefined ? postText.give : postText.assign}
      onClose={onClose}
      onSubmit={send}
      act={act}
      labels={postText.fields}
    >
      {(errors) => (
        <>
          <Choice
            id={fieldId(field)}
            label={postText.fields[field]}
            error={errors.of(field)}
            value={other}
            onChange={setOther}
          />
          <RadioGroup label={postText.fields.kind} options={kinds} value={kind} onChange={setKind} />
          <DateInput
            id={fieldId('from')}
            label={postText.fields.from}
            error={errors.of('from')}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <DateInput
            id={fieldId('until')}
            label={postText.fields.until}
            hint={postText.untilHint}
            optional
            error={errors.of('until')}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        </>
      )}
    </FormDialog>
  )
}
