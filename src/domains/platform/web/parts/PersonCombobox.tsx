import { type ReactNode, useState } from 'react'
import { Combobox, type ComboboxItem, type ComboboxProps } from '../../../../ui/controls/Combobox.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { peopleRoutes } from '../../contract.ts'

type Person = { id: string; name: string; email: string }

const itemOf = ({ id, name, email }: Person): ComboboxItem => ({ id, label: name, detail: email })

/** One of all the people, however many: what is typed is looked for on the server, in names and addresses. */
export function PersonCombobox(
  props: Omit<ComboboxProps, 'items' | 'search'> & { active?: 'active' | 'all' },
): ReactNode {
  const { active = 'active', value, ...rest } = props
  const [text, setText] = useState('')
  const found = useRead(peopleRoutes.listPeople, { search: text.slice(0, 200), active })
  // The chosen one may stand in no answer: it came with the address of the page, or the text is another one now.
  const read = useRead(peopleRoutes.readPerson, { personId: value ?? '' }, { enabled: value !== null, staleMs: 60_000 })
  const people = found.data?.people ?? []
  const chosen = [...people, ...(read.data === undefined ? [] : [read.data])].find(({ id }) => id === value)
  const others = people.filter(({ id }) => id !== value)
  const search = { onType: setText, busy: found.isFetching, total: found.data?.total ?? 0 }
  return (
    <Combobox
      {...rest}
      value={value}
      items={[...(chosen === undefined ? [] : [chosen]), ...others].map(itemOf)}
      search={search}
    />
  )
}
