import type { ReactNode } from 'react'
import { capitalise, list } from '../../../../kernel/spanish.ts'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { programmedText, reportedText } from '../figures.ts'
import { verificationText as words } from './messages.es.ts'
import type { SampledReport } from './verificationData.ts'

const written = (text: string): ReactNode => (text === '' ? <span className="soft">{words.notSaid}</span> : text)

/** Why the report is looked at, its figures and its words, and the means that the plan declares. */
export function SaidInReport({ read, locale }: { read: SampledReport; locale: string }): ReactNode {
  const { report, reasons, activity, reportId } = read
  return (
    <FactList
      layout="rows"
      facts={[
        { id: 'why', term: words.why, value: capitalise(list(reasons.map((one) => words.reasons[one]))) },
        { id: 'programmed', term: words.programmed, value: programmedText(read, locale) },
        { id: 'reported', term: words.reported, value: <b>{reportedText(read, locale)}</b> },
        { id: 'achievement', term: words.achievement, value: written(report.achievement) },
        { id: 'difficulty', term: words.difficulty, value: written(report.difficulty) },
        { id: 'corrective', term: words.corrective, value: written(report.corrective) },
        {
          ...{ id: 'means', term: words.means },
          value: activity.means.length === 0 ? words.noMeans : activity.means.join('; '),
        },
        { id: 'reportId', term: words.reportId, value: <code>{reportId}</code> },
      ]}
    />
  )
}
