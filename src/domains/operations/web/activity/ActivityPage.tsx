import { type ReactNode, useState } from 'react'
import { z } from 'zod'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { RailSection, Section } from '../../../../ui/layout/Section.tsx'
import { SplitLayout } from '../../../../ui/layout/SplitLayout.tsx'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { activityRoutes, planReadRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { ActivityLoad } from '../parts/ActivityLoad.tsx'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { useViewer } from '../parts/useViewer.ts'
import { activityText } from './messages.es.ts'
import '../plan.css'
import { ActivityFacts } from './ActivityFacts.tsx'
import './activity.css'
import { AnnulDialog } from './AnnulDialog.tsx'
import { type SectionId, sectionIds } from './activityDraft.ts'
import { History } from './History.tsx'
import { Inherited } from './Inherited.tsx'
import { LastYear } from './LastYear.tsx'
import { SectionForm } from './SectionForm.tsx'
import { useNames } from './useNames.ts'

const schema = z.object({ editar: z.enum(sectionIds).optional().catch(undefined) })
type Sheet = OutputOf<typeof activityRoutes.activity>

const look = {
  block: { glyph: 'late', tone: 'late ink' },
  warning: { glyph: 'atRisk', tone: 'at-risk ink' },
  notice: { glyph: 'info', tone: 'soft' },
} as const

function RowDoubts({ year, unitId, activityId }: { year: string; unitId: string; activityId: string }): ReactNode {
  const read = useRead(planReadRoutes.doubts, { year, unitId, activityId })
  return (
    <ReadGate read={read}>
      {({ doubts }) =>
        doubts.length === 0 ? (
          <p className="todo-clear">
            <Glyph name="onTrack" className="on-track ink" /> {activityText.noDoubts}
          </p>
        ) : (
          <ul className="todo">
            {doubts.map(({ rule, severity, title, explanation }) => (
              <li key={rule}>
                <Glyph name={look[severity].glyph} className={look[severity].tone} />
                <span>
                  <Link href={addresses.review(year, { unidad: unitId, regla: rule })}>{title}</Link>
                  <span className="soft doubt-why">{explanation}</span>
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </ReadGate>
  )
}

function SheetBody({ year, sheet, onReload }: { year: string; sheet: Sheet; onReload: () => void }): ReactNode {
  const { activity, editable, rawCells, history, lastYear, inherited, goesOn, cameFrom } = sheet
  const { personId } = useViewer()
  const names = useNames(year, sheet.endedPosts)
  const [{ editar }, change] = useFilters(schema)
  const editing: SectionId | undefined = editable && personId !== '' ? editar : undefined
  return (
    <SplitLayout
      railLabel={activityText.doubts}
      railWidth="wide"
      rail={
        <>
          <RailSection title={activityText.doubts}>
            <RowDoubts year={year} unitId={activity.unitId} activityId={activity.id} />
          </RailSection>
          <RailSection title={activityText.history}>
            <History year={year} history={history} editable={editable} names={names} />
          </RailSection>
        </>
      }
    >
      {sectionIds.map((section) => (
        <Section
          key={section}
          title={activityText.sections[section]}
          actions={
            editable && editing !== section ? (
              <Button
                small
                icon="edit"
                aria-label={activityText.editSection(activityText.sections[section])}
                onClick={() => change({ editar: section })}
              >
                {activityText.edit}
              </Button>
            ) : undefined
          }
        >
          {editing === section ? (
            <SectionForm
              key={section}
              year={year}
              section={section}
              activity={activity}
              names={names}
              onReload={onReload}
              onDone={() => change({ editar: undefined })}
            />
          ) : (
            <ActivityFacts section={section} activity={activity} names={names} />
          )}
        </Section>
      ))}
      {inherited.length === 0 ? null : (
        <Section title={activityText.inherited}>
          <Inherited year={year} inherited={inherited} />
        </Section>
      )}
      {goesOn === null && cameFrom.length === 0 ? null : (
        <Section title={activityText.moved}>
          <ul className="rail-links">
            {goesOn === null ? null : (
              <li>
                {activityText.goesOn(goesOn.year)}{' '}
                <Link href={addresses.activity(goesOn.year, goesOn.id)}>
                  {goesOn.code} {goesOn.name}
                </Link>
              </li>
            )}
            {cameFrom.map(({ id, code, name, year: from, ground }) => (
              <li key={id}>
                {activityText.cameFrom(from)}{' '}
                <Link href={addresses.activity(from, id)}>
                  {code} {name}
                </Link>
                {ground === '' ? null : <span className="soft"> {ground}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {lastYear === null ? null : (
        <Section title={activityText.lastYear(lastYear.year)}>
          <LastYear year={year} activity={activity} before={lastYear} names={names} />
        </Section>
      )}
      {rawCells === null ? null : (
        <Section title={activityText.asRead} caption={activityText.asReadCaption}>
          <ol className="as-read">
            {rawCells.map((cell, at) => (
              <li key={at}>{cell.trim() === '' ? activityText.none : cell}</li>
            ))}
          </ol>
        </Section>
      )}
    </SplitLayout>
  )
}

/** The sheet of an activity: everything that is known about it, changed part by part, with its history. */
export function ActivityPage(): ReactNode {
  const year = usePathParameter('year')
  const activityId = usePathParameter('activityId')
  const read = useRead(activityRoutes.activity, { year, activityId })
  const { locale } = useViewer()
  const [annulling, setAnnulling] = useState(false)
  const { data } = read
  return (
    <div className="plan-page activity-page">
      <PageHeader
        crumbs={[
          { label: planText.plan(year), href: addresses.plan(year) },
          ...(data === undefined ? [] : [{ label: data.unit.name, href: addresses.unit(year, data.unit.id) }]),
          { label: data?.activity.code ?? '…' },
        ]}
        title={data?.activity.name ?? pageTitles.activity}
        lead={data === undefined ? undefined : <ActivityLoad months={data.activity.months} locale={locale} />}
        actions={
          <>
            <Button icon="print" onClick={() => window.print()}>
              {planText.print}
            </Button>
            {data?.editable ? (
              <Button variant="danger" onClick={() => setAnnulling(true)}>
                {activityText.annul}
              </Button>
            ) : null}
          </>
        }
      />
      <ReadGate read={read}>
        {(sheet) => (
          <SheetBody key={sheet.activity.id} year={year} sheet={sheet} onReload={() => void read.refetch()} />
        )}
      </ReadGate>
      {annulling && data !== undefined ? (
        <AnnulDialog year={year} activity={data.activity} onClose={() => setAnnulling(false)} />
      ) : null}
    </div>
  )
}
