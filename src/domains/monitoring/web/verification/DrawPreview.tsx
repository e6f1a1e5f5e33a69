import type { ReactNode } from 'react'
import type { InputOf } from '../../../../kernel/contract.ts'
import type { Month } from '../../../../kernel/month.ts'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { verificationRoutes } from '../../contract.ts'
import { sampleReasons } from '../../model/verification/riskSample.ts'
import { verificationText as words } from './messages.es.ts'

type Rule = InputOf<typeof verificationRoutes.drawSample>['rule']
type Props = { year: string; fromMonth: Month; toMonth: Month; rule: Rule }

/** How many reports each criterion would pick now, while the rule is being stated. */
export function DrawPreview({ year, fromMonth, toMonth, rule }: Props): ReactNode {
  const { weightFromBp, jumpFromBp, late, repeatedFile, outsideMonth = false, randomShareBp } = rule
  const limits = {
    ...(weightFromBp === null ? {} : { weightFromBp }),
    ...(jumpFromBp === null ? {} : { jumpFromBp }),
  }
  const flags = { late: String(late), repeatedFile: String(repeatedFile), outsideMonth: String(outsideMonth) }
  const { data, error } = useRead(verificationRoutes.samplePreview, {
    ...{ year, fromMonth, toMonth, ...limits, ...flags, randomShareBp },
  })
  if (error !== null)
    return (
      <Notice kind="error">
        {error.message} {error.remedy}
      </Notice>
    )
  if (data === undefined) return null
  const { population, reasons, items } = data
  const parts = sampleReasons.flatMap((reason) => {
    const count = reasons[reason] ?? 0
    return count === 0 ? [] : [words.wouldPick.part(words.reasons[reason], count)]
  })
  return (
    <Notice kind={items === 0 ? 'warn' : 'info'} title={words.wouldPick.title}>
      <p>{items === 0 ? words.wouldPick.none(population) : words.wouldPick.whole(items, population)}</p>
      {parts.length === 0 ? null : <p>{words.wouldPick.reasons(parts)}</p>}
    </Notice>
  )
}
