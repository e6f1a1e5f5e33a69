import { type FormEvent, type ReactNode, useState } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Select, TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { reportRoutes } from '../../contract.ts'
import { fieldsOf, type ReportField, type ReportForm, reportFields } from '../../model/dueMonth.ts'
import type { ReportAct } from '../../model/reportWorkflow.ts'
import type { MonthRow } from '../figures.ts'
import { reportText as words } from './messages.es.ts'

type Comment = { field: ReportField | null; text: string }
const SHORTEST = 5

type ReturnProps = { form: ReportForm; busy: boolean; onReturn: (comment: Comment) => void }

/** Says what is wrong and of which part of the report; without it nothing is returned. */
function ReturnForm({ form, busy, onReturn }: ReturnProps): ReactNode {
  const [comment, setComment] = useState<Comment>({ field: null, text: '' })
  const [tried, setTried] = useState(false)
  const short = comment.text.trim().length < SHORTEST
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!short) onReturn(comment)
  }
  return (
    <form className="form" noValidate onSubmit={submit}>
      <Select
        label={words.returnField}
        placeholder={words.wholeReport}
        options={fieldsOf(form).map((value) => ({ value, label: words.fields[value] }))}
        value={comment.field ?? ''}
        onChange={(event) => {
          const field = reportFields.find((one) => one === event.currentTarget.value) ?? null
          setComment({ ...comment, field })
        }}
      />
      <TextArea
        label={words.comment}
        error={tried && short ? words.commentMissing : undefined}
        rows={3}
        maxLength={2000}
        value={comment.text}
        onChange={(event) => setComment({ ...comment, text: event.currentTarget.value })}
      />
      <p>
        <Button type="submit" disabled={busy}>
          {words.returnIt}
        </Button>
      </p>
    </form>
  )
}

/** What the person may do with a report that was sent: take it back, validate it or return it. */
export function ReviewActs({ row, year, month }: { row: MonthRow; year: string; month: Month }): ReactNode {
  const announce = useAnnounce()
  const take = useAct(reportRoutes.takeReportStep, { refresh: [reportRoutes.myMonth] })
  const offered = row.available.filter(({ act }) => act !== 'submit')
  if (offered.length === 0) return null
  const go = (act: ReportAct, comment?: Comment): void =>
    take.mutate(
      { input: { year, month, act, activityIds: [row.activity.id], ...(comment === undefined ? {} : { comment }) } },
      { onSuccess: () => announce(words.did[act], { toast: true }) },
    )
  const can = (act: ReportAct): boolean => offered.some((one) => one.act === act && one.refusal === null)
  const [refused] = offered.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]))
  const problem = take.error ?? refused
  return (
    <>
      <Section title={words.now}>
        {problem === undefined ? null : (
          <Notice kind={take.error === null ? 'info' : 'error'}>
            {problem.message} {problem.remedy}
          </Notice>
        )}
        <div className="acts">
          {can('validate') ? (
            <Button variant="primary" disabled={take.isPending} onClick={() => go('validate')}>
              {words.validate}
            </Button>
          ) : null}
          {can('recall') ? (
            <Button disabled={take.isPending} onClick={() => go('recall')}>
              {words.recall}
            </Button>
          ) : null}
        </div>
      </Section>
      {can('return') ? (
        <Section title={words.returnTitle}>
          <ReturnForm form={row.form} busy={take.isPending} onReturn={(comment) => go('return', comment)} />
        </Section>
      ) : null}
    </>
  )
}
