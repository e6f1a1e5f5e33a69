import { type ReactNode, useState } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import type { MonthRow } from '../figures.ts'
import { CorrectionActs } from './CorrectionActs.tsx'
import { CorrectionDialog } from './CorrectionDialog.tsx'
import { CorrectionFacts } from './CorrectionFacts.tsx'
import { DiscardCorrection } from './DiscardCorrection.tsx'
import { correctionText as words } from './messages.es.ts'

type Props = { row: MonthRow; year: string; month: Month; locale: string; timeZone: string }

/** Corrections of a closed month's report, newest first, and the act that asks for one. */
export function Corrections({ row, ...place }: Props): ReactNode {
  const [open, setOpen] = useState(false)
  const { report, mayRectify, corrections } = row
  if (report === null || (mayRectify === null && corrections.length === 0)) return null
  const pending = corrections.find(({ status }) => status !== 'validated')
  const ask = (
    <>
      <Button onClick={() => setOpen(true)}>{pending === undefined ? words.ask : words.goOn}</Button>
      {pending === undefined ? null : <DiscardCorrection {...{ pending, activityId: row.activity.id }} {...place} />}
    </>
  )
  return (
    <Section title={words.section} actions={mayRectify === null ? undefined : ask}>
      {corrections.length === 0 ? <p className="soft">{words.none}</p> : null}
      {corrections.toReversed().map((correction) => (
        <CorrectionFacts key={correction.id} correction={correction} row={row} {...place} />
      ))}
      {pending === undefined ? null : <CorrectionActs correction={pending} activityId={row.activity.id} {...place} />}
      {open ? <CorrectionDialog {...{ row, report, pending }} {...place} onClose={() => setOpen(false)} /> : null}
    </Section>
  )
}
