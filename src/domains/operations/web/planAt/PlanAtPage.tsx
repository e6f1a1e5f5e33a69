import { type CSSProperties, type ReactNode, useState } from 'react'
import { z } from 'zod'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { DateInput } from '../../../../ui/controls/TextInput.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { LoadRibbon } from '../../../../ui/marks/LoadRibbon.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { dayBefore } from '../../../platform/model/index.ts'
import { reorganisationRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import '../plan.css'
import { planAtText as words } from './messages.es.ts'

type PlanAt = OutputOf<typeof reorganisationRoutes.planAtDate>
type Row = PlanAt['tree'][number]

const schema = z.object({
  dia: z.iso.date().optional().catch(undefined),
  unidad: z.string().optional().catch(undefined),
})

function columnsOf(year: string, day: string): readonly Column<Row>[] {
  return [
    {
      id: 'name',
      head: words.unit,
      rowHead: true,
      phone: 'full',
      cell: ({ unitId, name, depth, nameInVersion }) => (
        <span className="at-depth" style={{ '--depth': depth } as CSSProperties}>
          {nameInVersion === null ? (
            name
          ) : (
            <Link href={`${addresses.planAt(year, day)}&unidad=${encodeURIComponent(unitId)}`}>{name}</Link>
          )}
        </span>
      ),
    },
    {
      id: 'plan',
      head: words.plan,
      phone: 'full',
      cell: ({ name, nameInVersion, activities }) =>
        nameInVersion === null ? (
          <span className="soft">{words.noPart}</span>
        ) : (
          <>
            {words.activities(activities)}
            {nameInVersion === name ? null : <span className="meta">{words.frozenName(nameInVersion)}</span>}
          </>
        ),
    },
  ]
}

type TreeProps = { caption: string; year: string; day: string; rows: readonly Row[] }

/** Units one below the other; on a phone a line for each, and no card. */
function Tree({ caption, year, day, rows }: TreeProps): ReactNode {
  return (
    <div className="at-tree">
      <DataTable caption={caption} columns={columnsOf(year, day)} rowKey={({ unitId }) => unitId} rows={rows} compact />
    </div>
  )
}

function Version({ version }: Pick<PlanAt, 'version'>): ReactNode {
  if (version === null || version.inForceFrom === null) return null
  const until = version.inForceTo === null ? null : shortDay(dayBefore(version.inForceTo))
  return (
    <p>
      {words.since(shortDay(version.inForceFrom), until)} {words.code}:{' '}
      <a href={`/verificar/${version.code}`}>{version.code}</a>
    </p>
  )
}

function UnitActivities({ unit, onClose }: { unit: NonNullable<PlanAt['unit']>; onClose: () => void }): ReactNode {
  return (
    <Section title={words.unitTitle(unit.name)} actions={<Button onClick={onClose}>{words.close}</Button>}>
      <DataTable
        caption={words.unitTitle(unit.name)}
        columns={[
          {
            id: 'name',
            head: words.activity,
            rowHead: true,
            phone: 'full',
            cell: ({ code, name }) => `${code} ${name}`,
          },
          {
            id: 'months',
            head: words.months,
            phone: 'full',
            cell: ({ months }) => <LoadRibbon values={months.map((share) => share ?? 0)} />,
          },
        ]}
        rowKey={({ id }) => id}
        rows={unit.activities}
        compact
      />
    </Section>
  )
}

function leadOf({ day, isToCome, version }: PlanAt): string {
  return (isToCome ? words.leadToCome : words.lead)(shortDay(day), version?.number ?? null)
}

/** The plan that was in force on a day, from its frozen bytes, under the organigram of that day. */
export function PlanAtPage(): ReactNode {
  const year = usePathParameter('year')
  const [{ dia, unidad }, change] = useFilters(schema)
  const [refused, setRefused] = useState<string | null>(null)
  const isOfYear = (one: string): boolean => one.startsWith(`${year}-`)
  const asked = dia !== undefined && isOfYear(dia) ? dia : undefined
  const read = useRead(reorganisationRoutes.planAtDate, {
    year,
    ...(asked === undefined ? {} : { day: asked }),
    ...(unidad === undefined ? {} : { unitId: unidad }),
  })
  const { data } = read
  // A day that is not of the year stays in its field with its error; the page goes on with the last one that is.
  const day = refused ?? (asked === undefined ? dia : undefined) ?? data?.day ?? asked ?? ''
  const choose = (value: string): void => {
    const wrong = value !== '' && !isOfYear(value)
    setRefused(wrong ? value : null)
    if (!wrong) change({ dia: value === '' ? undefined : value, unidad: undefined })
  }
  return (
    <div className="plan-page plan-at">
      <PageHeader
        crumbs={[{ label: pageTitles.versions, href: addresses.versions(year) }, { label: pageTitles.planAt }]}
        title={words.title(year)}
        lead={data === undefined ? undefined : leadOf(data)}
      />
      <Toolbar>
        <DateInput
          label={words.day}
          min={`${year}-01-01`}
          max={`${year}-12-31`}
          value={day}
          error={day === '' || isOfYear(day) ? undefined : words.outside(year)}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {dia === undefined && refused === null ? null : (
          <Button variant="quiet" onClick={() => choose('')}>
            {words.toToday}
          </Button>
        )}
      </Toolbar>
      <ReadGate read={read}>
        {(plan) => (
          <>
            <Version version={plan.version} />
            {plan.unit === null ? null : (
              <UnitActivities unit={plan.unit} onClose={() => change({ unidad: undefined })} />
            )}
            <Section title={words.tree}>
              <Tree caption={words.caption(shortDay(plan.day))} year={year} day={plan.day} rows={plan.tree} />
            </Section>
            {plan.absent.length === 0 ? null : (
              <Section title={words.absent} caption={words.absentHint}>
                <Tree caption={words.absent} year={year} day={plan.day} rows={plan.absent} />
              </Section>
            )}
          </>
        )}
      </ReadGate>
    </div>
  )
}
