import type { ReactNode } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { Link } from '../../../../ui/Link.tsx'
import { addresses } from '../addresses.ts'
import { ChangedLines } from '../ChangedLines.tsx'
import { changedLines, type MonthRow, type OwnCorrection } from '../figures.ts'
import { monitoringText } from '../messages.es.ts'
import { reportText, correctionText as words } from './messages.es.ts'

type Props = {
  correction: OwnCorrection
  row: Pick<MonthRow, 'activity'>
  year: string
  locale: string
  timeZone: string
}

/** One correction: what it changes and why, where it was written, and every step of it. */
export function CorrectionFacts({ correction, row, year, locale, timeZone }: Props): ReactNode {
  const { writtenIn, status, cause, reason, record, steps, typedBy, typedAt } = correction
  const acts: Readonly<Record<string, string>> = words.stepActs
  const changed = changedLines(correction, row.activity.unitOfMeasure, locale)
  return (
    <div className="correction">
      <p>
        {writtenIn === null ? (
          <b>{words.states[status]}</b>
        ) : (
          <Link href={addresses.month(year, writtenIn)}>{monitoringText.rectifiedIn(writtenIn)}</Link>
        )}
        {':'}
      </p>
      <ChangedLines lines={changed} />
      <p>{monitoringText.correctionWhy(monitoringText.correctionCauses[cause], reason)}</p>
      <p>{monitoringText.correctionRecord(record)}</p>
      <ul className="correction-steps">
        <li>{words.writtenBy(typedBy, formatInstant(typedAt, timeZone, locale))}</li>
        {steps.map(({ act, personName, postName, bySubstitute, comment, at }) => (
          <li key={`${act} ${at}`}>
            {words.step(
              acts[act] ?? act,
              personName,
              bySubstitute ? reportText.bySubstitute(postName) : postName,
              formatInstant(at, timeZone, locale),
            )}
            {comment === null ? null : <span className="as-written">{comment}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
