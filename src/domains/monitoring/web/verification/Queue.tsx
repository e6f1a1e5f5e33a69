import type { ReactNode } from 'react'
import { capitalise, list } from '../../../../kernel/spanish.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import { addresses } from '../addresses.ts'
import { verificationText as words } from './messages.es.ts'
import type { Place, SampledReport } from './verificationData.ts'

const glyphs = { unreviewed: 'scheduled', verified: 'onTrack', unproven: 'late' } as const

type Props = { reports: readonly SampledReport[]; place: Place; currentId: string }

/** The reports of the sample, each with why it is looked at and how it stands. */
export function Queue({ reports, place: { year, number }, currentId }: Props): ReactNode {
  return (
    <nav className="desk-queue" aria-label={words.queue}>
      <ol>
        {reports.map(({ reportId, activity, unit, month, reasons, state, pieces }) => (
          <li key={reportId}>
            <Link
              href={addresses.sampleReport(year, number, reportId)}
              aria-current={reportId === currentId ? 'true' : undefined}
            >
              <Glyph name={glyphs[state]} />
              <span>{activity.name}</span>
              <span className="desk-note">
                {[activity.code, unit.name, words.monthOf(month)].join(' · ')}
                <br />
                {`${pieces.length === 0 ? words.noPieces : words.states[state]}. ${capitalise(list(reasons.map((one) => words.reasons[one])))}`}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
