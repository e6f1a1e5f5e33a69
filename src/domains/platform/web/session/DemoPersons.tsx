import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { sessionRoutes } from '../../contract.ts'
import { roleText } from '../../model/roleText.es.ts'
import { signInText } from './messages.es.ts'

type Welcome = OutputOf<typeof sessionRoutes.welcome>
type DemoPerson = Welcome['demo'][number]

type Props = { persons: DemoPerson[]; staff: Welcome['demoStaff']; onEntered: () => void }

/** One click instead of a password: a person of each role, and whoever else holds a post. */
export function DemoPersons({ persons, staff, onEntered }: Props): ReactNode {
  const act = useAct(sessionRoutes.enterDemo, { onSuccess: onEntered })
  const [other, setOther] = useState<string | null>(null)
  const columns: Column<DemoPerson>[] = [
    {
      id: 'role',
      head: signInText.demoRole,
      rowHead: true,
      cell: ({ role }) => (
        <>
          <b>{roleText[role].name}</b>
          <br />
          <span className="soft">{roleText[role].does}</span>
        </>
      ),
    },
    {
      id: 'person',
      head: signInText.demoPerson,
      phone: 'full',
      cell: (person) => (
        <>
          {person.name}
          <br />
          <span className="soft">
            {person.post} · {person.unit}
          </span>
        </>
      ),
    },
    {
      id: 'enter',
      head: <span className="vh">{signInText.enter}</span>,
      align: 'end',
      phone: 'full',
      cell: (person) => (
        <Button
          aria-label={signInText.demoEnter(person.name)}
          onClick={() => act.mutate({ input: { email: person.email } })}
        >
          {signInText.enter}
        </Button>
      ),
    },
  ]
  return (
    <Section title={signInText.demoTitle} caption={signInText.demoHint}>
      {act.error === null ? null : (
        <Notice kind="error" title={act.error.message} live>
          <p>{act.error.remedy}</p>
        </Notice>
      )}
      <DataTable
        caption={signInText.demoCaption}
        columns={columns}
        rows={persons}
        rowKey={(person) => `${person.role} ${person.email}`}
      />
      <form
        className="platform-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (other !== null) act.mutate({ input: { email: other } })
        }}
      >
        <Combobox
          label={signInText.demoOther}
          hint={signInText.demoOtherHint}
          items={staff.map(({ email, name, post, unit }) => ({ id: email, label: `${post}, ${unit}`, detail: name }))}
          value={other}
          onChange={setOther}
        />
        <div>
          <Button type="submit" disabled={other === null}>
            {signInText.demoOtherEnter}
          </Button>
        </div>
      </form>
    </Section>
  )
}
