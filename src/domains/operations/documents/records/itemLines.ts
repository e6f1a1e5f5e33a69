import { formatShare, sumShares } from '../../../../kernel/basisPoints.ts'
import { MONTHS, type Month, monthName, monthShortName } from '../../../../kernel/month.ts'
import { type Change, invertChange } from '../../model/activityChange.ts'
import type { RequestedChange, RequestItem } from '../../model/changes/requestItem.ts'
import type { NewActivity } from '../../model/newActivity.ts'
import type { ChangeRequestContent } from '../../model/records/changeRequestContent.ts'
import { documentText } from '../documentText.es.ts'
import { changeRequestText as text } from './recordText.es.ts'

/** What one change asks, with what was there and what it puts; both are empty where it puts nothing. */
export type ItemLine = { what: string; before: string; after: string }

type Names = Pick<ChangeRequestContent, 'activities' | 'names'>

const listed = new Intl.ListFormat('es', { type: 'conjunction' })
const monthsOf = (months: readonly Month[]): string => listed.format(months.map(monthName))

function activityName({ activities }: Names, id: string): string {
  const activity = activities.find((one) => one.id === id)
  return activity === undefined ? text.nothing : `${activity.code} «${activity.name}»`
}

function nameOf({ names }: Names, id: string): string {
  return names.find((one) => one.id === id)?.name ?? text.nothing
}

/** Both codes of an activity that passed to another unit; empty where it did not. */
function codesOf({ activities }: Names, id: string): { before: string; after: string } {
  const { code, codeAfter } = activities.find((one) => one.id === id) ?? {}
  return codeAfter === undefined ? { before: '', after: '' } : { before: code ?? '', after: codeAfter }
}

/** The lines of one change: the first says what is asked; new activities follow, each with its months. */
export function itemLines(item: RequestItem, names: Names, locale: string): ItemLine[] {
  const words = text.items
  const only = (what: string): ItemLine[] => [{ what, before: '', after: '' }]
  switch (item.kind) {
    case 'add':
      return [{ what: words.add(item.activity.name), before: '', after: monthsText(item.activity.months, locale) }]
    case 'drop':
      return only(words.drop(activityName(names, item.activityId)))
    case 'suspend':
      return only(words.suspend(activityName(names, item.activityId), monthName(item.from), monthName(item.to)))
    case 'resume':
      return only(words.resume(activityName(names, item.activityId), monthName(item.from)))
    case 'split':
      return [...only(words.split(activityName(names, item.activityId))), ...newLines(item.into, locale)]
    case 'merge': {
      const merged = listed.format(item.activityIds.map((id) => activityName(names, id)))
      return [{ what: words.merge(merged, item.into.name), before: '', after: monthsText(item.into.months, locale) }]
    }
    case 'transfer':
    case 'inherit': {
      const what = words[item.kind](activityName(names, item.activityId), nameOf(names, item.toUnitId))
      return [{ what, ...codesOf(names, item.activityId) }]
    }
    case 'end':
      return only(words.end(activityName(names, item.activityId), item.reason))
    case 'exempt':
      return only(words.exempt(activityName(names, item.activityId), monthsOf(item.months)))
    case 'edit': {
      const { change } = item
      const what = words.edit(activityName(names, change.activityId), text.fields[change.field])
      return [{ what, before: valueText(change, names, locale), after: valueText(inverted(change), names, locale) }]
    }
  }
}

function newLines(activities: readonly NewActivity[], locale: string): ItemLine[] {
  return activities.map(({ name, months }) => ({ what: `«${name}»`, before: '', after: monthsText(months, locale) }))
}

/** The same change the other way round: its `before` is what it puts. */
function inverted(change: RequestedChange): RequestedChange {
  const back: Change = invertChange(change)
  // Inverting changes the values and never the field.
  return back as RequestedChange
}

function monthsText(months: readonly (number | null)[] | undefined, locale: string): string {
  const sum = sumShares(months ?? [])
  if (months === undefined || sum === null) return text.noProgramme
  const written = MONTHS.flatMap((month) => {
    const share = months[month - 1] ?? null
    return share === null ? [] : [text.monthShare(monthShortName(month), formatShare(share, locale))]
  })
  return text.sumOf(written.join(', '), formatShare(sum, locale))
}

function quantitiesText(quantities: readonly (number | null)[]): string {
  return MONTHS.flatMap((month) => {
    const quantity = quantities[month - 1] ?? null
    return quantity === null ? [] : [text.monthShare(monthShortName(month), String(quantity))]
  }).join(', ')
}

/** What stood before a change, as it is read on paper. */
function valueText(change: RequestedChange, names: Names, locale: string): string {
  switch (change.field) {
    case 'months':
      return monthsText(change.before, locale)
    case 'link': {
      const id = change.before.lineId ?? change.before.processId
      return id === null ? text.unclassified : nameOf(names, id)
    }
    case 'means':
      return change.before.join('\n') || text.nothing
    case 'modality':
      return change.before === null ? text.nothing : documentText.modality[change.before]
    case 'weightBp':
      return change.before === null ? text.nothing : formatShare(change.before, locale)
    case 'target':
      return change.before === null
        ? text.nothing
        : `${change.before.unitOfMeasure}: ${quantitiesText(change.before.quantities)}`
    case 'responsibles':
      return (
        change.before
          .map((one) =>
            one.kind === 'committee' ? one.name : nameOf(names, one.kind === 'post' ? one.postId : one.unitId),
          )
          .join('; ') || text.nothing
      )
    case 'supports':
      return change.before.map((id) => nameOf(names, id)).join('; ') || text.nothing
    default:
      return change.before || text.nothing
  }
}
