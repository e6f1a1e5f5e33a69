import type { ReactNode } from 'react'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import type { ReadRow } from '../figures.ts'
import { monitoringText } from '../messages.es.ts'
import { reportText as words } from './messages.es.ts'

/** What the unidad rectora does not agree with, for the office and for whoever validates. */
export function ConformityNotice({ conformity }: Pick<ReadRow, 'conformity'>): ReactNode {
  const exception = conformity?.exception ?? null
  if (conformity === null || exception === null) return null
  const fields: Readonly<Record<string, string>> = words.fields
  const { field, text, by } = exception
  return (
    <Notice kind="warn" title={words.exceptionTitle(by)}>
      <p className="as-written">{field === null ? text : words.about(fields[field] ?? field, text)}</p>
      {conformity.changed ? <p>{monitoringText.conformityChanged.exception}.</p> : null}
    </Notice>
  )
}
