import { type ReactNode, useState } from 'react'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { peopleRoutes, postRoutes } from '../../contract.ts'
import { FormDialog } from '../parts/FormDialog.tsx'
import { type FieldErrors, fieldId } from '../parts/formErrors.ts'
import { commonText, postText } from '../parts/messages.es.ts'
import { useDone } from '../parts/useDone.ts'
import { affected } from '../units/unitData.ts'
import { peopleText } from './messages.es.ts'

type Names = { name: string; email: string }
export type PersonDialogProps = { person: { id: string; name: string }; onClose: () => void }

function NameFields(props: { names: Names; errors: FieldErrors; onChange: (names: Names) => void }): ReactNode {
  const { names, errors, onChange } = props
  return (
    <>
      <TextInput
        id={fieldId('name')}
        label={peopleText.fields.name}
        error={errors.of('name')}
        autoComplete="off"
        value={names.name}
        onChange={(event) => onChange({ ...names, name: event.currentTarget.value })}
        data-autofocus
      />
      <TextInput
        id={fieldId('email')}
        label={peopleText.fields.email}
        error={errors.of('email')}
        type="email"
        autoComplete="off"
        value={names.email}
        onChange={(event) => onChange({ ...names, email: event.currentTarget.value })}
      />
    </>
  )
}

export function AddPersonDialog(props: { onClose: () => void; onAdded: (id: string) => void }): ReactNode {
  const [names, setNames] = useState<Names>({ name: '', email: '' })
  const done = useDone(peopleText.done.add, props.onClose)
  const act = useAct(peopleRoutes.addPerson, {
    refresh: affected,
    onSuccess: ({ id }) => {
      done()
      props.onAdded(id)
    },
  })
  return (
    <FormDialog
      title={peopleText.addTitle}
      submitLabel={peopleText.add}
      onClose={props.onClose}
      onSubmit={() => act.mutate({ input: names })}
      act={act}
      labels={peopleText.fields}
      effect={peopleText.addHint}
    >
      {(errors) => <NameFields names={names} errors={errors} onChange={setNames} />}
    </FormDialog>
  )
}

export function ChangePersonDialog(props: { person: Names & { id: string }; onClose: () => void }): ReactNode {
  const { person, onClose } = props
  const [names, setNames] = useState<Names>({ name: person.name, email: person.email })
  const act = useAct(peopleRoutes.changePerson, {
    refresh: affected,
    onSuccess: useDone(peopleText.done.change, onClose),
  })
  return (
    <FormDialog
      title={peopleText.changeTitle(person.name)}
      submitLabel={commonText.save}
      onClose={onClose}
      onSubmit={() => act.mutate({ input: { personId: person.id, ...names } })}
      act={act}
      labels={peopleText.fields}
    >
      {(errors) => <NameFields names={names} errors={errors} onChange={setNames} />}
    </FormDialog>
  )
}

export function DeactivateDialog({ person, onClose, sessions }: PersonDialogProps & { sessions: number }): ReactNode {
  const done = useDone(peopleText.done.deactivate, onClose)
  const act = useAct(peopleRoutes.deactivatePerson, { refresh: affected, onSuccess: done })
  return (
    <FormDialog
      title={peopleText.deactivateTitle(person.name)}
      submitLabel={peopleText.deactivate}
      danger
      onClose={onClose}
      onSubmit={() => act.mutate({ input: { personId: person.id } })}
      act={act}
      effect={peopleText.deactivateEffect(sessions)}
    />
  )
}

export function ActivateDialog({ person, onClose }: PersonDialogProps): ReactNode {
  const done = useDone(peopleText.done.activate, onClose)
  const act = useAct(peopleRoutes.activatePerson, { refresh: affected, onSuccess: done })
  return (
    <FormDialog
      title={peopleText.activateTitle(person.name)}
      submitLabel={peopleText.activate}
      onClose={onClose}
      onSubmit={() => act.mutate({ input: { personId: person.id } })}
      act={act}
      effect={peopleText.activateEffect}
    />
  )
}

export function EndAssignmentDialog(props: {
  assignmentId: string
  title: string
  day: string
  onClose: () => void
}): ReactNode {
  const [lastDay, setLastDay] = useState(props.day)
  const done = useDone(postText.done.end, props.onClose)
  const act = useAct(postRoutes.endAssignment, { refresh: affected, onSuccess: done })
  return (
    <FormDialog
      title={props.title}
      submitLabel={postText.end}
      danger
      onClose={props.onClose}
      onSubmit={() => act.mutate({ input: { assignmentId: props.assignmentId, lastDay } })}
      act={act}
      labels={postText.fields}
    >
      {(errors) => (
        <TextInput
          id={fieldId('lastDay')}
          label={postText.fields.lastDay}
          error={errors.of('lastDay')}
          type="date"
          width="s"
          value={lastDay}
          onChange={(event) => setLastDay(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  )
}
