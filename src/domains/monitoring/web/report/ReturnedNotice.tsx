import type { ReactNode } from 'react'
import { goToField } from '../../../../ui/controls/goToField.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { reportFields } from '../../model/dueMonth.ts'
import type { MonthRow } from '../figures.ts'
import { fieldIds } from './fieldIds.ts'
import { reportText as words } from './messages.es.ts'

/** What has to be put right in a report that came back, with the way to its field, before anything is written. */
export function ReturnedNotice({ steps }: Pick<MonthRow, 'steps'>): ReactNode {
  const last = steps.at(-1)
  if (last?.act !== 'return' || last.comment === null) return null
  const field = reportFields.find((one) => one === last.field)
  return (
    <Notice kind="warn" title={words.returnedBy(words.stepBy(last.personName, last.postName))}>
      <p className="as-written">
        {field === undefined ? last.comment : words.about(words.fields[field], last.comment)}
      </p>
      {field === undefined ? null : (
        <p>
          <a href={`#${fieldIds[field]}`} onClick={(event) => goToField(event, fieldIds[field])}>
            {words.toField(words.fields[field])}
          </a>
        </p>
      )}
    </Notice>
  )
}
