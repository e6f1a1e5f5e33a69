import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { CheckboxGroup } from '../../../../ui/controls/choices.tsx'
import { ErrorSummary } from '../../../../ui/controls/ErrorSummary.tsx'
import { DateInput, TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { closingRoutes } from '../../contract.ts'
import { planText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { closingReads, type YearClosing } from './closingReads.ts'
import { closingText as words } from './messages.es.ts'

const isShort = (reason: string): boolean => reason.trim().length < 5

type CloseProps = { year: string; waiting: YearClosing['units']; onClose: () => void }

/** Closes the year; where units are not confirmed, which it is closed without, and why. */
export function CloseYearDialog({ year, waiting, onClose }: CloseProps): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const [leaving, setLeaving] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const [attempt, setAttempt] = useState(0)
  const fields = useId()
  const close = useAct(closingRoutes.closeYear, {
    refresh: closingReads,
    onSuccess: () => {
      announce(words.closed, { toast: true })
      onClose()
    },
  })
  const complete = leaving.length === waiting.length
  const withReason = waiting.length > 0
  const errors = [
    ...(complete ? [] : [{ fieldId: `${fields}units`, message: words.chooseAll }]),
    ...(withReason && isShort(reason) ? [{ fieldId: `${fields}reason`, message: planText.reasonMissing }] : []),
  ]
  const tried = attempt > 0
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (errors.length > 0 || close.isPending) return
    close.mutate({ input: { year, leaving: [...leaving], ...(withReason ? { reason } : {}) } })
  }
  return (
    <FormDialog
      title={words.acts.closeYear}
      hint={words.hints.closeYear(year)}
      confirm={words.acts.closeYear}
      form={form}
      busy={close.isPending}
      problem={close.error}
      onClose={onClose}
    >
      {tried ? <ErrorSummary errors={errors} attempt={attempt} /> : null}
      <form id={form} className="form" onSubmit={submit} noValidate>
        {waiting.length === 0 ? null : (
          <>
            <div className="acts">
              <Button small onClick={() => setLeaving(complete ? [] : waiting.map(({ unitId }) => unitId))}>
                {complete ? words.unmarkAll : words.markAll}
              </Button>
            </div>
            <CheckboxGroup
              id={`${fields}units`}
              label={words.leaving}
              hint={words.leavingHint}
              error={tried && !complete ? words.chooseAll : undefined}
              options={waiting.map(({ unitId, name, status }) => ({
                value: unitId,
                label: name,
                hint: words.statuses[status],
              }))}
              values={leaving}
              onChange={setLeaving}
            />
            <TextArea
              id={`${fields}reason`}
              label={planText.reason}
              error={tried && isShort(reason) ? planText.reasonMissing : undefined}
              value={reason}
              maxLength={1000}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </>
        )}
      </form>
    </FormDialog>
  )
}

/** Opens a closed year again through a day. */
export function ReopenYearDialog({ year, onClose }: { year: string; onClose: () => void }): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const { today } = useViewer()
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const reopen = useAct(closingRoutes.reopenYear, {
    refresh: closingReads,
    onSuccess: ({ openUntil }) => {
      announce(words.reopened(formatDay(openUntil)), { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (until !== '' && !isShort(reason) && !reopen.isPending) reopen.mutate({ input: { year, until, reason } })
  }
  return (
    <FormDialog
      title={words.acts.reopenYear}
      hint={words.hints.reopenYear}
      confirm={words.acts.reopenYear}
      form={form}
      busy={reopen.isPending}
      problem={reopen.error}
      onClose={onClose}
    >
      <form id={form} className="form" onSubmit={submit} noValidate>
        <DateInput
          label={words.until}
          error={tried && until === '' ? words.untilMissing : undefined}
          min={today}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <TextArea
          label={planText.reason}
          error={tried && isShort(reason) ? planText.reasonMissing : undefined}
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </form>
    </FormDialog>
  )
}
