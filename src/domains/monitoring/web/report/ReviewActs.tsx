import { type ReactNode, useState } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { reportRoutes } from '../../contract.ts'
import { fieldsOf } from '../../model/dueMonth.ts'
import type { ReportAct } from '../../model/reportWorkflow.ts'
import type { MonthRow } from '../figures.ts'
import { reportText as words } from './messages.es.ts'
import { type Comment, ReturnForm } from './ReturnForm.tsx'

/** What the person may do with a report that was sent: take it back, validate it, or return it, once validated too. */
export function ReviewActs({ row, year, month }: { row: MonthRow; year: string; month: Month }): ReactNode {
  const announce = useAnnounce()
  const take = useAct(reportRoutes.takeReportStep, { refresh: [reportRoutes.myMonth] })
  const [reasoning, setReasoning] = useState(false)
  const isValidated = row.report?.status === 'validated'
  // Of one that is validated nothing waits, so what stops somebody is no news.
  const offered = row.available.filter(({ act, refusal }) => act !== 'submit' && !(isValidated && refusal !== null))
  if (offered.length === 0) return null
  const excepted = row.conformity?.status === 'exception'
  const go = (act: ReportAct, comment?: Comment): void =>
    take.mutate(
      { input: { year, month, act, activityIds: [row.activity.id], ...(comment === undefined ? {} : { comment }) } },
      {
        onSuccess: () => {
          announce(words.did[act], { toast: true })
          setReasoning(false)
        },
      },
    )
  const can = (act: ReportAct): boolean => offered.some((one) => one.act === act && one.refusal === null)
  const [refused] = offered.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]))
  const problem = take.error ?? refused
  return (
    <>
      {isValidated && problem === undefined ? null : (
        <Section title={words.now}>
          {problem === undefined || reasoning ? null : (
            <Notice kind={take.error === null ? 'info' : 'error'}>
              {problem.message} {problem.remedy}
            </Notice>
          )}
          <div className="acts">
            {can('validate') ? (
              <Button
                variant="primary"
                disabled={take.isPending}
                onClick={() => (excepted ? setReasoning(true) : go('validate'))}
              >
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
      )}
      {reasoning ? (
        <ReasonDialog
          {...{ title: words.validate, hint: words.exceptionHint, withReason: true }}
          {...{ busy: take.isPending, problem: take.error }}
          onConfirm={(text) => go('validate', { field: null, text: text ?? '' })}
          onClose={() => setReasoning(false)}
        />
      ) : null}
      {can('return') ? (
        <Section title={words.returnTitle} caption={isValidated ? words.returnValidated : undefined}>
          <ReturnForm fields={fieldsOf(row.form)} busy={take.isPending} onReturn={(comment) => go('return', comment)} />
        </Section>
      ) : null}
    </>
  )
}
