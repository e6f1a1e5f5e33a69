import type { ReactNode } from 'react'
import type { ReportWarning } from '../model/reportWarnings.ts'
import { monitoringText as words } from './messages.es.ts'

/** What is odd in a report; nothing where nothing is. */
export function Warnings({ list }: { list: readonly ReportWarning[] }): ReactNode {
  if (list.length === 0) return null
  return (
    <ul className="report-warnings">
      {list.map((warning) => (
        <li key={warning}>{words.warnings[warning]}</li>
      ))}
    </ul>
  )
}
