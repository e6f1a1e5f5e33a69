import type { ReactNode } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import type { Month } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Checkbox } from '../../../../ui/controls/choices.tsx'
import { type VerdictKind, type VerifyingSide, verdictKinds } from '../../model/verification/verdicts.ts'
import { monitoringText } from '../messages.es.ts'
import { EvidenceDay } from '../report/EvidenceDay.tsx'
import { EvidenceFileFacts } from '../report/EvidenceFileFacts.tsx'
import { EvidencePlace } from '../report/EvidencePlace.tsx'
import type { Viewed } from '../useViewed.ts'
import { pieceName } from './desk.ts'
import { verificationText as words } from './messages.es.ts'
import type { Piece } from './verificationData.ts'

type Said = NonNullable<Piece['verdict']>

const shortcuts: Readonly<Record<VerdictKind, string>> = { verified: 'V', insufficient: 'I', mismatch: 'N' }

/** The photo, the file to be saved, or where the record is. */
function Shown({ evidence, viewed }: { evidence: Piece['evidence']; viewed: Viewed }): ReactNode {
  if (evidence.kind === 'file') return <EvidenceFileFacts file={evidence.file} {...viewed} />
  const { kind, place } = evidence
  return (
    <p>
      {words.placeKinds[kind]}: <EvidencePlace place={place} />
    </p>
  )
}

function SaidOf({ said, lead, viewed }: { said: Said; lead: string; viewed: Viewed }): ReactNode {
  const { reason, personName, postName, at } = said
  return (
    <p>
      <b>{lead}</b>{' '}
      <span className="soft">
        {words.byWhom(personName, postName, formatInstant(at, viewed.timeZone, viewed.locale))}
      </span>
      {reason === '' ? null : (
        <>
          <br />
          <span className="as-written">{reason}</span>
        </>
      )}
    </p>
  )
}

type Judging = { isMarked: boolean; busy: boolean; onMark: (on: boolean) => void; onJudge: (kind: VerdictKind) => void }

type Props = {
  piece: Piece
  year: string
  month: Month
  /** The side that the sample is not of. */
  otherSide: VerifyingSide
  /** undefined: who looks does not judge it. */
  judging: Judging | undefined
  viewed: Viewed
}

/** A piece of evidence with what was said of it, and the three verdicts. */
export function PieceToJudge({ piece, year, month, otherSide, judging, viewed }: Props): ReactNode {
  const { evidence, verdict } = piece
  const name = pieceName(piece)
  return (
    <li>
      <fieldset className="desk-piece" data-piece={piece.id} tabIndex={-1}>
        <legend>{words.proves(evidence.means)}</legend>
        <Shown evidence={evidence} viewed={viewed} />
        <EvidenceDay {...{ evidence, year, month }} locale={viewed.locale} />
        {verdict === null ? (
          <p className="soft">{words.notJudged}</p>
        ) : (
          <SaidOf said={verdict} lead={`${monitoringText.verdicts[verdict.kind]}.`} viewed={viewed} />
        )}
        {piece.otherSide === null ? null : (
          <SaidOf
            said={piece.otherSide}
            lead={words.otherSide(
              monitoringText.sides[otherSide],
              monitoringText.verdicts[piece.otherSide.kind].toLowerCase(),
            )}
            viewed={viewed}
          />
        )}
        {judging === undefined ? null : (
          <>
            <div className="acts">
              {verdictKinds.map((kind) => (
                <Button
                  key={kind}
                  aria-pressed={verdict?.kind === kind}
                  aria-keyshortcuts={shortcuts[kind]}
                  busy={judging.busy}
                  onClick={() => judging.onJudge(kind)}
                >
                  {monitoringText.verdicts[kind]}
                  <span className="vh">{words.ofPiece(name)}</span> <kbd>{shortcuts[kind]}</kbd>
                </Button>
              ))}
            </div>
            <Checkbox
              label={words.mark(name)}
              checked={judging.isMarked}
              onChange={(event) => judging.onMark(event.currentTarget.checked)}
            />
          </>
        )}
      </fieldset>
    </li>
  )
}
