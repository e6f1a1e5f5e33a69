import { type ReactNode, useState } from 'react'
import { Combobox, type ComboboxItem, type ComboboxProps } from '../../../../ui/controls/Combobox.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { peopleRoutes } from '../../contract.ts'
import { commonText } from './messages.es.ts'

type Person = { id: string; name: string; posts: readonly { postName: string; unitName: string }[] }

const itemOf = ({ id, name, posts }: Person): ComboboxItem => ({
  id,
  label: name,
  detail:
    posts.length === 0 ? commonText.noPost : posts.map((post) => `${post.postName}, ${post.unitName}`).join(' · '),
})

/** One of all the people, however many: what is typed is looked for on the server, in their names. */
export function PersonCombobox(
  props: Omit<ComboboxProps, 'items' | 'search'> & { active?: 'active' | 'all' },
): ReactNode {
  const { active = 'active', value, ...rest } = props
  const [text, setText] = useState('')
  const found = useRead(peopleRoutes.pickPeople, { search: text.slice(0, 200), active })
  // The chosen one may stand in no answer: it came with the address of the page, or the text is another one now.
  const read = useRead(peopleRoutes.readPerson, { personId: value ?? '' }, { enabled: value !== null, staleMs: 60_000 })
  const people = (found.data?.people ?? []).map(itemOf)
  const other = read.data === undefined ? [] : [{ id: read.data.id, label: read.data.name }]
  const chosen = [...people, ...other].find(({ id }) => id === value)
  const others = people.filter(({ id }) => id !== value)
  const search = { onType: setText, busy: found.isFetching, total: found.data?.total ?? 0 }
  return (
    <Combobox {...rest} value={value} items={chosen === undefined ? others : [chosen, ...others]} search={search} />
  )
}
