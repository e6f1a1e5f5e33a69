import { type ReactNode, useState } from 'react'
import { formatShare, sumShares, WHOLE_YEAR_BP } from '../../../../kernel/basisPoints.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import type { Activity, MonthShares } from '../../model/activity.ts'
import type { Repair } from '../../model/review/finding.ts'
import { describeFinding, describeRepair } from '../../model/review/reviewText.es.ts'
import { addresses } from '../parts/addresses.ts'
import { fieldText, planText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { monthsText } from './messages.es.ts'
import type { MonthsVerdict } from './monthsVerdict.ts'
import { TargetEditor, targetText } from './TargetEditor.tsx'

const MOST_REPAIRS = 3

/** Months that a repair would leave in the row. */
function monthsAfter(repair: Repair): MonthShares | undefined {
  const change = repair.changes.find(({ field }) => field === 'months')
  return change?.field === 'months' ? change.after : undefined
}

type WarningProps = {
  year: string
  activity: Activity
  months: MonthShares
  verdict: MonthsVerdict
  editable: boolean
  onRepair: (months: MonthShares) => void
}

function repairLabel(repair: Repair, first: boolean, months: MonthShares, locale: string): string {
  const { label } = describeRepair(repair)
  if (!first || (repair.code !== 'months.quarterly' && repair.code !== 'months.proportional')) return label
  const difference = WHOLE_YEAR_BP - (sumShares(months) ?? 0)
  const points = formatShare(Math.abs(difference), locale)
  return difference > 0 ? monthsText.spreadPoints(points) : monthsText.removePoints(points)
}

/** What the rules say about the row, with its repairs; a repair goes through the grid, so that Ctrl+Z undoes it. */
function Warning({ year, activity, months, verdict, editable, onRepair }: WarningProps): ReactNode {
  const { locale } = useViewer()
  const { finding, isAccepted } = verdict
  if (finding === null) return null
  const { title, explanation, whatToDo } = describeFinding(finding)
  const tone = isAccepted || finding.severity === 'notice' ? 'notice' : finding.severity
  const repairs = editable && tone !== 'notice' ? finding.repairs.slice(0, MOST_REPAIRS) : []
  const [first] = repairs
  const sum = sumShares(months)
  return (
    <section className={`flag-box ${tone}`} aria-label={title}>
      <h3>
        <Glyph name={tone === 'block' ? 'late' : tone === 'warning' ? 'atRisk' : 'info'} />
        {isAccepted ? monthsText.accepted(title) : title}
      </h3>
      <p>{explanation}</p>
      {first === undefined ? <p>{whatToDo}</p> : <p>{monthsText.proposal(describeRepair(first).detail)}</p>}
      <div className="acts">
        {repairs.map((repair, at) => {
          const after = monthsAfter(repair)
          return after === undefined ? null : (
            <Button key={repair.code} small title={describeRepair(repair).detail} onClick={() => onRepair(after)}>
              {repairLabel(repair, at === 0, months, locale)}
            </Button>
          )
        })}
        {tone === 'warning' ? (
          <LinkButton
            small
            variant="quiet"
            href={addresses.review(year, { unidad: activity.unitId, regla: finding.rule })}
          >
            {sum === null ? monthsText.keep : monthsText.keepWithReason(formatShare(sum, locale))}
          </LinkButton>
        ) : null}
      </div>
    </section>
  )
}

export type FichaProps = WarningProps & {
  line: string
  onClose: () => void
}

/** The row where the cursor stands: what is wrong with it, what it promises and who answers. */
export function Ficha(props: FichaProps): ReactNode {
  const { year, activity, editable, line, onClose } = props
  const [editing, setEditing] = useState(false)
  const facts = [
    { id: 'line', term: planText.line, value: line },
    { id: 'result', term: planText.result, value: activity.expectedResult || '–' },
    { id: 'means', term: planText.means, value: activity.means.join('; ') || '–' },
    { id: 'responsible', term: planText.responsible, value: activity.responsibleText || '–' },
    {
      id: 'modality',
      term: fieldText.modality,
      value: activity.modality === null ? planText.noModality : planText.modality[activity.modality],
    },
    { id: 'target', term: fieldText.target, value: targetText(activity.target) },
  ]
  return (
    <aside className="ficha" aria-label={monthsText.ficha}>
      <div className="top">
        <span>{monthsText.code(activity.code)}</span>
        <Button small variant="quiet" icon="close" label={monthsText.closeFicha} onClick={onClose} />
      </div>
      <h2>
        <Link href={addresses.activity(year, activity.id)}>{activity.name}</Link>
      </h2>
      <Warning {...props} />
      <FactList facts={facts} />
      {editing ? (
        <TargetEditor key={activity.id} year={year} activity={activity} onDone={() => setEditing(false)} />
      ) : editable ? (
        <div>
          <Button small icon="edit" onClick={() => setEditing(true)}>
            {fieldText.editTarget}
          </Button>
        </div>
      ) : null}
    </aside>
  )
}
