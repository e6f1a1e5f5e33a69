import type { ReactNode } from 'react'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { planSessionRoutes } from '../../contract.ts'
import { approvalText } from './messages.es.ts'

type Props = { year: string; value: number | undefined; onChange: (number: number | undefined) => void }

/** In which open session a step is taken; nothing is asked while none is open. */
export function SessionChoice({ year, value, onChange }: Props): ReactNode {
  const read = useRead(planSessionRoutes.planSessions, { year })
  const open = (read.data?.sessions ?? []).filter(({ status }) => status === 'open')
  if (open.length === 0) return null
  return (
    <Select
      label={approvalText.session}
      hint={approvalText.sessionHint}
      placeholder={approvalText.noSession}
      options={open.map(({ number, heldOn, place }) => ({
        value: String(number),
        label: approvalText.sessionOption(number, shortDay(heldOn), place),
      }))}
      value={value === undefined ? '' : String(value)}
      width="full"
      onChange={(event) => {
        const { value: chosen } = event.currentTarget
        onChange(chosen === '' ? undefined : Number(chosen))
      }}
    />
  )
}
