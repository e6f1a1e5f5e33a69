import type { ReactNode } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { reportRoutes } from '../../contract.ts'
import { fieldsOf } from '../../model/dueMonth.ts'
import type { ReportAct } from '../../model/reportWorkflow.ts'
import type { MonthRow } from '../figures.ts'
import { reportText as words } from './messages.es.ts'
import { type Comment, ReturnForm } from './ReturnForm.tsx'

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
          <ReturnForm fields={fieldsOf(row.form)} busy={take.isPending} onReturn={(comment) => go('return', comment)} />
        </Section>
      ) : null}
    </>
  )
}
