import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { approvalRoutes } from '../../contract.ts'
import { ActList } from '../parts/ActList.tsx'
import { addresses } from '../parts/addresses.ts'
import { ReasonDialog } from '../parts/ReasonDialog.tsx'
import { approvalReads } from './approvalReads.ts'
import { approvalText, unitApprovalText } from './messages.es.ts'

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

type DialogProps = Props & { act: UnitActName; missing: number; onClose: () => void }

/** What a step does, and for those that pass a plan on, which conformity it passes on without. */
function hintOf(act: UnitActName, missing: number): string {
  if (missing === 0 || (act !== 'review' && act !== 'endorse')) return approvalText.confirm[act]
  const said = [approvalText.confirm[act], approvalText.conformityMissing(missing)]
  return [...said, ...(act === 'review' ? [approvalText.conformityReason] : [])].join(' ')
}

function UnitActDialog({ year, unitId, act, missing, onClose }: DialogProps): ReactNode {
  const announce = useAnnounce()
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
      hint={hintOf(act, missing)}
      withReason={act === 'reopen' || (act === 'review' && missing > 0)}
      busy={take.isPending}
      problem={take.error}
      onConfirm={(reason) => take.mutate({ input: { year, unitIds: [unitId], reason } })}
      onClose={onClose}
    />
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
  if (offered.length === 0) return <p className="soft">{unitApprovalText.nothing}</p>
  return (
    <>
      <ActList acts={offered} />
      {asked === null ? null : (
        <UnitActDialog
          year={year}
          unitId={unitId}
          act={asked}
          missing={trail.missingConformity}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
