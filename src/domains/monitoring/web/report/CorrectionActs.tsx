import type { ReactNode } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { correctionRoutes, reportRoutes } from '../../contract.ts'
import type { ReportAct } from '../../model/reportWorkflow.ts'
import type { OwnCorrection } from '../figures.ts'
import { reportText, correctionText as words } from './messages.es.ts'
import { ReturnForm } from './ReturnForm.tsx'

type Props = { correction: OwnCorrection; activityId: string; year: string; month: Month }

/** What the person may do with the correction that waits: send it, take it back, validate it or return it. */
export function CorrectionActs({ correction, activityId, year, month }: Props): ReactNode {
  const announce = useAnnounce()
  const take = useAct(correctionRoutes.takeCorrectionStep, {
    refresh: [reportRoutes.myMonth, correctionRoutes.corrections],
  })
  const { available, revision } = correction
  if (available.length === 0) return null
  const go = (act: ReportAct, comment?: string): void =>
    take.mutate(
      { input: { year, month, activityId, act, revision, ...(comment === undefined ? {} : { comment }) } },
      { onSuccess: () => announce(words.did[act], { toast: true }) },
    )
  const can = (act: ReportAct): boolean => available.some((one) => one.act === act && one.refusal === null)
  const [refused] = available.flatMap(({ refusal }) => refusal ?? [])
  const problem = take.error ?? refused
  const button = (act: 'submit' | 'recall' | 'validate') =>
    can(act) ? (
      <Button variant={act === 'recall' ? undefined : 'primary'} disabled={take.isPending} onClick={() => go(act)}>
        {words.acts[act]}
      </Button>
    ) : null
  return (
    <>
      {problem === undefined ? null : (
        <Notice kind={take.error === null ? 'info' : 'error'}>
          {problem.message} {problem.remedy}
        </Notice>
      )}
      <div className="acts">
        {button('submit')}
        {button('validate')}
        {button('recall')}
      </div>
      {can('return') ? (
        <>
          <h3 className="correction-return">{reportText.returnTitle}</h3>
          <ReturnForm fields={[]} busy={take.isPending} onReturn={({ text }) => go('return', text)} />
        </>
      ) : null}
    </>
  )
}
