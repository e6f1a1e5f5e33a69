import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { DateInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { changeRequestRoutes } from '../../contract.ts'
import type { ChangeWindow } from '../../model/changes/changeWindow.ts'
import { changeReads } from './changeReads.ts'
import { changesText } from './messages.es.ts'

const QUARTERS = [1, 2, 3, 4] as const
type Props = { year: string; windows: readonly ChangeWindow[]; onClose: () => void }

/** The days of each quarter on which requests are presented. */
export function WindowsDialog({ year, windows, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const [rows, setRows] = useState<readonly ChangeWindow[]>(
    QUARTERS.map((quarter) => windows.find((one) => one.quarter === quarter) ?? { quarter, startsOn: '', endsOn: '' }),
  )
  const [tried, setTried] = useState(false)
  const isHalf = ({ startsOn, endsOn }: ChangeWindow): boolean => (startsOn === '') !== (endsOn === '')
  const save = useAct(changeRequestRoutes.saveChangeWindows, {
    refresh: changeReads,
    onSuccess: () => {
      announce(changesText.windowDone, { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (save.isPending || rows.some(isHalf)) return
    save.mutate({ input: { year, windows: rows.filter(({ startsOn }) => startsOn !== '') } })
  }
  const change = (quarter: number, part: Partial<ChangeWindow>): void =>
    setRows(rows.map((row) => (row.quarter === quarter ? { ...row, ...part } : row)))
  const frame = { title: changesText.windows, hint: changesText.windowsHint, form, onClose }
  return (
    <FormDialog {...frame} confirm={changesText.windows} busy={save.isPending} problem={save.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        {rows.map((row) => (
          <fieldset key={row.quarter} className="window-row">
            <legend>{changesText.quarter(row.quarter)}</legend>
            <DateInput
              label={changesText.startsOn}
              error={tried && isHalf(row) ? changesText.windowHalf : undefined}
              value={row.startsOn}
              onChange={(event) => change(row.quarter, { startsOn: event.currentTarget.value })}
            />
            <DateInput
              label={changesText.endsOn}
              value={row.endsOn}
              onChange={(event) => change(row.quarter, { endsOn: event.currentTarget.value })}
            />
          </fieldset>
        ))}
      </form>
    </FormDialog>
  )
}
