import { formatInstant } from '../../../../kernel/day.ts'
import '../platform.css'
import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { RailSection, Section } from '../../../../ui/layout/Section.tsx'
import { SplitLayout } from '../../../../ui/layout/SplitLayout.tsx'
import { Menu, type MenuItem } from '../../../../ui/overlays/Menu.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { peopleRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { commonText, postText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { AssignDialog } from '../units/AssignDialog.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import { HeldPosts } from './HeldPosts.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { peopleText } from './messages.es.ts'
import { ActivateDialog, ChangePersonDialog, DeactivateDialog } from './PersonDialogs.tsx'

type Person = OutputOf<typeof peopleRoutes.readPerson>
type Act = 'change' | 'invite' | 'deactivate' | 'activate' | 'erase' | 'assign'

function Entry({ entry, timeZone }: { entry: NonNullable<Person['entry']>; timeZone: string }): ReactNode {
  const words = peopleText.entryStates
  const invited = entry.invitedUntil === null ? null : words.invited(formatInstant(entry.invitedUntil, timeZone))
  return (
    <ul>
      {entry.hasPassword ? <li>{words.password}</li> : null}
      {invited === null ? null : <li>{invited}</li>}
      {entry.hasPassword || invited !== null || entry.openSessions > 0 ? null : <li>{words.nothing}</li>}
      <li>{words.sessions(entry.openSessions)}</li>
    </ul>
  )
}

function menuOf(person: Person, choose: (act: Act) => void): MenuItem[] {
  const change: MenuItem = { id: 'change', label: peopleText.change, onSelect: () => choose('change') }
  if (!person.active)
    return [
      change,
      { id: 'activate', label: peopleText.activate, onSelect: () => choose('activate') },
      { id: 'erase', label: peopleText.erase, onSelect: () => choose('erase'), danger: true },
    ]
  return [
    change,
    { id: 'deactivate', label: peopleText.deactivate, onSelect: () => choose('deactivate'), danger: true },
  ]
}

function PersonDialog(props: { act: Act; person: Person; onClose: () => void }): ReactNode {
  const { act, person, onClose } = props
  const { today, timeZone } = useViewer()
  switch (act) {
    case 'change':
      return <ChangePersonDialog person={{ ...person, email: person.email ?? '' }} onClose={onClose} />
    case 'invite':
      return <InviteDialog person={person} timeZone={timeZone} onClose={onClose} />
    case 'deactivate':
      return <DeactivateDialog person={person} sessions={person.entry?.openSessions ?? 0} onClose={onClose} />
    case 'activate':
      return <ActivateDialog person={person} onClose={onClose} />
    case 'erase':
      return <EraseDialog person={person} onClose={onClose} />
    case 'assign':
      return (
        <AssignDialog
          title={postText.assignPerson(person.name)}
          fixed={{ personId: person.id }}
          day={today}
          onClose={onClose}
        />
      )
  }
}

function Rail({ person }: { person: Person }): ReactNode {
  const { timeZone } = useViewer()
  return (
    <>
      {person.entry === null ? null : (
        <RailSection title={peopleText.entry}>
          <Entry entry={person.entry} timeZone={timeZone} />
        </RailSection>
      )}
      <RailSection title={peopleText.inLog}>
        <div className="acts">
          <LinkButton small href={`/registro?persona=${person.id}`}>
            {peopleText.log}
          </LinkButton>
          <LinkButton small href={`/registro?cosa=platform.person:${person.id}`}>
            {peopleText.logOf}
          </LinkButton>
        </div>
      </RailSection>
    </>
  )
}

function PersonBody({ person }: { person: Person }): ReactNode {
  const { isAdmin, mayReadLog, today } = useViewer()
  const [act, setAct] = useState<Act | null>(null)
  const above = isAdmin
    ? { label: pageTitles.people, href: '/admin/personas' }
    : { label: pageTitles.units, href: '/admin/unidades' }
  const posts = (
    <Section
      title={peopleText.posts}
      actions={
        isAdmin && person.active ? (
          <Button variant="primary" onClick={() => setAct('assign')}>
            {peopleText.assign}
          </Button>
        ) : undefined
      }
    >
      <HeldPosts name={person.name} assignments={person.assignments} isAdmin={isAdmin} today={today} />
    </Section>
  )
  return (
    <>
      <PageHeader
        title={person.name}
        crumbs={[above, { label: person.name }]}
        control={[
          person.isErased ? '' : person.email,
          !person.active && <b key="state">{person.isErased ? peopleText.erased : peopleText.inactive}</b>,
        ].filter(Boolean)}
        actions={
          isAdmin && !person.isErased ? (
            <>
              {person.active ? <Button onClick={() => setAct('invite')}>{peopleText.invite}</Button> : null}
              <Menu label={commonText.actions} align="end" items={menuOf(person, setAct)} />
            </>
          ) : undefined
        }
      />
      {mayReadLog ? (
        <SplitLayout rail={<Rail person={person} />} railLabel={peopleText.rail}>
          {posts}
        </SplitLayout>
      ) : (
        posts
      )}
      {act === null ? null : <PersonDialog act={act} person={person} onClose={() => setAct(null)} />}
    </>
  )
}

/** One person: posts with dates and roles, how they enter. */
export function PersonPage(): ReactNode {
  const personId = usePathParameter('personId')
  const read = useRead(peopleRoutes.readPerson, { personId })
  return (
    <ReadState read={read} whoToAsk={commonText.whoToAsk} title={pageTitles.person}>
      {(person) => <PersonBody key={person.id} person={person} />}
    </ReadState>
  )
}
