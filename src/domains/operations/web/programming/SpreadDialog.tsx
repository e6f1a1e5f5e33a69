import { type ReactNode, useState } from 'react'
import { formatShare, sumShares } from '../../../../kernel/basisPoints.ts'
import { MONTHS, monthName } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { RadioGroup } from '../../../../ui/controls/choices.tsx'
import { proposeSpread } from '../../../../ui/monthGrid/engine/spread.ts'
import type { MonthShares } from '../../../../ui/monthGrid/types.ts'
import { Dialog } from '../../../../ui/overlays/Dialog.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { planText } from '../parts/messages.es.ts'
import { monthsText } from './messages.es.ts'

/** A row whose difference may be spread, with its months on the screen. */
export type SpreadRow = { id: string; code: string; name: string; months: MonthShares }
type Preview = SpreadRow & { after: MonthShares }

const MOST_SHOWN = 50

type SpreadDialogProps = {
  rows: readonly SpreadRow[]
  /** Rows of the view that don't close and can't be spread. */
  left: number
  current: string | undefined
  locale: string
  onApply: (rowIds: readonly string[]) => void
  onClose: () => void
}

const shareText = (share: number | null, locale: string): string => (share === null ? '–' : formatShare(share, locale))

function columnsOf(locale: string): readonly Column<Preview>[] {
  return [
    {
      id: 'name',
      head: planText.activity,
      rowHead: true,
      cell: ({ code, name }) => (
        <>
          <span className="meta">{code}</span>
          {name}
        </>
      ),
    },
    {
      id: 'before',
      head: monthsText.before,
      align: 'end',
      phoneLabel: monthsText.before,
      cell: ({ months }) => shareText(sumShares(months), locale),
    },
    {
      id: 'after',
      head: monthsText.after,
      align: 'end',
      phoneLabel: monthsText.after,
      cell: ({ after }) => <b>{shareText(sumShares(after), locale)}</b>,
    },
    {
      id: 'months',
      head: monthsText.changedMonths,
      phone: 'full',
      cell: ({ months, after }) =>
        MONTHS.flatMap((month) => {
          const [from, to] = [months[month - 1] ?? null, after[month - 1] ?? null]
          if (from === to) return []
          return [monthsText.monthChange(monthName(month), shareText(from, locale), shareText(to, locale))]
        }).join(', '),
    },
  ]
}

/** "Repartir…": which rows, what each would become, and only then the act. */
export function SpreadDialog({ rows, left, current, locale, onApply, onClose }: SpreadDialogProps): ReactNode {
  const own = rows.find((row) => row.id === current)
  const [which, setWhich] = useState<'one' | 'all'>(own === undefined ? 'all' : 'one')
  const chosen = which === 'one' && own !== undefined ? [own] : rows
  const after = new Map(
    proposeSpread(chosen.map(({ id, months }) => ({ rowId: id, months }))).map(({ rowId, months }) => [rowId, months]),
  )
  const previews = chosen.flatMap((row) => {
    const months = after.get(row.id)
    return months === undefined ? [] : [{ ...row, after: months }]
  })
  const hidden = previews.length - MOST_SHOWN
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={monthsText.spreadTitle}
      actions={
        <>
          {previews.length === 0 ? null : (
            <Button variant="primary" onClick={() => onApply(previews.map(({ id }) => id))}>
              {monthsText.spreadApply(previews.length)}
            </Button>
          )}
          <Button onClick={onClose}>{planText.cancel}</Button>
        </>
      }
    >
      {rows.length === 0 ? <p>{monthsText.spreadNone}</p> : <p>{monthsText.spreadWhat}</p>}
      {own === undefined || rows.length < 2 ? null : (
        <RadioGroup
          label={monthsText.spreadWhich}
          layout="ways"
          value={which}
          onChange={setWhich}
          options={[
            { value: 'one', label: monthsText.spreadOne(own.code) },
            { value: 'all', label: monthsText.spreadAll(rows.length) },
          ]}
        />
      )}
      {previews.length === 0 ? null : (
        <DataTable
          caption={monthsText.spreadPreview(previews.length)}
          showCaption
          compact
          columns={columnsOf(locale)}
          rows={previews.slice(0, MOST_SHOWN)}
          rowKey={({ id }) => id}
        />
      )}
      {hidden > 0 ? <p className="soft">{monthsText.moreRows(hidden)}</p> : null}
      {left > 0 ? <p className="soft">{monthsText.spreadLeft(left)}</p> : null}
    </Dialog>
  )
}
