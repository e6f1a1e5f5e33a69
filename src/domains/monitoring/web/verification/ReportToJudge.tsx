import { type ReactNode, useEffect, useRef } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { LinkButton } from '../../../../ui/controls/Button.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import type { VerdictKind, VerifyingSide } from '../../model/verification/verdicts.ts'
import { monitoringText } from '../messages.es.ts'
import { ExtractNotice, PersonsInYear } from '../report/ExtractNotice.tsx'
import { useVerifyingSides } from '../useVerifyingSides.ts'
import type { Viewed } from '../useViewed.ts'
import { verificationText as words } from './messages.es.ts'
import { PieceToJudge } from './PieceToJudge.tsx'
import { SaidInReport } from './SaidInReport.tsx'
import type { SampledReport } from './verificationData.ts'

type Props = {
  read: SampledReport
  year: string
  side: VerifyingSide
  viewed: Viewed
  busy: boolean
  marked: readonly string[]
  onMark: (pieceId: string, on: boolean) => void
  onJudge: (kind: VerdictKind, pieceId: string) => void
  /** Address of the next report that waits; undefined: none does. */
  next: string | undefined
}

/** Puts the focus on the heading when another report comes, so that who listens hears which one; not on the first. */
function useHeadingFocus(reportId: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(reportId)
  useEffect(() => {
    if (shown.current !== reportId) heading.current?.focus()
    shown.current = reportId
  }, [reportId])
  return heading
}

/** Why the viewer says nothing here, or how the keys work. */
function HowToJudge({ mayJudge, side }: { mayJudge: boolean; side: VerifyingSide }): ReactNode {
  const isOwnSide = useVerifyingSides().includes(side)
  if (mayJudge) return <p className="hint">{words.keys}</p>
  return (
    <Notice kind="info">
      {isOwnSide ? words.notYours.ownWork : words.notYours.otherSide(monitoringText.sides[side])}
    </Notice>
  )
}

/** A report of the sample with its evidence, and what may be said of each piece. */
export function ReportToJudge({ read, year, side, viewed, busy, marked, onMark, onJudge, next }: Props): ReactNode {
  const { reportId, activity, unit, month, pieces, report, mayJudge, form } = read
  const evidence = pieces.map((piece) => piece.evidence)
  const heading = useHeadingFocus(reportId)
  return (
    <>
      <p className="control">{[activity.code, unit.name, words.monthOf(month)].join(' · ')}</p>
      <h2 ref={heading} tabIndex={-1}>
        {activity.name}
      </h2>
      <SaidInReport read={read} locale={viewed.locale} />
      <ExtractNotice {...{ form, evidence, figures: report, locale: viewed.locale }} />
      <PersonsInYear {...{ year, month, evidence, locale: viewed.locale }} activityId={activity.id} />
      <Section title={words.evidence}>
        {pieces.length === 0 ? <p>{words.noEvidence(report.noEvidence)}</p> : <HowToJudge {...{ mayJudge, side }} />}
        <ul className="desk-pieces">
          {pieces.map((piece) => (
            <PieceToJudge
              key={piece.id}
              {...{ piece, year, month }}
              otherSide={side === 'planning' ? 'control' : 'planning'}
              viewed={viewed}
              judging={
                mayJudge
                  ? {
                      ...{ busy, isMarked: marked.includes(piece.id) },
                      onMark: (on) => onMark(piece.id, on),
                      onJudge: (kind) => onJudge(kind, piece.id),
                    }
                  : undefined
              }
            />
          ))}
        </ul>
      </Section>
      {read.setAside.length === 0 ? null : (
        <Section title={words.setAside} caption={words.setAsideHint}>
          <ul>
            {read.setAside.map(({ id, kind, name, reason, personName, at }) => (
              <li key={id}>
                {words.setAsideOf(monitoringText.verdicts[kind], name, reason)}
                <span className="meta">
                  {personName}, {formatInstant(at, viewed.timeZone, viewed.locale)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {next === undefined ? (
        <p className="soft" data-next tabIndex={-1}>
          {words.noNext}
        </p>
      ) : (
        <LinkButton href={next} variant="primary" data-next>
          {words.next}
        </LinkButton>
      )}
    </>
  )
}
