import type { ReactNode } from 'react'
import { roles as allRoles, type Role } from '../../../../kernel/contract.ts'
import { CheckboxGroup } from '../../../../ui/controls/choices.tsx'
import { roleText } from '../../model/roleText.es.ts'
import { fieldId } from './formErrors.ts'
import { postText } from './messages.es.ts'

/** Names of roles in one line. */
export function RoleList({ roles }: { roles: readonly Role[] }): ReactNode {
  if (roles.length === 0) return <span className="soft">{postText.noRoles}</span>
  return roles.map((role) => roleText[role].name).join(', ')
}

const options = allRoles.map((role) => ({ value: role, label: roleText[role].name, hint: roleText[role].does }))

export function RoleChoice(props: {
  values: readonly Role[]
  onChange: (roles: readonly Role[]) => void
  error: string | undefined
}): ReactNode {
  return (
    <CheckboxGroup
      id={fieldId('roles')}
      label={postText.fields.roles}
      hint={postText.rolesHint}
      options={options}
      {...props}
    />
  )
}
