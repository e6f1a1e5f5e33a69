import type { ReactNode } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { extractRoutes } from '../../contract.ts'
import type { ReportForm } from '../../model/dueMonth.ts'
import { extractDifference } from '../../model/extract/extractDifference.ts'
import { shownText } from './ExtractFacts.tsx'
import { extractText as words } from './messages.es.ts'
import type { FileFacts } from './reportDraft.ts'

type Pieces = readonly { kind: string; file?: FileFacts }[]

type NoticeProps = {
  form: ReportForm
  figures: { quantity: number | null; attended: number | null }
  evidence: Pieces
  locale: string
  /** Takes the figure into the report; without it the notice is only read. */
  onUse?: (stated: number) => void
}

/** What the extracts of a report state where it is not what the report says; it stops nothing. */
export function ExtractNotice({ form, figures, evidence, locale, onUse }: NoticeProps): ReactNode {
  const found = extractDifference(form, figures, evidence)
  if (found === null) return null
  const stated = found.stated.toLocaleString(locale)
  const isEmpty = found.written === null
  const use =
    onUse === undefined ? undefined : (
      <Button small onClick={() => onUse(found.stated)}>
        {words.use(stated)}
      </Button>
    )
  return (
    <Notice
      kind={isEmpty ? 'info' : 'warn'}
      title={isEmpty ? words.states(stated) : words.differs(stated, found.written?.toLocaleString(locale) ?? '')}
      actions={use}
    >
      {isEmpty || onUse === undefined ? null : <p>{words.differsHint}</p>}
    </Notice>
  )
}

type YearProps = { year: string; month: Month; activityId: string; evidence: Pieces; locale: string }

function Counted({ year, month, activityId, locale }: Omit<YearProps, 'evidence'>): ReactNode {
  const { data } = useRead(extractRoutes.personsInYear, { year, month, activityId })
  if (data === undefined || data.registers.length === 0) return null
  return (
    <div className="extract">
      <h3>{words.inYear}</h3>
      <ul>
        {data.registers.map(({ registerId, registerName, persons, extracts, otherKey }) => (
          <li key={registerId}>
            {words.inYearOf(registerName, shownText(persons, locale), words.extracts(extracts), month)}
            {otherKey === 0 ? null : ` ${words.otherKey(otherKey)}`}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Distinct persons of the activity's extracts in the year, where one of the report's has persons. */
export function PersonsInYear({ evidence, ...place }: YearProps): ReactNode {
  const hasPersons = evidence.some(({ file }) => file?.extract != null && file.extract.totals.persons !== null)
  return hasPersons ? <Counted {...place} /> : null
}
