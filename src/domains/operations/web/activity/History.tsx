import type { ReactNode } from 'react'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { formatInstant } from '../../../../kernel/day.ts'
import { MONTHS, monthName } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Knots } from '../../../../ui/layout/Knots.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { activityRoutes } from '../../contract.ts'
import type { Change } from '../../model/activityChange.ts'
import { fieldText, planText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { monthReads } from '../programming/useMonthSave.ts'
import { activityText } from './messages.es.ts'
import { changeTexts, type Names } from './valueText.ts'

type Entry = OutputOf<typeof activityRoutes.activity>['history'][number]

const UNDO_DAYS = 30
const DAY_MS = 86_400_000

/** One sentence for each field; of the months, one for each that differs. */
function linesOf(change: Change, names: Names): string[] {
  if (change.field !== 'months') {
    const { before, after } = changeTexts(change, names)
    return [activityText.changeLine(fieldText[change.field], before, after)]
  }
  const text = (share: number | null | undefined): string =>
    share === null || share === undefined ? activityText.none : formatShare(share, names.locale)
  return MONTHS.flatMap((month) => {
    const [before, after] = [change.before[month - 1], change.after[month - 1]]
    return before === after ? [] : [activityText.monthsLine(monthName(month), text(before), text(after))]
  })
}

function kindText(kind: string): string {
  const known: Readonly<Record<string, string>> = activityText.historyKinds
  return known[kind] ?? activityText.historyKinds.other
}

/** What was done; of a row brought from another year's plan the summary is that year. */
function headOf({ kind, summary }: Entry): string {
  if (kind === 'add' && /^\d{4}$/u.test(summary)) return activityText.broughtFrom(summary)
  return summary === '' ? kindText(kind) : `${kindText(kind)}: ${summary}`
}

type HistoryProps = { year: string; history: readonly Entry[]; editable: boolean; names: Names }

/** Who changed the activity, when, from what to what; each act of the last 30 days can be undone. */
export function History({ year, history, editable, names }: HistoryProps): ReactNode {
  const { timeZone, today, locale } = useViewer()
  const announce = useAnnounce()
  const undo = useAct(activityRoutes.undoChange, {
    refresh: monthReads,
    onSuccess: () => announce(activityText.undoDone, { toast: true }),
  })
  if (history.length === 0) return <p className="soft">{activityText.historyEmpty}</p>
  const isRecent = (at: string): boolean => Date.parse(`${today}T23:59:59Z`) - Date.parse(at) <= UNDO_DAYS * DAY_MS
  return (
    <>
      {undo.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(undo.error.message, undo.error.remedy)}
        </Notice>
      )}
      <Knots
        label={activityText.history}
        knots={history.map((entry) => ({
          id: entry.id,
          state: 'done',
          when: `${formatInstant(entry.at, timeZone, locale)} · ${entry.personName}`,
          label: (
            <>
              {headOf(entry)}
              <ul className="change-lines">
                {entry.changes.flatMap((change) =>
                  linesOf(change, names).map((line) => <li key={`${change.field} ${line}`}>{line}</li>),
                )}
              </ul>
              {entry.undoneAt !== null ? (
                <span className="soft">{activityText.undone(formatInstant(entry.undoneAt, timeZone, locale))}</span>
              ) : editable && entry.kind !== 'undo' && entry.kind !== 'add' && isRecent(entry.at) ? (
                <Button
                  small
                  variant="quiet"
                  icon="undo"
                  busy={undo.isPending}
                  onClick={() => undo.mutate({ input: { year, changeId: entry.id } })}
                >
                  {activityText.undo}
                </Button>
              ) : null}
            </>
          ),
        }))}
      />
    </>
  )
}
