import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Knots } from '../../../../ui/layout/Knots.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { RailSection, Section } from '../../../../ui/layout/Section.tsx'
import { SplitLayout } from '../../../../ui/layout/SplitLayout.tsx'
import { Step } from '../../../../ui/marks/Step.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { approvalRoutes, observationRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { stepOf } from '../parts/planSteps.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { UnitEnd } from '../parts/UnitEnd.tsx'
import { UnitHeader } from '../parts/UnitHeader.tsx'
import { type UnitPlanData, useUnitPlan } from '../parts/useUnitPlan.ts'
import { useViewer } from '../parts/useViewer.ts'
import '../plan.css'
import './approval.css'
import { approvalText, unitApprovalText as words } from './messages.es.ts'
import { AddObservationDialog } from './ObservationDialogs.tsx'
import { ObservationList } from './ObservationList.tsx'
import { SectionSignatures } from './SectionSignatures.tsx'
import { StepSigner } from './StepSigner.tsx'
import { stepDone, stepWhen } from './stepWords.ts'
import { UnitActs, type UnitTrail } from './UnitActs.tsx'
import { WaitingFor } from './WaitingFor.tsx'

function nextWord({ status, reviewed, openObservations, levelAbove }: UnitTrail): string {
  if (status !== 'submitted') return words.next[status]
  const next = reviewed ? words.next.reviewed(levelAbove?.postName ?? words.next.noPost) : words.next.submitted
  return openObservations === 0 ? next : `${next} ${words.next.observationsFirst(openObservations)}`
}

type WhereProps = { year: string; unitId: string; trail: UnitTrail; end: UnitPlanData['end'] }

function Where({ year, unitId, trail, end }: WhereProps): ReactNode {
  const { done, returned, word } = stepOf(trail.status)
  return (
    <>
      <Step done={done} returned={returned}>
        {word}
      </Step>
      {end === null ? (
        <p className="soft">{nextWord(trail)}</p>
      ) : (
        <Notice kind="info">
          <UnitEnd year={year} end={end} />
        </Notice>
      )}
      {trail.missingConformity === 0 || trail.status === 'draft' ? null : (
        <p>
          {approvalText.conformityMissing(trail.missingConformity)}{' '}
          <Link href={`${addresses.conformity(year)}?rectora=todas&unidad=${unitId}`}>
            {approvalText.seeConformity}
          </Link>
        </p>
      )}
      {trail.waiting === null ? null : (
        <p className="waits">
          {approvalText.waitsFor}: <WaitingFor waiting={trail.waiting} />
        </p>
      )}
      {trail.status === 'draft' || trail.status === 'observed' ? (
        <p>
          <Link href={addresses.coordination(year)}>{words.askUnits}</Link>
        </p>
      ) : null}
      {trail.status === 'inForce' && end === null ? (
        <p>
          <Link href={addresses.changeRequests(year)}>{words.askForChanges}</Link>
        </p>
      ) : null}
    </>
  )
}

function Trail({ year, steps }: Pick<UnitTrail, 'steps'> & { year: string }): ReactNode {
  const viewer = useViewer()
  if (steps.length === 0) return <p className="soft">{words.noTrail}</p>
  const knots = steps.toReversed().map((step, at) => ({
    id: step.id,
    when: stepWhen(step, viewer),
    label: (
      <>
        <b>{stepDone(step)}</b>
        <br />
        <span className="soft">
          <StepSigner year={year} step={step} />
        </span>
        {step.reason === null ? null : <p className="as-written">{step.reason}</p>}
      </>
    ),
    state: at === 0 ? ('here' as const) : ('done' as const),
  }))
  return <Knots label={words.trail} knots={knots} />
}

function Observations({ year, unitId }: { year: string; unitId: string }): ReactNode {
  const read = useRead(observationRoutes.observations, { year, unitId })
  const activities = useUnitPlan(year, unitId).data?.activities ?? []
  const [adding, setAdding] = useState(false)
  const all = read.data?.observations ?? []
  const open = all.filter(({ end }) => end === null).length
  return (
    <Section
      title={words.observations}
      caption={all.length === 0 ? undefined : words.observationsCount(open, all.length)}
      actions={read.data?.mayObserve ? <Button onClick={() => setAdding(true)}>{words.add}</Button> : undefined}
    >
      <ReadGate read={read}>
        {({ observations }) =>
          observations.length === 0 ? (
            <p className="soft">{words.noObservations}</p>
          ) : (
            <ObservationList year={year} observations={observations} />
          )
        }
      </ReadGate>
      {adding ? (
        <AddObservationDialog year={year} unitId={unitId} activities={activities} onClose={() => setAdding(false)} />
      ) : null}
    </Section>
  )
}

/** The way of one unit's plan: what comes next, what was done, and the observations with their answers. */
export function UnitApprovalPage(): ReactNode {
  const year = usePathParameter('year')
  const unitId = usePathParameter('unitId')
  const { data } = useUnitPlan(year, unitId)
  const read = useRead(approvalRoutes.unitApproval, { year, unitId })
  return (
    <div className="plan-page">
      <UnitHeader year={year} unitId={unitId} current="approval" data={data} />
      <ReadGate read={read}>
        {(trail) => (
          <SplitLayout
            railLabel={words.trail}
            rail={
              <RailSection title={words.trail}>
                <Trail year={year} steps={trail.steps} />
              </RailSection>
            }
          >
            <Section title={words.now}>
              <Where year={year} unitId={unitId} trail={trail} end={data?.end ?? null} />
              <UnitActs year={year} unitId={unitId} trail={trail} />
            </Section>
            <SectionSignatures year={year} unitId={unitId} />
            <Observations year={year} unitId={unitId} />
          </SplitLayout>
        )}
      </ReadGate>
    </div>
  )
}
