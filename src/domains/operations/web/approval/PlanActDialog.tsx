import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { RadioGroup } from '../../../../ui/controls/choices.tsx'
import { TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { approvalRoutes } from '../../contract.ts'
import { planText } from '../parts/messages.es.ts'
import { approvalReads } from './approvalReads.ts'
import { ForceDialog } from './ForceDialog.tsx'
import { goingToSign } from './goingIn.ts'
import { approvalText } from './messages.es.ts'
import { useSessionChoice } from './SessionChoice.tsx'
import type { Approval } from './stepWords.ts'

export type PlanActName = Approval['available'][number]['act']
type SigningAct = Exclude<PlanActName, 'bringIntoForce' | 'openRound'>

const signing = {
  elaborate: approvalRoutes.elaboratePlan,
  endorse: approvalRoutes.endorsePlan,
  return: approvalRoutes.returnPlan,
  authorize: approvalRoutes.authorizePlan,
  annul: approvalRoutes.annulPlan,
} as const

type Props = { year: string; onClose: () => void }
type SharedProps = Props & { approval: Approval }

/** Says that a step was taken, and closes. */
function useDone(onClose: () => void): () => void {
  const announce = useAnnounce()
  return () => {
    announce(approvalText.done, { toast: true })
    onClose()
  }
}

function SigningDialog({ year, approval, act, onClose }: SharedProps & { act: SigningAct }): ReactNode {
  const onSuccess = useDone(onClose)
  const sign = useAct(signing[act], { refresh: approvalReads, onSuccess })
  const { session, loading, field } = useSessionChoice(year, 'consolidated')
  const inSession = act !== 'elaborate'
  const turnsBack = act === 'return' || act === 'annul'
  const name = act === 'endorse' ? 'endorsePlan' : act
  return (
    <ReasonDialog
      title={approvalText.acts[name]}
      hint={approvalText.confirm[name]}
      withReason={turnsBack}
      busy={sign.isPending || loading}
      problem={sign.error}
      onConfirm={(reason) => sign.mutate({ input: { year, reason, session: inSession ? session : undefined } })}
      onClose={onClose}
    >
      {turnsBack ? null : (
        <p>{approvalText.goesIn(goingToSign(approval.units), approval.plan.roundKind !== 'formulation')}</p>
      )}
      {inSession ? field : null}
    </ReasonDialog>
  )
}

const kinds = ['adjustment', 'late'] as const

function RoundDialog({ year, onClose }: Props): ReactNode {
  const form = useId()
  const onSuccess = useDone(onClose)
  const [kind, setKind] = useState<(typeof kinds)[number]>('adjustment')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = reason.trim().length < 5
  const open = useAct(approvalRoutes.openRound, { refresh: approvalReads, onSuccess })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!short && !open.isPending) open.mutate({ input: { year, kind, reason } })
  }
  const frame = { title: approvalText.acts.openRound, hint: approvalText.confirm.openRound, form, onClose }
  return (
    <FormDialog {...frame} confirm={frame.title} busy={open.isPending} problem={open.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <RadioGroup
          label={approvalText.roundKind}
          options={kinds.map((value) => ({ value, label: approvalText.rounds[value] }))}
          value={kind}
          onChange={setKind}
        />
        <TextArea
          label={planText.reason}
          error={tried && short ? planText.reasonMissing : undefined}
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </form>
    </FormDialog>
  )
}

/** The dialog of one step of the consolidated plan. */
export function PlanActDialog({ act, approval, ...props }: SharedProps & { act: PlanActName }): ReactNode {
  const onDone = useDone(props.onClose)
  if (act === 'bringIntoForce') return <ForceDialog {...props} units={approval.units} onDone={onDone} />
  if (act === 'openRound') return <RoundDialog {...props} />
  return <SigningDialog {...props} approval={approval} act={act} />
}
