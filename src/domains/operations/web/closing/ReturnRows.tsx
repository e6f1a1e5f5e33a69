import { type FormEvent, type ReactNode, useState } from 'react'
import { z } from 'zod'
import { Button } from '../../../../ui/controls/Button.tsx'
import { TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { closingRoutes } from '../../contract.ts'
import { planText } from '../parts/messages.es.ts'
import { type ClosingRow, closingReads, type UnitClosing } from './closingReads.ts'
import { closingText, unitClosingText as words } from './messages.es.ts'
import { groundOf } from './ReadRows.tsx'
import { RowFacts } from './RowFacts.tsx'

type Props = { year: string; unitId: string; closing: UnitClosing; onClose: () => void }
const draftSchema = z.object({ reason: z.string(), comments: z.record(z.string(), z.string()) })
const SHORTEST = 5

/** Returns a closing with what has to be looked at, written on the rows or about all of it. */
export function ReturnRows({ year, unitId, closing, onClose }: Props): ReactNode {
  const announce = useAnnounce()
  const draft = useDraft({
    key: `closing-return:${year}:${unitId}`,
    initial: { reason: '', comments: {} },
    parse: (stored) => draftSchema.safeParse(stored).data,
  })
  const [tried, setTried] = useState(false)
  const { reason, comments } = draft.value
  const giveBack = useAct(closingRoutes.returnClosing, {
    refresh: closingReads,
    onSuccess: () => {
      draft.clear()
      announce(closingText.done, { toast: true })
      onClose()
    },
  })
  const write = (activityId: string, text: string): void =>
    draft.update((newest) => ({ ...newest, comments: { ...newest.comments, [activityId]: text } }))
  const written = Object.entries(comments).filter(([, text]) => text.trim().length >= SHORTEST)
  const missing = written.length === 0 && reason.trim().length < SHORTEST
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (missing || giveBack.isPending) return
    const about = reason.trim() === '' ? {} : { reason }
    giveBack.mutate({
      input: { year, unitId, ...about, comments: written.map(([activityId, text]) => ({ activityId, text })) },
    })
  }
  const comment = (row: ClosingRow): ReactNode =>
    row.dropped === null ? (
      <TextArea
        label={words.commentOf(row.code)}
        labelHidden
        name={row.activityId}
        rows={1}
        maxLength={1000}
        value={comments[row.activityId] ?? ''}
        onChange={(event) => write(row.activityId, event.currentTarget.value)}
      />
    ) : null
  return (
    <form className="closing-table" onSubmit={submit} noValidate {...draft.formProps}>
      <p className="hint">{words.returnHint}</p>
      {giveBack.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(giveBack.error.message, giveBack.error.remedy)}
        </Notice>
      )}
      <DataTable
        caption={words.caption(closing.unit.name)}
        rows={closing.rows}
        rowKey={({ activityId }) => activityId}
        columns={[
          { id: 'activity', head: words.activity, rowHead: true, width: '36%', cell: (row) => <RowFacts row={row} /> },
          {
            id: 'state',
            head: words.state,
            phone: 'full',
            cell: (row) => (
              <>
                {row.state === null ? closingText.undeclared : closingText.states[row.state]}
                <span className="meta">{groundOf(row)}</span>
                <span className="meta">{row.evidence}</span>
              </>
            ),
          },
          { id: 'comment', head: words.comment, phone: 'full', width: '34%', cell: comment },
        ]}
      />
      <TextArea
        label={words.returnReason}
        optional
        name="reason"
        rows={2}
        maxLength={1000}
        value={reason}
        error={tried && missing ? words.returnMissing : undefined}
        onChange={(event) => draft.update((newest) => ({ ...newest, reason: event.currentTarget.value }))}
      />
      <div className="closing-save">
        <Button type="submit" variant="primary" busy={giveBack.isPending}>
          {words.returnNow}
        </Button>
        <Button onClick={onClose}>{words.cancelReturn}</Button>
      </div>
    </form>
  )
}
