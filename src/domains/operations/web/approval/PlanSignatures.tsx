import { type ReactNode, useState } from 'react'
import { type Knot, Knots } from '../../../../ui/layout/Knots.tsx'
import { RailSection } from '../../../../ui/layout/Section.tsx'
import { ActList } from '../parts/ActList.tsx'
import { useViewer, type Viewer } from '../parts/useViewer.ts'
import { approvalText } from './messages.es.ts'
import { PlanActDialog, type PlanActName } from './PlanActDialog.tsx'
import { StepSigner } from './StepSigner.tsx'
import { type Approval, type ShownStep, stepWhen } from './stepWords.ts'

const PATH = ['elaborate', 'endorse', 'authorize', 'bringIntoForce'] as const

/** Signatures of the round that still stand: a return or an annulment strikes those before it. */
function standing({ plan, steps }: Approval): ShownStep[] {
  const own = steps.filter(({ round }) => round === plan.round)
  return own.slice(own.findLastIndex(({ act }) => act === 'return' || act === 'annul') + 1)
}

function knotsOf(year: string, approval: Approval, viewer: Viewer): Knot[] {
  const signatures = standing(approval)
  const next = PATH.find((act) => !signatures.some((step) => step.act === act))
  return PATH.map((act) => {
    const step = signatures.findLast((one) => one.act === act)
    return {
      id: act,
      when: step === undefined ? undefined : stepWhen(step, viewer),
      label: (
        <>
          <b>{approvalText.signed[act]}</b>
          <br />
          <span className="soft">
            {step === undefined ? approvalText.pending : <StepSigner year={year} step={step} />}
          </span>
        </>
      ),
      state: step !== undefined ? 'done' : act === next ? 'here' : 'next',
    }
  })
}

const TURNED_BACK = ['return', 'annul'] as const

/** What was sent back or annulled in this round, and why. */
function turnedBackOf(year: string, { plan, steps }: Approval, viewer: Viewer): Knot[] {
  return steps
    .filter(({ round }) => round === plan.round)
    .flatMap((step) => {
      const act = TURNED_BACK.find((one) => one === step.act)
      if (act === undefined) return []
      const label = (
        <>
          <b>{approvalText.turnedBack[act]}</b>
          <br />
          <span className="soft">
            <StepSigner year={year} step={step} />
          </span>
          <br />
          {step.reason}
        </>
      )
      return [{ id: step.id, when: stepWhen(step, viewer), label, state: 'done' as const }]
    })
}

const labels: Readonly<Record<PlanActName, string>> = { ...approvalText.acts, endorse: approvalText.acts.endorsePlan }

/** The signatures of the consolidated plan, with what whoever looks may sign. */
export function PlanSignatures({ year, approval }: { year: string; approval: Approval }): ReactNode {
  const [asked, setAsked] = useState<PlanActName | null>(null)
  const viewer = useViewer()
  const { round, roundKind } = approval.plan
  const turnedBack = turnedBackOf(year, approval, viewer)
  // What one signed stands above, and is not offered again.
  const offered = approval.available
    .filter(({ refusal }) => refusal?.code !== 'operations.alreadyElaborated')
    .map(({ act, refusal }) => ({ id: act, label: labels[act], refusal, onDo: () => setAsked(act) }))
  return (
    <>
      <RailSection title={approvalText.signatures}>
        <p className="soft">{approvalText.round(round, approvalText.rounds[roundKind])}</p>
        <Knots label={approvalText.signatures} knots={knotsOf(year, approval, viewer)} />
        <ActList acts={offered} />
        {asked === null ? null : (
          <PlanActDialog year={year} approval={approval} act={asked} onClose={() => setAsked(null)} />
        )}
      </RailSection>
      {turnedBack.length === 0 ? null : (
        <RailSection title={approvalText.turnedBack.title}>
          <Knots label={approvalText.turnedBack.title} knots={turnedBack} />
        </RailSection>
      )}
    </>
  )
}
