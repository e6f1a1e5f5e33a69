import { type ReactNode, useState } from 'react'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { Link } from '../../../../ui/Link.tsx'
import { planSessionRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { approvalText } from './messages.es.ts'
import { type StepOn, sessionWith } from './sessionOf.ts'

type Choice = {
  session: number | undefined
  /** Which sessions are open is not known yet. */
  loading: boolean
  /** Null while no session is open: nothing is asked. Of one that the viewer did not attend it says so. */
  field: ReactNode
}

/** In which open session a step is taken: the one attended with the plan on its table, until another is chosen. */
export function useSessionChoice(year: string, on: StepOn): Choice {
  const read = useRead(planSessionRoutes.planSessions, { year })
  const [chosen, setChosen] = useState<{ number: number | undefined } | null>(null)
  const open = (read.data?.sessions ?? []).filter(({ status }) => status === 'open')
  const attended = open.filter((one) => one.attended)
  const session = chosen === null ? sessionWith(attended, on) : chosen.number
  const field = (
    <>
      {attended.length === 0 ? null : (
        <Select
          label={approvalText.session}
          hint={approvalText.sessionHint}
          placeholder={approvalText.noSession}
          options={attended.map(({ number, heldOn, place }) => ({
            value: String(number),
            label: approvalText.sessionOption(number, shortDay(heldOn), place),
          }))}
          value={session === undefined ? '' : String(session)}
          width="full"
          onChange={(event) => {
            const { value } = event.currentTarget
            setChosen({ number: value === '' ? undefined : Number(value) })
          }}
        />
      )}
      {open
        .filter((one) => !one.attended)
        .map(({ number }) => (
          <p key={number} className="soft">
            {approvalText.notAttended}{' '}
            <Link href={addresses.session(year, number)}>{approvalText.seeSession(number)}</Link>
          </p>
        ))}
    </>
  )
  return { session, loading: read.isLoading, field: open.length === 0 ? null : field }
}
