import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { DateInput, Select } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { calendarRoutes } from '../../contract.ts'
import { phases } from '../../model/workflow/formulationCalendar.ts'
import type { Calendar } from './calendarData.ts'
import './calendar.css'
import { calendarText } from './messages.es.ts'

type Dates = Calendar['dates'][number]
type Row = Dates & { key: string }

const kinds = ['all', 'central', 'regional', 'departamental', 'organo'] as const
const empty = (at: number): Row => ({
  key: `new-${at}`,
  phase: phases[Math.min(at, phases.length - 1)] ?? 'inputs',
  unitKind: 'all',
  startsOn: '',
  endsOn: '',
})

type Props = { year: string; dates: readonly Dates[]; onClose: () => void }

/** All phases at once: those of the method when none were fixed yet. */
export function DatesDialog({ year, dates, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const [rows, setRows] = useState<readonly Row[]>(
    dates.length === 0
      ? phases.map((_phase, at) => empty(at))
      : dates.map((one) => ({ ...one, key: `${one.phase} ${one.unitKind}` })),
  )
  const save = useAct(calendarRoutes.saveCalendar, {
    refresh: [calendarRoutes.formulationCalendar],
    onSuccess: () => {
      announce(calendarText.done, { toast: true })
      onClose()
    },
  })
  const change = (key: string, part: Partial<Dates>): void =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const filled = rows.filter(({ startsOn, endsOn }) => startsOn !== '' && endsOn !== '')
    if (!save.isPending)
      save.mutate({
        input: {
          year,
          dates: filled.map(({ phase, unitKind, startsOn, endsOn }) => ({ phase, unitKind, startsOn, endsOn })),
        },
      })
  }
  const frame = { title: dates.length === 0 ? calendarText.setDates : calendarText.edit, form, onClose }
  return (
    <FormDialog {...frame} confirm={frame.title} busy={save.isPending} problem={save.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        {rows.map((row, at) => (
          <fieldset key={row.key} className="date-row">
            <legend className="vh">{calendarText.rowLegend(at + 1)}</legend>
            <Select
              label={calendarText.phase}
              placeholder={null}
              options={phases.map((phase) => ({ value: phase, label: calendarText.phases[phase] }))}
              value={row.phase}
              onChange={(event) =>
                change(row.key, { phase: phases.find((one) => one === event.currentTarget.value) ?? row.phase })
              }
            />
            <Select
              label={calendarText.kind}
              placeholder={null}
              options={kinds.map((kind) => ({ value: kind, label: calendarText.kinds[kind] }))}
              value={row.unitKind}
              onChange={(event) =>
                change(row.key, { unitKind: kinds.find((one) => one === event.currentTarget.value) ?? 'all' })
              }
            />
            <DateInput
              label={calendarText.starts}
              value={row.startsOn}
              onChange={(event) => change(row.key, { startsOn: event.currentTarget.value })}
            />
            <DateInput
              label={calendarText.ends}
              value={row.endsOn}
              onChange={(event) => change(row.key, { endsOn: event.currentTarget.value })}
            />
            <Button
              variant="quiet"
              icon="close"
              label={calendarText.removeRow(calendarText.phases[row.phase])}
              onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
            />
          </fieldset>
        ))}
        <Button onClick={() => setRows([...rows, { ...empty(rows.length), key: `new-${rows.length}-${Date.now()}` }])}>
          {calendarText.addRow}
        </Button>
      </form>
    </FormDialog>
  )
}
