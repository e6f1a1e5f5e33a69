import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import type { Month } from '../../../../kernel/month.ts'
import { isOutsideMonth } from '../../model/evidence.ts'
import { reportText as words } from './messages.es.ts'
import type { FileFacts } from './reportDraft.ts'

type Props = {
  evidence: { datedOn: string | null; file?: FileFacts }
  year: string
  month: Month
  locale: string
}

/** The day that a piece speaks of, and whether that is another month; nothing where it says none. */
export function EvidenceDay({ evidence, year, month, locale }: Props): ReactNode {
  const outside = isOutsideMonth(evidence, year, month)
  const { datedOn } = evidence
  if (datedOn === null) return outside ? <p className="hint">{words.outside}</p> : null
  return <p className="hint">{words.dated(formatDay(datedOn, locale), outside)}</p>
}
