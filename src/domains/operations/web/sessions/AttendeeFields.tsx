import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { planSessionRoutes } from '../../contract.ts'
import { sessionsText as words } from './messages.es.ts'
import type { SessionForm } from './sessionForm.ts'

type Props = { year: string; form: SessionForm; onChange: (attendees: SessionForm['attendees']) => void }

/** Who came: people of the directory on that day, and guests in words. */
export function AttendeeFields({ year, form, onChange }: Props): ReactNode {
  const { attendees, heldOn } = form
  const read = useRead(planSessionRoutes.sessionAttendees, { year, on: heldOn }, { enabled: heldOn !== '' })
  const [guest, setGuest] = useState('')
  const people = (read.data?.people ?? []).map((one) => ({ ...one, id: `${one.postId} ${one.personId}` }))
  const free = people.filter(({ id }) => !attendees.some(({ key }) => key === id))
  const add = (id: string | null): void => {
    const found = people.find((one) => one.id === id)
    if (found === undefined) return
    const { postId, personId, personName: name, postName: post } = found
    onChange([...attendees, { key: found.id, postId, personId, name, post }])
  }
  const addGuest = (): void => {
    const name = guest.trim()
    if (name.length < 2) return
    onChange([...attendees, { key: `guest ${attendees.length} ${name}`, postId: null, personId: null, name, post: '' }])
    setGuest('')
  }
  return (
    <fieldset className="session-part">
      <legend>{words.attendees}</legend>
      {attendees.length === 0 ? null : (
        <ul className="session-chosen">
          {attendees.map(({ key, name, post }) => (
            <li key={key}>
              <span>{words.by(name, post === '' ? words.guest : post)}</span>
              <Button
                small
                variant="quiet"
                icon="close"
                label={words.remove(name)}
                onClick={() => onChange(attendees.filter((one) => one.key !== key))}
              />
            </li>
          ))}
        </ul>
      )}
      <Combobox
        key={attendees.length}
        label={words.addPerson}
        hint={words.addPersonHint}
        value={null}
        onChange={add}
        items={free.map(({ id, personName, postName, unitName }) => ({
          id,
          label: `${personName}, ${postName}`,
          detail: unitName,
        }))}
      />
      <div className="session-adder">
        <TextInput
          label={words.addGuest}
          hint={words.guestHint}
          value={guest}
          maxLength={300}
          width="full"
          onChange={(event) => setGuest(event.currentTarget.value)}
        />
        <Button onClick={addGuest} disabled={guest.trim().length < 2}>
          {words.add}
        </Button>
      </div>
    </fieldset>
  )
}
