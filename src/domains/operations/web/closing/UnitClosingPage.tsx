import { type ReactNode, useState } from 'react'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { closingRoutes } from '../../contract.ts'
import { ActList } from '../parts/ActList.tsx'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { UnitHeader } from '../parts/UnitHeader.tsx'
import { useUnitPlan } from '../parts/useUnitPlan.ts'
import { useViewer } from '../parts/useViewer.ts'
import '../plan.css'
import './closing.css'
import { ClosingTrail } from './ClosingTrail.tsx'
import { closingReads, type UnitClosing } from './closingReads.ts'
import { DeclareRows } from './DeclareRows.tsx'
import { closingText, unitClosingText as words } from './messages.es.ts'
import { ReadRows } from './ReadRows.tsx'
import { ReturnRows } from './ReturnRows.tsx'
import { ClosingStep } from './unitColumns.tsx'

const plainRoutes = {
  declareClosing: closingRoutes.declareClosing,
  recallClosing: closingRoutes.recallClosing,
  confirmClosing: closingRoutes.confirmClosing,
} as const
type PlainAct = keyof typeof plainRoutes

function ActDialog(props: { year: string; unitId: string; act: PlainAct; onClose: () => void }): ReactNode {
  const { year, unitId, act, onClose } = props
  const announce = useAnnounce()
  const take = useAct(plainRoutes[act], {
    refresh: closingReads,
    onSuccess: () => {
      announce(closingText.done, { toast: true })
      onClose()
    },
  })
  return (
    <ReasonDialog
      title={closingText.acts[act]}
      hint={closingText.hints[act]}
      withReason={false}
      busy={take.isPending}
      problem={take.error}
      onConfirm={() => take.mutate({ input: { year, unitIds: [unitId] } })}
      onClose={onClose}
    />
  )
}

type Props = { year: string; unitId: string; closing: UnitClosing }

/** What stops an act; the server knows nothing of rows that are typed and not saved. */
function refusalOf({ act, refusal }: UnitClosing['available'][number], unsaved: number) {
  if (act !== 'declareClosing' || unsaved === 0) return refusal
  return { code: 'unsaved', message: words.saveFirst(unsaved), remedy: words.saveWhere }
}

function nextOf({ kind, unit }: UnitClosing['declares']): Readonly<Record<UnitClosing['status'], string>> {
  if (kind === 'own') return words.next
  return kind === 'planning' ? words.nextOfPlanning : words.nextOfHeir(unit ?? '')
}

type NowProps = Props & { unsaved: number; returning: boolean; onReturn: () => void }

function Now({ year, unitId, closing, unsaved, returning, onReturn }: NowProps): ReactNode {
  const [asked, setAsked] = useState<PlainAct | null>(null)
  // While the form is open its own button has the same words.
  const offers = closing.available.filter(({ act }) => !(returning && act === 'returnClosing'))
  const acts = offers.map((offered) => ({
    id: offered.act,
    label: closingText.acts[offered.act],
    refusal: refusalOf(offered, unsaved),
    turnsBack: offered.act === 'recallClosing' || offered.act === 'returnClosing',
    onDo: () => (offered.act === 'returnClosing' ? onReturn() : setAsked(offered.act)),
  }))
  return (
    <Section title={words.now}>
      <ClosingStep status={closing.status} />
      <p className="soft">{nextOf(closing.declares)[closing.status]}</p>
      {closing.locked === null ? null : (
        <Notice kind="info">{planText.problem(closing.locked.message, closing.locked.remedy)}</Notice>
      )}
      {acts.length === 0 ? <p className="soft">{words.nothing}</p> : <ActList acts={acts} />}
      <p>
        <Link href={addresses.closing(year)}>{words.seeAll}</Link>
      </p>
      {asked === null ? null : <ActDialog year={year} unitId={unitId} act={asked} onClose={() => setAsked(null)} />}
    </Section>
  )
}

function Body({ year, unitId, closing }: Props): ReactNode {
  const { personId } = useViewer()
  const [returning, setReturning] = useState(false)
  const [unsaved, setUnsaved] = useState(0)
  if (closing.rows.length === 0)
    return <EmptyState title={closingText.emptyUnit}>{closingText.emptyUnitHint}</EmptyState>
  const table = { year, unitId, closing }
  return (
    <>
      <Now
        year={year}
        unitId={unitId}
        closing={closing}
        unsaved={unsaved}
        returning={returning}
        onReturn={() => setReturning(true)}
      />
      <Section title={closingText.activities} caption={closingText.declaredOnly}>
        {returning ? (
          <ReturnRows {...table} onClose={() => setReturning(false)} />
        ) : closing.mayWrite && personId !== '' ? (
          <DeclareRows key={`${unitId}:${personId}`} {...table} personId={personId} onUnsaved={setUnsaved} />
        ) : (
          <ReadRows closing={closing} />
        )}
      </Section>
      <Section title={words.trail}>
        <ClosingTrail label={words.trail} steps={closing.steps} none={words.noTrail} />
      </Section>
    </>
  )
}

/** How each activity of a unit ended its year: declared by its people, confirmed or returned by who comes after. */
export function UnitClosingPage(): ReactNode {
  const year = usePathParameter('year')
  const unitId = usePathParameter('unitId')
  const { data } = useUnitPlan(year, unitId)
  const read = useRead(closingRoutes.unitClosing, { year, unitId })
  return (
    <div className="plan-page closing-page">
      <UnitHeader year={year} unitId={unitId} current="closing" data={data} />
      <ReadGate read={read}>{(closing) => <Body year={year} unitId={unitId} closing={closing} />}</ReadGate>
    </div>
  )
}
