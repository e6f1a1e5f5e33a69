import { type ReactNode, useState } from 'react'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { planSessionRoutes } from '../../contract.ts'
import { approvalText } from './messages.es.ts'
import { type StepOn, sessionWith } from './sessionOf.ts'

type Choice = {
  session: number | undefined
  /** Which sessions are open is not known yet. */
  loading: boolean
  /** Null while no session is open: nothing is asked. */
  field: ReactNode
}

/** In which open session a step is taken: the one with the plan on its table, until another is chosen. */
export function useSessionChoice(year: string, on: StepOn): Choice {
  const read = useRead(planSessionRoutes.planSessions, { year })
  const [chosen, setChosen] = useState<{ number: number | undefined } | null>(null)
  const open = (read.data?.sessions ?? []).filter(({ status }) => status === 'open')
  const session = chosen === null ? sessionWith(open, on) : chosen.number
  const field =
    open.length === 0 ? null : (
      <Select
        label={approvalText.session}
        hint={approvalText.sessionHint}
        placeholder={approvalText.noSession}
        options={open.map(({ number, heldOn, place }) => ({
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
    )
  return { session, loading: read.isLoading, field }
}
