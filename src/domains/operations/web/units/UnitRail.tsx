import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { LinkButton } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Link } from '../../../../ui/Link.tsx'
import { ControlLine } from '../../../../ui/layout/ControlLine.tsx'
import { Panel } from '../../../../ui/layout/Panel.tsx'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import { planReadRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { stepOf } from '../parts/planSteps.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { unitsText } from './messages.es.ts'
import type { OverviewUnit } from './UnitTable.tsx'

type Doubt = OutputOf<typeof planReadRoutes.doubts>['doubts'][number]
type DoubtKind = { rule: string; severity: Doubt['severity']; title: string; count: number }

const MOST = 7
const look = {
  block: { glyph: 'late', tone: 'late ink' },
  warning: { glyph: 'atRisk', tone: 'at-risk ink' },
  notice: { glyph: 'info', tone: 'soft' },
} as const

/** Doubts of one kind together, gravest first; advice is left out: it never stops a submission. */
export function kindsOf(doubts: readonly Doubt[]): DoubtKind[] {
  const kinds = new Map<string, DoubtKind>()
  for (const { rule, severity, title } of doubts.filter((doubt) => doubt.severity !== 'notice')) {
    const key = `${severity} ${rule} ${title}`
    const known = kinds.get(key)
    kinds.set(key, { rule, severity, title, count: (known?.count ?? 0) + 1 })
  }
  return [...kinds.values()].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
}

/** What stands between a unit's plan and its submission, each with its way to the reviewer. */
export function DoubtList({ year, unitId }: { year: number | string; unitId: string }): ReactNode {
  const read = useRead(planReadRoutes.doubts, { year, unitId })
  return (
    <ReadGate read={read}>
      {({ doubts }) => {
        const kinds = kindsOf(doubts)
        if (kinds.length === 0)
          return (
            <p className="todo-clear">
              <Glyph name="onTrack" className="on-track ink" /> {unitsText.nothingMissing}
            </p>
          )
        return (
          <ul className="todo">
            {kinds.slice(0, MOST).map((kind) => (
              <li key={`${kind.rule} ${kind.title}`}>
                <Glyph name={look[kind.severity].glyph} className={look[kind.severity].tone} />
                <span>
                  <Link href={addresses.review(year, { unidad: unitId, regla: kind.rule })}>{kind.title}</Link>{' '}
                  <span className="soft">{unitsText.inRows(kind.count)}</span>
                </span>
              </li>
            ))}
            {kinds.length > MOST ? (
              <li>
                <Link href={addresses.review(year, { unidad: unitId })}>
                  {unitsText.moreDoubts(kinds.length - MOST)}
                </Link>
              </li>
            ) : null}
          </ul>
        )
      }}
    </ReadGate>
  )
}

type RailProps = { year: number; unit: OverviewUnit; form: { code: string; version: string }; onClose: () => void }

/** The chosen unit: what to do before submitting, and the way to its plan. */
export function UnitRail({ year, unit, form, onClose }: RailProps): ReactNode {
  return (
    <Panel
      title={unit.name}
      onClose={onClose}
      footer={
        <>
          <LinkButton href={addresses.unit(year, unit.unitId)}>{unitsText.openPlan}</LinkButton>
          <LinkButton variant="quiet" href={addresses.unitMonths(year, unit.unitId)}>
            {unitsText.seeMonths}
          </LinkButton>
        </>
      }
    >
      <ControlLine
        items={[
          <b key="code">{form.code}</b>,
          planText.versionOf(form.version),
          planText.activities(unit.activities),
          stepOf(unit.status).word.toLowerCase(),
        ]}
      />
      {unit.status === null ? (
        <p>{unitsText.notOpened(year)}</p>
      ) : (
        <div>
          <h3 className="rail-title">{planText.beforeSubmitting}</h3>
          <DoubtList year={year} unitId={unit.unitId} />
        </div>
      )}
    </Panel>
  )
}
