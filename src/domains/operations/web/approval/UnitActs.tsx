import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { approvalRoutes } from '../../contract.ts'
import { ActList } from '../parts/ActList.tsx'
import { addresses } from '../parts/addresses.ts'
import { approvalReads } from './approvalReads.ts'
import { approvalText, unitApprovalText } from './messages.es.ts'
import { useSessionChoice } from './SessionChoice.tsx'

export type UnitTrail = OutputOf<typeof approvalRoutes.unitApproval>

const unitRoutes = {
  submit: approvalRoutes.submitUnitPlan,
  recall: approvalRoutes.recallUnitPlan,
  observe: approvalRoutes.observeUnitPlans,
  review: approvalRoutes.reviewUnitPlans,
  endorse: approvalRoutes.endorseUnitPlans,
  reopen: approvalRoutes.reopenUnitPlan,
} as const
type UnitActName = keyof typeof unitRoutes

function isUnitAct(act: string): act is UnitActName {
  return act in unitRoutes
}

type Props = { year: string; unitId: string }

/** Steps of those who decide on the plan, which may be taken in a session. */
const DECISIONS: readonly UnitActName[] = ['observe', 'review', 'endorse', 'reopen']

type DialogProps = Props & { act: UnitActName; missing: number; overdue: boolean; onClose: () => void }
type Confirmed = Pick<DialogProps, 'act' | 'missing' | 'overdue'>

/** What a step does, that it is taken in another's place, and which conformity it passes a plan on without. */
function hintOf({ act, missing, overdue }: Confirmed): string {
  const passesOn = missing > 0 && (act === 'review' || act === 'endorse')
  return [
    approvalText.confirm[act],
    ...(overdue ? [approvalText.overdueHint] : []),
    ...(passesOn ? [approvalText.conformityMissing(missing)] : []),
    ...(passesOn && act === 'review' ? [approvalText.conformityReason] : []),
  ].join(' ')
}

function UnitActDialog({ year, unitId, act, missing, overdue, onClose }: DialogProps): ReactNode {
  const announce = useAnnounce()
  const { session, loading, field } = useSessionChoice(year, [unitId])
  const inSession = DECISIONS.includes(act)
  const take = useAct(unitRoutes[act], {
    refresh: approvalReads,
    onSuccess: () => {
      announce(approvalText.done, { toast: true })
      onClose()
    },
  })
  return (
    <ReasonDialog
      title={approvalText.acts[act]}
      hint={hintOf({ act, missing, overdue })}
      withReason={act === 'reopen' || (act === 'review' && missing > 0)}
      busy={take.isPending || loading}
      problem={take.error}
      onConfirm={(reason) =>
        take.mutate({ input: { year, unitIds: [unitId], reason, session: inSession ? session : undefined } })
      }
      onClose={onClose}
    >
      {inSession ? field : null}
    </ReasonDialog>
  )
}

/** Where what stops a step is settled. */
function settleAt(year: string, unitId: string, code: string | undefined) {
  if (code === 'operations.doubtsToSettle')
    return { href: addresses.review(year, { unidad: unitId }), label: approvalText.seeDoubts }
  if (code === 'operations.coordinationOpen')
    return { href: addresses.coordination(year), label: approvalText.seeCoordination }
  return undefined
}

/** What whoever looks may do with a unit's plan now. */
export function UnitActs({ year, unitId, trail }: Props & { trail: UnitTrail }): ReactNode {
  const [asked, setAsked] = useState<UnitActName | null>(null)
  const offered = trail.available.flatMap(({ act, refusal }) =>
    isUnitAct(act)
      ? [
          {
            id: act,
            label: approvalText.acts[act],
            refusal,
            settleAt: settleAt(year, unitId, refusal?.code),
            turnsBack: act === 'recall' || act === 'observe' || act === 'reopen',
            onDo: () => setAsked(act),
          },
        ]
      : [],
  )
  if (offered.length === 0)
    return <p className="soft">{trail.status === 'superseded' ? unitApprovalText.over : unitApprovalText.nothing}</p>
  return (
    <>
      <ActList acts={offered} />
      {asked === null ? null : (
        <UnitActDialog
          year={year}
          unitId={unitId}
          act={asked}
          missing={trail.missingConformity}
          overdue={trail.available.some(({ act, overdue }) => act === asked && overdue)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
