import type { ReactNode } from 'react'
import { formatShare, sumShares } from '../../../../kernel/basisPoints.ts'
import { MONTHS, monthShortName } from '../../../../kernel/month.ts'
import { type Fact, FactList } from '../../../../ui/layout/FactList.tsx'
import type { Activity } from '../../model/activity.ts'
import { linkOf } from '../../model/activityChange.ts'
import { hasQuantities } from '../../model/physicalTarget.ts'
import { fieldText, planText } from '../parts/messages.es.ts'
import { SumMark } from '../parts/SumMark.tsx'
import { targetText } from '../programming/TargetEditor.tsx'
import type { SectionId } from './activityDraft.ts'
import { activityText } from './messages.es.ts'
import { changeTexts, type Names, responsibleName } from './valueText.ts'

/** The twelve months of an activity in figures, with their sum. */
export function MonthsRow({ activity, locale }: { activity: Activity; locale: string }): ReactNode {
  return (
    <>
      <ol className="months-row">
        {MONTHS.map((month) => {
          const share = activity.months[month - 1] ?? null
          return (
            <li key={month}>
              <span>{monthShortName(month)}</span>
              <b>{share === null ? activityText.none : formatShare(share, locale)}</b>
            </li>
          )
        })}
        <li className="months-sum">
          <span>{planText.sum}</span>
          {sumShares(activity.months) === null ? activityText.none : <SumMark activity={activity} locale={locale} />}
        </li>
      </ol>
      {hasQuantities(activity.target) ? <p className="soft">{activityText.monthsDerived}</p> : null}
    </>
  )
}

const orDash = (text: string | null): string => (text === null || text === '' ? activityText.none : text)

function factsOf(section: SectionId, activity: Activity, names: Names): Fact[] {
  switch (section) {
    case 'what':
      return [
        { id: 'name', term: fieldText.name, value: activity.name },
        { id: 'result', term: fieldText.expectedResult, value: orDash(activity.expectedResult) },
        { id: 'condition', term: fieldText.condition, value: orDash(activity.condition) },
      ]
    case 'link': {
      const link = linkOf(activity)
      const change = { activityId: activity.id, field: 'link' as const, before: link, after: link }
      return [
        { id: 'link', term: fieldText.link, value: changeTexts(change, names).after },
        { id: 'lineText', term: fieldText.lineText, value: orDash(activity.lineText) },
      ]
    }
    case 'proof':
      return [{ id: 'means', term: fieldText.means, value: orDash(activity.means.join('; ')) }]
    case 'who':
      return [
        { id: 'text', term: fieldText.responsibleText, value: orDash(activity.responsibleText) },
        {
          id: 'responsibles',
          term: fieldText.responsibles,
          value: orDash(activity.responsibles.map((one) => responsibleName(one, names)).join('; ')),
        },
        {
          id: 'supports',
          term: fieldText.supports,
          value: orDash(
            activity.supports.map((id) => names.units.find((unit) => unit.id === id)?.name ?? id).join('; '),
          ),
        },
      ]
    case 'measure':
      return [
        {
          id: 'modality',
          term: fieldText.modality,
          value: activity.modality === null ? planText.noModality : planText.modality[activity.modality],
        },
        {
          id: 'weight',
          term: fieldText.weightBp,
          value:
            activity.weightBp === null
              ? activityText.none
              : planText.percent(formatShare(activity.weightBp, names.locale)),
        },
        { id: 'target', term: fieldText.target, value: targetText(activity.target) },
      ]
    case 'months':
      return []
  }
}

/** What a section of the sheet says when nobody edits it. */
export function ActivityFacts(props: { section: SectionId; activity: Activity; names: Names }): ReactNode {
  const { section, activity, names } = props
  if (section === 'months') return <MonthsRow activity={activity} locale={names.locale} />
  return <FactList layout="rows" facts={factsOf(section, activity, names)} />
}
