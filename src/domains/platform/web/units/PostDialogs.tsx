import { type ReactNode, useState } from 'react'
import type { Role } from '../../../../kernel/contract.ts'
import { DateInput, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { postRoutes } from '../../contract.ts'
import { FormDialog } from '../parts/FormDialog.tsx'
import { fieldId } from '../parts/formErrors.ts'
import { commonText, postText } from '../parts/messages.es.ts'
import { RoleChoice } from '../parts/RoleList.tsx'
import { useDone } from '../parts/useDone.ts'
import { affected, type Post } from './unitData.ts'

export function OpenPostDialog(props: {
  unit: { id: string; name: string }
  day: string
  onClose: () => void
}): ReactNode {
  const { unit, onClose } = props
  const [name, setName] = useState('')
  const [from, setFrom] = useState(props.day)
  const [roles, setRoles] = useState<readonly Role[]>(['responsible'])
  const act = useAct(postRoutes.openPost, { refresh: affected, onSuccess: useDone(postText.done.open, onClose) })
  return (
    <FormDialog
      title={postText.openTitle(unit.name)}
      submitLabel={postText.open}
      onClose={onClose}
      onSubmit={() => act.mutate({ input: { unitId: unit.id, name, from, roles: [...roles] } })}
      act={act}
      labels={postText.fields}
      wide
    >
      {(errors) => (
        <>
          <TextInput
            id={fieldId('name')}
            label={postText.fields.name}
            error={errors.of('name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
          <DateInput
            id={fieldId('from')}
            label={postText.fields.from}
            error={errors.of('from')}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <RoleChoice values={roles} onChange={setRoles} error={errors.of('roles')} />
        </>
      )}
    </FormDialog>
  )
}

export type PostDialogProps = { post: Post; day: string; onClose: () => void }

export function RenamePostDialog({ post, onClose }: PostDialogProps): ReactNode {
  const [name, setName] = useState(post.name)
  const act = useAct(postRoutes.renamePost, { refresh: affected, onSuccess: useDone(postText.done.rename, onClose) })
  return (
    <FormDialog
      title={postText.renameTitle(post.name)}
      submitLabel={commonText.save}
      onClose={onClose}
      onSubmit={() => act.mutate({ input: { postId: post.id, name } })}
      act={act}
      labels={postText.fields}
    >
      {(errors) => (
        <TextInput
          id={fieldId('name')}
          label={postText.fields.name}
          hint={postText.renameHint}
          error={errors.of('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
      )}
    </FormDialog>
  )
}

export function PostRolesDialog({ post, onClose }: PostDialogProps): ReactNode {
  const [roles, setRoles] = useState<readonly Role[]>(post.roles)
  const act = useAct(postRoutes.setPostRoles, { refresh: affected, onSuccess: useDone(postText.done.roles, onClose) })
  return (
    <FormDialog
      title={postText.rolesTitle(post.name)}
      submitLabel={commonText.save}
      onClose={onClose}
      onSubmit={() => act.mutate({ input: { postId: post.id, roles: [...roles] } })}
      act={act}
      labels={postText.fields}
      wide
    >
      {(errors) => <RoleChoice values={roles} onChange={setRoles} error={errors.of('roles')} />}
    </FormDialog>
  )
}

export function ClosePostDialog({ post, day, onClose }: PostDialogProps): ReactNode {
  const [lastDay, setLastDay] = useState(day)
  const act = useAct(postRoutes.closePost, { refresh: affected, onSuccess: useDone(postText.done.close, onClose) })
  return (
    <FormDialog
      title={postText.closeTitle(post.name)}
      submitLabel={postText.close}
      danger
      onClose={onClose}
      onSubmit={() => act.mutate({ input: { postId: post.id, lastDay } })}
      act={act}
      labels={postText.fields}
    >
      {(errors) => (
        <DateInput
          id={fieldId('lastDay')}
          label={postText.fields.lastDay}
          error={errors.of('lastDay')}
          value={lastDay}
          onChange={(event) => setLastDay(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  )
}
