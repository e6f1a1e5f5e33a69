import type { OutputOf } from '../../../../kernel/contract.ts'
import { type Month, monthName } from '../../../../kernel/month.ts'
import type { changeRequestRoutes } from '../../contract.ts'
import { type AskedCause, askedCauses, type ChangeCause } from '../../model/changes/changeRequest.ts'
import type { SettlingItem } from '../../model/changes/requestItem.ts'
import { changeTexts, type Names } from '../activity/valueText.ts'
import { fieldText } from '../parts/messages.es.ts'
import { changesText } from './messages.es.ts'

export type RequestPage = OutputOf<typeof changeRequestRoutes.changeRequest>
export type RequestChange = RequestPage['changes'][number]
export type ItemOut = RequestChange['item']

/** What a unit asks for; what settles a unit that closed is written on its own page. */
export type AskedItem = Exclude<ItemOut, SettlingItem>

export function askedCause(cause: ChangeCause): AskedCause {
  return askedCauses.find((one) => one === cause) ?? 'other'
}

type Ground = Pick<RequestPage, 'activities' | 'units'>

function activityName({ activities }: Ground, id: string): string {
  const activity = activities.find((one) => one.id === id)
  return activity === undefined ? '–' : `${activity.code} «${activity.name}»`
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} y ${names.at(-1)}`
}

const months = (all: readonly Month[]): string => listed(all.map(monthName))

/** What one change asks for, in one line. */
export function itemWords(item: ItemOut, ground: Ground): string {
  const words = changesText.items
  switch (item.kind) {
    case 'add':
      return words.add(item.activity.name)
    case 'drop':
      return words.drop(activityName(ground, item.activityId))
    case 'suspend':
      return words.suspend(activityName(ground, item.activityId), monthName(item.from), monthName(item.to))
    case 'resume':
      return words.resume(activityName(ground, item.activityId), monthName(item.from))
    case 'split':
      return words.split(activityName(ground, item.activityId), listed(item.into.map(({ name }) => `«${name}»`)))
    case 'merge':
      return words.merge(listed(item.activityIds.map((id) => activityName(ground, id))), item.into.name)
    case 'transfer': {
      const unit = ground.units.find(({ id }) => id === item.toUnitId)
      return words.transfer(activityName(ground, item.activityId), unit?.name ?? '–')
    }
    case 'exempt':
      return words.exempt(activityName(ground, item.activityId), months(item.months))
    case 'inherit': {
      const unit = ground.units.find(({ id }) => id === item.toUnitId)
      return words.inherit(activityName(ground, item.activityId), unit?.name ?? '–')
    }
    case 'end':
      return words.end(activityName(ground, item.activityId), item.reason)
    case 'edit':
      return words.edit(activityName(ground, item.change.activityId), fieldText[item.change.field])
  }
}

export type ItemDetail = { id: string; term: string; before: string | null; after: string }

function partDetails(part: Extract<ItemOut, { kind: 'add' }>['activity'], names: Names, at: number): ItemDetail[] {
  const activityId = ''
  const texts = [
    ...(part.expectedResult === undefined
      ? []
      : [{ field: 'expectedResult' as const, before: '', after: part.expectedResult }]),
    ...(part.means === undefined ? [] : [{ field: 'means' as const, before: [], after: part.means }]),
    ...(part.target == null ? [] : [{ field: 'target' as const, before: null, after: part.target }]),
    ...(part.months === undefined ? [] : [{ field: 'months' as const, before: part.months, after: part.months }]),
  ]
  return texts.map((change) => ({
    id: `${at} ${change.field}`,
    term: `${part.name}: ${fieldText[change.field]}`,
    before: null,
    after: changeTexts({ activityId, ...change }, names).after,
  }))
}

/** What a change would put, field by field, beside what is there where it takes the place of something. */
export function itemDetails(item: ItemOut, names: Names): ItemDetail[] {
  switch (item.kind) {
    case 'edit':
      return [{ id: 'edit', term: fieldText[item.change.field], ...changeTexts(item.change, names) }]
    case 'add':
      return partDetails(item.activity, names, 0)
    case 'merge':
      return partDetails(item.into, names, 0)
    case 'split':
      return item.into.flatMap((part, at) => partDetails(part, names, at))
    default:
      return []
  }
}
