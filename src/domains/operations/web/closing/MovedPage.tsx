import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { movedRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { usePlanUnits } from '../parts/usePlanUnits.ts'
import { useUnitPlan } from '../parts/useUnitPlan.ts'
import '../plan.css'
import { closingReads, type MovedRow } from './closingReads.ts'
import { movedText as words } from './messages.es.ts'

type ChoiceProps = {
  year: string
  unitId: string
  error: string | undefined
  value: string | null
  onChange: (id: string | null) => void
}

function ActivityChoice({ year, unitId, ...field }: ChoiceProps): ReactNode {
  const activities = useUnitPlan(year, unitId).data?.activities ?? []
  return (
    <Combobox
      label={words.linkChoose}
      items={activities.map(({ id, code, name }) => ({ id, label: name, detail: code }))}
      {...field}
    />
  )
}

/**
 * Chooses the activity of this year in which a moved one goes on; planning says of which unit where the one that moved
 * it is gone and nobody inherits from it.
 */
function LinkDialog({ year, row, onClose }: { year: string; row: MovedRow; onClose: () => void }): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const units = usePlanUnits(year)
  const [unitId, setUnitId] = useState(row.taker?.id ?? null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const link = useAct(movedRoutes.linkMoved, {
    refresh: closingReads,
    onSuccess: () => {
      announce(words.linked, { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (chosen !== null && !link.isPending)
      link.mutate({ input: { year, activityId: row.activityId, toActivityId: chosen } })
  }
  return (
    <FormDialog
      title={words.linkTitle}
      hint={words.linkHint}
      confirm={words.link}
      form={form}
      busy={link.isPending}
      problem={link.error}
      onClose={onClose}
    >
      <form id={form} className="form" onSubmit={submit} noValidate>
        <p>
          <b>{row.code}</b> {row.name}
        </p>
        {row.taker === null ? (
          <Combobox
            label={words.linkUnit}
            error={tried && unitId === null ? words.linkUnitMissing : undefined}
            items={units}
            value={unitId}
            onChange={(id) => {
              setUnitId(id)
              setChosen(null)
            }}
          />
        ) : null}
        {unitId === null ? null : (
          <ActivityChoice
            key={unitId}
            year={year}
            unitId={unitId}
            error={tried && chosen === null ? words.linkMissing : undefined}
            value={chosen}
            onChange={setChosen}
          />
        )}
      </form>
    </FormDialog>
  )
}

function Rows({ year, rows }: { year: string; rows: readonly MovedRow[] }): ReactNode {
  const announce = useAnnounce()
  const [linking, setLinking] = useState<MovedRow | null>(null)
  const bring = useAct(movedRoutes.bringMoved, {
    refresh: closingReads,
    onSuccess: ({ brought }) => announce(words.brought(brought), { toast: true }),
  })
  const ready = rows.filter(({ mayBring }) => mayBring).map(({ activityId }) => activityId)
  const bringThem = (activityIds: readonly string[]): void => {
    if (!bring.isPending) bring.mutate({ input: { year, activityIds: [...activityIds] } })
  }
  return (
    <>
      {ready.length < 2 ? null : (
        <p>
          <Button variant="primary" busy={bring.isPending} onClick={() => bringThem(ready)}>
            {words.bringAll(ready.length)}
          </Button>
        </p>
      )}
      {bring.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(bring.error.message, bring.error.remedy)}
        </Notice>
      )}
      <DataTable
        caption={words.caption}
        rows={rows}
        rowKey={({ activityId }) => activityId}
        columns={[
          {
            id: 'activity',
            head: words.activity,
            rowHead: true,
            width: '32%',
            cell: ({ code, name, confirmed }: MovedRow) => (
              <>
                <b>{code}</b> {name}
                {confirmed ? null : <span className="meta">{words.toConfirm}</span>}
              </>
            ),
          },
          {
            id: 'unit',
            head: words.unit,
            phone: 'full',
            cell: ({ unitName, unitId, taker }) => (
              <>
                {unitName}
                {taker?.id === unitId ? null : (
                  <span className="meta">{taker === null ? words.noHeir : words.heir(taker.name)}</span>
                )}
              </>
            ),
          },
          { id: 'ground', head: words.ground, phone: 'full', phoneLabel: words.ground, cell: ({ ground }) => ground },
          {
            id: 'next',
            head: words.goesOn,
            phone: 'full',
            phoneLabel: words.goesOn,
            cell: ({ next }) =>
              next === null ? (
                <span className="soft">{words.none}</span>
              ) : (
                <Link href={addresses.activity(next.year, next.id)}>
                  {next.code} {next.name}
                </Link>
              ),
          },
          {
            id: 'acts',
            head: <span className="vh">{words.bring}</span>,
            phone: 'full',
            cell: (row) => (
              <>
                {row.mayBring ? (
                  <Button small aria-label={words.bringOf(row.code)} onClick={() => bringThem([row.activityId])}>
                    {words.bring}
                  </Button>
                ) : null}{' '}
                {row.mayLink ? (
                  <Button small variant="quiet" aria-label={words.linkOf(row.code)} onClick={() => setLinking(row)}>
                    {words.link}
                  </Button>
                ) : null}
              </>
            ),
          },
        ]}
      />
      {linking === null ? null : <LinkDialog year={year} row={linking} onClose={() => setLinking(null)} />}
    </>
  )
}

/** What the year before moved into this one: each brought into its unit's plan, or linked with what is there. */
export function MovedPage(): ReactNode {
  const year = usePathParameter('year')
  const read = useRead(movedRoutes.movedActivities, { year })
  const { data } = read
  const missing = data?.rows.filter(({ next }) => next === null).length ?? 0
  return (
    <div className="plan-page">
      <PageHeader
        crumbs={[{ label: planText.plan(year), href: addresses.plan(year) }, { label: pageTitles.moved }]}
        title={words.title(Number(year) - 1)}
        lead={data === undefined ? undefined : words.lead(missing, data.rows.length)}
      />
      <ReadGate read={read}>
        {({ from, rows }) =>
          rows.length === 0 ? (
            <EmptyState title={words.emptyTitle(from)}>{words.empty}</EmptyState>
          ) : (
            <Rows year={year} rows={rows} />
          )
        }
      </ReadGate>
    </div>
  )
}
