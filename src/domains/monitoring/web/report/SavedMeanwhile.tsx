import type { ReactNode } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import type { MonthRow } from '../figures.ts'
import { reportText as words } from './messages.es.ts'
import { ReportFacts } from './ReportFacts.tsx'

type Props = {
  row: MonthRow
  year: string
  month: Month
  locale: string
  timeZone: string
  onTakeSaved: () => void
  onKeepOwn: () => void
}

/** What somebody else saved since the draft was begun, beside it: neither goes over the other until a person chooses. */
export function SavedMeanwhile({ row, onTakeSaved, onKeepOwn, ...place }: Props): ReactNode {
  return (
    <Notice
      kind="warn"
      live
      title={words.savedMeanwhile(row.report?.typedBy ?? '')}
      actions={
        <>
          <Button onClick={onTakeSaved}>{words.takeSaved}</Button>
          <Button onClick={onKeepOwn}>{words.keepOwn}</Button>
        </>
      }
    >
      <ReportFacts row={row} {...place} />
    </Notice>
  )
}
