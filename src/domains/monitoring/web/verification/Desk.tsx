import { type ReactNode, useEffect, useState } from 'react'
import { z } from 'zod'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { useFilters } from '../../../../ui/useSearch.ts'
import type { VerdictKind } from '../../model/verification/verdicts.ts'
import { addresses } from '../addresses.ts'
import type { Viewed } from '../useViewed.ts'
import { nextWaiting, targetsOf, waitingPieces } from './desk.ts'
import { verificationText as words } from './messages.es.ts'
import { Queue } from './Queue.tsx'
import { ReportToJudge } from './ReportToJudge.tsx'
import { useDeskKeys } from './useDeskKeys.ts'
import { useVerdicts } from './useVerdicts.ts'
import { VerdictDialog } from './VerdictDialog.tsx'
import type { Place, Sample, SampledReport } from './verificationData.ts'
import '../monitoring.css'
import './verification.css'

const schema = z.object({ informe: z.string().optional().catch(undefined) })

type Props = {
  sample: Sample
  reports: readonly SampledReport[]
  /** The one that the desk shows. */
  current: SampledReport
  place: Place
  viewed: Viewed
}
type Asked = { evidenceIds: readonly string[]; usual: VerdictKind | null }

/** What is marked to be judged at once, also in other reports. */
function Marked(props: { count: number; inReports: number; onJudge: () => void; onClear: () => void }): ReactNode {
  return (
    <div className="desk-marked" role="status">
      <span>{words.marked(props.count, props.inReports)}</span>
      <div className="acts">
        <Button onClick={props.onJudge}>{words.judgeMarked}</Button>
        <Button variant="quiet" onClick={props.onClear}>
          {words.unmark}
        </Button>
      </div>
    </div>
  )
}

function DeskOf({ sample, reports, current, place, viewed }: Props): ReactNode {
  const [marked, setMarked] = useState<readonly string[]>([])
  const [asked, setAsked] = useState<Asked | null>(null)
  const [judged, setJudged] = useState<readonly string[]>([])
  const onGiven = (evidenceIds: readonly string[]): void => {
    setAsked(null)
    setMarked((before) => before.filter((id) => !evidenceIds.includes(id)))
    setJudged(evidenceIds)
  }
  const verdicts = useVerdicts(place, onGiven)
  const judge = (kind: VerdictKind, pieceId: string): void => {
    if (kind !== 'verified') setAsked({ evidenceIds: [pieceId], usual: kind })
    else if (!verdicts.busy) verdicts.give({ kind, reason: '', evidenceIds: [pieceId] })
  }
  const { ref, goOn } = useDeskKeys(current, judge)
  const waiting = waitingPieces(current).filter((id) => !judged.includes(id))
  // Once what was said is on the screen and its dialog has given the focus back.
  useEffect(() => {
    if (judged.length > 0) goOn(waiting)
  }, [judged])
  const next = nextWaiting(reports, current.reportId)
  const targets = targetsOf(reports, marked)
  return (
    <div className="desk">
      <Queue reports={reports} place={place} currentId={current.reportId} />
      <article className="desk-report" ref={ref} aria-label={current.activity.name}>
        {verdicts.problem === null ? null : (
          <Notice kind="error" live>
            {verdicts.problem.message} {verdicts.problem.remedy}
          </Notice>
        )}
        <ReportToJudge
          {...{
            read: current,
            year: place.year,
            side: sample.side,
            viewed,
            marked,
            onJudge: judge,
            busy: verdicts.busy,
          }}
          onMark={(id, on) => setMarked(on ? [...marked, id] : marked.filter((one) => one !== id))}
          next={next === undefined ? undefined : addresses.sampleReport(place.year, place.number, next.reportId)}
        />
        {targets.length === 0 ? null : (
          <Marked
            count={targets.length}
            inReports={new Set(targets.map(({ report }) => report.reportId)).size}
            onJudge={() => setAsked({ evidenceIds: marked, usual: null })}
            onClear={() => setMarked([])}
          />
        )}
      </article>
      {asked === null ? null : (
        <VerdictDialog
          {...{ place, onGiven, usual: asked.usual }}
          targets={targetsOf(reports, asked.evidenceIds)}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  )
}

/** The report that the address names, or the first that waited when the page opened. */
export function Desk({ reports, ...rest }: Omit<Props, 'current'>): ReactNode {
  const [{ informe }] = useFilters(schema)
  const [first] = useState(() => (nextWaiting(reports, '') ?? reports[0])?.reportId)
  const current = reports.find(({ reportId }) => reportId === (informe ?? first)) ?? reports[0]
  return current === undefined ? null : <DeskOf {...rest} reports={reports} current={current} />
}
