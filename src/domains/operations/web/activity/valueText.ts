import { formatShare, sumShares } from '../../../../kernel/basisPoints.ts'
import { MONTHS, monthShortName } from '../../../../kernel/month.ts'
import type { Responsible } from '../../model/activity.ts'
import { type Change, invertChange } from '../../model/activityChange.ts'
import { yearQuantity } from '../../model/physicalTarget.ts'
import { exemptInWords } from '../parts/exemptWords.ts'
import { fieldText, planText } from '../parts/messages.es.ts'
import { activityText } from './messages.es.ts'

/** Names of what an activity points at, by id. */
export type Names = {
  lines: readonly { id: string; code: string; text: string; withdrawn: boolean }[]
  processes: readonly { id: string; name: string; withdrawn: boolean }[]
  units: readonly { id: string; code: string; name: string }[]
  posts: readonly { id: string; name: string; holders: readonly string[] }[]
  /** Posts that it still names and that are no longer there. */
  endedPosts: readonly { id: string; name: string; heir: string | null }[]
  locale: string
}

function postName(postId: string, { posts, endedPosts }: Names): string {
  const ended = endedPosts.find(({ id }) => id === postId)
  if (ended !== undefined) return activityText.endedPost(ended.name, ended.heir)
  return posts.find(({ id }) => id === postId)?.name ?? activityText.none
}

export function responsibleName(responsible: Responsible, names: Names): string {
  switch (responsible.kind) {
    case 'post':
      return postName(responsible.postId, names)
    case 'unit':
      return names.units.find(({ id }) => id === responsible.unitId)?.name ?? activityText.none
    case 'committee':
      return responsible.name
  }
}

function linkText(value: Extract<Change, { field: 'link' }>['before'], names: Names): string {
  const line = names.lines.find(({ id }) => id === value.lineId)
  if (line !== undefined) return `${line.code} ${line.text}`
  return names.processes.find(({ id }) => id === value.processId)?.name ?? planText.unclassified
}

function monthsText(months: readonly (number | null)[], locale: string): string {
  const sum = sumShares(months)
  const written = MONTHS.flatMap((month) => {
    const share = months[month - 1] ?? null
    return share === null ? [] : [planText.monthShare(monthShortName(month), formatShare(share, locale))]
  })
  return sum === null ? planText.noProgramme : `${written.join(', ')} (${formatShare(sum, locale)})`
}

function quantitiesText(quantities: readonly (number | null)[]): string {
  const written = MONTHS.flatMap((month) => {
    const quantity = quantities[month - 1] ?? null
    return quantity === null ? [] : [planText.monthShare(monthShortName(month), String(quantity))]
  })
  return written.join(', ')
}

function beforeText(change: Change, names: Names): string {
  switch (change.field) {
    case 'months':
      return monthsText(change.before, names.locale)
    case 'exempt':
      return exemptInWords(change.before)
    case 'link':
      return linkText(change.before, names)
    case 'means':
      return change.before.join('; ')
    case 'modality':
      return change.before === null ? '' : planText.modality[change.before]
    case 'weightBp':
      return change.before === null ? '' : formatShare(change.before, names.locale)
    case 'target': {
      if (change.before === null) return ''
      const quantity = yearQuantity(change.before)
      const year = fieldText.yearQuantity(
        quantity === null ? activityText.none : String(quantity),
        change.before.unitOfMeasure,
      )
      return quantity === null ? year : `${quantitiesText(change.before.quantities)} (${year})`
    }
    case 'responsibles':
      return change.before.map((one) => responsibleName(one, names)).join('; ')
    case 'supports':
      return change.before.map((id) => names.units.find((unit) => unit.id === id)?.name ?? id).join('; ')
    case 'template':
      return change.before === null ? '' : planText.versionOf(String(change.before.version))
    case 'position':
      return String(change.before)
    default:
      return change.before ?? ''
  }
}

/** Both values of a change as they are read; an empty one is a dash. */
export function changeTexts(change: Change, names: Names): { before: string; after: string } {
  return {
    before: beforeText(change, names) || activityText.none,
    after: beforeText(invertChange(change), names) || activityText.none,
  }
}
