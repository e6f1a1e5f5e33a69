import { type FormEvent, type ReactNode, useState } from 'react'
import { z } from 'zod'
import { type Month, monthName } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../../platform/contract.ts'
import { reportRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import type { MonthRow } from '../figures.ts'
import { monitoringText, pageTitles } from '../messages.es.ts'
import { isForGrid, readyFor } from '../month/monthGroups.ts'
import { ReviewDialog, reviewLine } from '../ReviewDialog.tsx'
import '../monitoring.css'
import { GridTable } from './GridTable.tsx'
import { type GridDraft, gridLines, parseGridDraft, writtenLines } from './gridDraft.ts'
import { gridText as words } from './messages.es.ts'

const schema = z.object({ mes: z.coerce.number().int().min(1).max(12).catch(1) })

type Place = { year: string; month: Month; locale: string; personId: string }

/** Writes many reports at once; what is typed stays in this tab until it is saved. */
function Grid({ rows, year, month, locale, personId }: Place & { rows: readonly MonthRow[] }): ReactNode {
  const announce = useAnnounce()
  const draft = useDraft<GridDraft>({ key: `grid:${year}:${month}:${personId}`, initial: {}, parse: parseGridDraft })
  const [reviewing, setReviewing] = useState(false)
  const save = useAct(reportRoutes.saveReports, { refresh: [reportRoutes.myMonth] })
  const step = useAct(reportRoutes.takeReportStep, { refresh: [reportRoutes.myMonth] })
  const lines = gridLines(rows, draft.value, locale)
  const reports = writtenLines(lines, locale)
  const stale = lines.filter(({ isTouched, isStale }) => isTouched && isStale && !save.isPending)
  const touched = lines.filter(({ isTouched }) => isTouched)
  const ready = readyFor(rows, 'submit')
  const keep = (ids: ReadonlySet<string>): void => {
    const left = Object.entries(draft.value).filter(([id]) => ids.has(id))
    draft.setValue(Object.fromEntries(left))
    if (left.length === 0) draft.clear()
  }
  const store = (event: FormEvent): void => {
    event.preventDefault()
    if (reports.length === 0 || save.isPending) return
    const saved = new Set(reports.map(({ activityId }) => activityId))
    save.mutate(
      { input: { year, month, reports } },
      {
        onSuccess: () => {
          keep(new Set(touched.map(({ row }) => row.activity.id).filter((id) => !saved.has(id))))
          announce(words.saved(saved.size), { toast: true })
        },
      },
    )
  }
  const send = (): void =>
    step.mutate(
      { input: { year, month, act: 'submit', activityIds: ready.map(({ activity }) => activity.id) } },
      {
        onSuccess: ({ changed }) => {
          setReviewing(false)
          announce(words.sent(changed), { toast: true })
        },
      },
    )
  return (
    <>
      <form className="report-grid" onSubmit={store} noValidate {...draft.formProps}>
        {draft.restored ? <Notice kind="info">{words.restored}</Notice> : null}
        <GridTable
          {...{ lines, year, month, locale }}
          onChange={(activityId, line) => draft.update((newest) => ({ ...newest, [activityId]: line }))}
        />
        {save.error === null ? null : (
          <Notice kind="error" live>
            {save.error.message} {save.error.remedy}
          </Notice>
        )}
        <div className="acts">
          <Button type="submit" variant="primary" disabled={reports.length === 0} busy={save.isPending}>
            {words.save}
          </Button>
          {ready.length === 0 ? null : (
            <Button disabled={touched.length > 0} onClick={() => setReviewing(true)}>
              {words.send(ready.length)}
            </Button>
          )}
          {stale.length === 0 ? null : (
            <Button
              onClick={() => {
                const old = new Set(stale.map(({ row }) => row.activity.id))
                keep(new Set(Object.keys(draft.value).filter((id) => !old.has(id))))
                save.reset()
              }}
            >
              {words.changed}
            </Button>
          )}
        </div>
        {ready.length > 0 && touched.length > 0 ? <p className="hint">{words.saveFirst}</p> : null}
      </form>
      {reviewing ? (
        <ReviewDialog
          title={monitoringText.reviewBeforeSending}
          confirm={words.sendNow}
          lines={ready.map((row) => reviewLine(row, locale))}
          busy={step.isPending}
          problem={step.error}
          onConfirm={send}
          onClose={() => setReviewing(false)}
        />
      ) : null}
    </>
  )
}

/** The reports of a month that a line can hold, all in one table. */
export function GridPage(): ReactNode {
  const year = usePathParameter('year')
  const [{ mes }] = useFilters(schema)
  // Between 1 and 12, as the schema says.
  const month = mes as Month
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const read = useRead(reportRoutes.myMonth, { year, month })
  const place = { year, month, locale: me?.institution.locale ?? 'es-SV', personId: me?.personId ?? '' }
  return (
    <ReadState read={read} title={pageTitles.grid} whoToAsk={monitoringText.whoToAsk}>
      {({ rows }) => {
        const lines = rows.filter(isForGrid)
        return (
          <>
            <PageHeader
              title={pageTitles.grid}
              lead={words.lead(monthName(month), year)}
              crumbs={[{ label: words.back, href: addresses.month(year, month) }]}
            />
            {lines.length === 0 || place.personId === '' ? (
              <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
            ) : (
              <Grid key={`${year}:${month}`} rows={lines} {...place} />
            )}
          </>
        )
      }}
    </ReadState>
  )
}
