import { type ReactNode, useState } from 'react'
import { type Choice, RadioGroup } from '../../../../ui/controls/choices.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { reviewRoutes } from '../../contract.ts'
import { acceptText, describeFinding } from '../../model/review/reviewText.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { AcceptPanel } from './AcceptPanel.tsx'
import { FindingTable } from './FindingTable.tsx'
import { reviewScreen } from './messages.es.ts'
import { RepairPanel } from './RepairPanel.tsx'
import { type GroupFinding, groupKey, type ReviewGroup, repairWords, type Way } from './reviewGroups.ts'

type Props = { year: string; unitId: string | undefined; group: ReviewGroup }

function waysOf(group: ReviewGroup, findings: readonly GroupFinding[]): Choice<Way>[] {
  const repairs = group.repairs.map(({ code, count }): Choice<Way> => {
    const { label, detail } = repairWords(code, findings)
    const some = count < group.count ? ` · ${reviewScreen.inSome(count, group.count)}` : ''
    return { value: code, label, hint: `${detail}${some}` }
  })
  return [
    ...repairs,
    { value: 'byHand', label: reviewScreen.byHand, hint: reviewScreen.byHandDetail },
    ...(group.severity === 'block'
      ? []
      : [{ value: 'accept' as const, label: acceptText.label, hint: acceptText.detail }]),
  ]
}

function Ways({ year, unitId, group, findings }: Props & { findings: readonly GroupFinding[] }): ReactNode {
  const ways = waysOf(group, findings)
  const [chosen, setChosen] = useState<Way>(ways[0]?.value ?? 'byHand')
  const way = ways.some((one) => one.value === chosen) ? chosen : 'byHand'
  return (
    <>
      <RadioGroup
        label={reviewScreen.ways}
        labelHidden
        layout={ways.length > 4 ? 'lined' : 'ways'}
        options={ways}
        value={way}
        onChange={setChosen}
      />
      {way === 'accept' ? (
        <AcceptPanel key={groupKey(group)} year={year} findings={findings} />
      ) : way === 'byHand' ? (
        <FindingTable year={year} findings={findings} />
      ) : (
        <RepairPanel key={`${groupKey(group)} ${way}`} year={year} unitId={unitId} group={group} code={way} />
      )}
    </>
  )
}

/** One group of findings: what it is, the ways to settle it, and what the chosen way would do. */
export function GroupPanel({ year, unitId, group }: Props): ReactNode {
  const { rule, severity, variant, first, count } = group
  const read = useRead(reviewRoutes.findingsOfGroup, { year, unitId, rule, severity, variant: variant ?? undefined })
  const { explanation, whatToDo } = describeFinding(first)
  const shared = count === 1 || variant !== null
  return (
    <>
      <p>{shared ? `${explanation} ${whatToDo}` : whatToDo}</p>
      <ReadGate read={read}>
        {({ findings }) => <Ways year={year} unitId={unitId} group={group} findings={findings} />}
      </ReadGate>
    </>
  )
}
